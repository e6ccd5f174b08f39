/** The webhook door: takes a request, checks its signature over the raw bytes before anything is parsed, stores it, answers. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Delivery } from '../store/deliveries.ts';
import { storable } from '../store/storable.ts';
import type { Outcome } from './intake.ts';
import type { Payload } from './payload.ts';
import { knownEvents, route, type Self } from './route.ts';

export const webhookPath = '/api/github/webhooks';

/** GitHub caps payloads at 25 MB: https://docs.github.com/webhooks/webhook-events-and-payloads#payload-cap. */
const largestBody = 25 * 1024 * 1024;

/** Bodies that are read at the same time take this much together: strangers' too, as a signature is checked over the whole. */
const mostInFlight = 64 * 1024 * 1024;

/** What a signature looks like; whatever else is refused before its body is read. */
const signatureShape = /^sha256=[0-9a-f]{64}$/;

export interface Door {
  secret: string;
  self: Self;
  accept(delivery: Delivery): Promise<Outcome>;
  /** Hears of every answer: the outcome's word, its status, and the milliseconds that it took. */
  observe(outcome: string, event: string, milliseconds: number): void;
  onError(error: unknown): void;
}

interface Answer {
  status: number;
  outcome: string;
}

export async function receiveWebhook(request: IncomingMessage, response: ServerResponse, door: Door): Promise<void> {
  const began = performance.now();
  const event = header(request, 'x-github-event');
  const { status, outcome } = await answer(request, event, door);
  response.writeHead(status, { 'content-type': 'text/plain' }).end(outcome + '\n');
  door.observe(outcome, knownEvents.has(event) ? event : 'other', performance.now() - began);
}

async function answer(request: IncomingMessage, event: string, door: Door): Promise<Answer> {
  const signature = header(request, 'x-hub-signature-256');
  const id = header(request, 'x-github-delivery');
  if (!signature) return { status: 401, outcome: 'unsigned' };
  if (!signatureShape.test(signature)) return { status: 401, outcome: 'wrong signature' };
  const body = await readBody(request);
  if (typeof body === 'string') return { status: body === 'busy' ? 503 : 413, outcome: body };
  if (!isSigned(body, signature, door.secret)) return { status: 401, outcome: 'wrong signature' };
  if (!id || !event || id.length > 200) return { status: 400, outcome: 'headers missing' };
  if (event === 'ping') return { status: 200, outcome: 'pong' };
  if (!knownEvents.has(event)) return { status: 202, outcome: 'ignored' };
  const payload = parse(body);
  if (!payload) return { status: 400, outcome: 'not a JSON object' };
  const task = route(event, payload, door.self);
  if (!task) return { status: 202, outcome: 'ignored' };
  try {
    const outcome = await door.accept(storable({ id, event, action: payload.action, task }));
    return outcome === 'duplicate' ? { status: 200, outcome } : { status: 202, outcome };
  } catch (error) {
    // Not acknowledged, so GitHub counts it as failed, and the sweep asks for it again.
    door.onError(error);
    return { status: 503, outcome: 'not stored' };
  }
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

let inFlight = 0;

/** Gives the bytes, or why they were not kept: then they are read to the end, so that the answer reaches a sender that still writes. */
async function readBody(request: IncomingMessage): Promise<Buffer | 'too large' | 'busy'> {
  const chunks: Buffer[] = [];
  let size = 0;
  let kept = 0;
  let problem: 'too large' | 'busy' | undefined;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > 2 * largestBody) break;
      if (size > largestBody) problem = 'too large';
      else if (inFlight + chunk.length > mostInFlight) problem ??= 'busy';
      if (problem) {
        inFlight -= kept;
        kept = 0;
        chunks.length = 0;
        continue;
      }
      chunks.push(chunk);
      kept += chunk.length;
      inFlight += chunk.length;
    }
    return problem ?? Buffer.concat(chunks);
  } finally {
    inFlight -= kept;
  }
}

export function signatureOf(body: Buffer | string, secret: string): string {
  return `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
}

function isSigned(body: Buffer, signature: string, secret: string): boolean {
  const expected = Buffer.from(signatureOf(body, secret));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

function parse(body: Buffer): Payload | undefined {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : undefined;
  } catch {
    return undefined;
  }
}
