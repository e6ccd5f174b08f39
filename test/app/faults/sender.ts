/** A process of its own that sends webhooks at an even rate, and prints what it measured as JSON. */
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { signatureOf, webhookPath } from '../../../app/events/webhook.ts';

export interface SenderOrder {
  url: string;
  secret: string;
  perSecond: number;
  seconds: number;
  /** Payloads, sent in turn, each time as a new delivery. */
  payloads: object[];
}

export interface SenderResult {
  sent: number;
  acknowledged: number;
  /** How many answers had which status; 0 is no answer. */
  statuses: Record<string, number>;
  /** Milliseconds from the moment at which it was due to its answer. */
  p50: number;
  p99: number;
  most: number;
}

function send(agent: Agent, order: SenderOrder, index: number): Promise<number> {
  const body = JSON.stringify(order.payloads[index % order.payloads.length]);
  const headers = {
    'content-type': 'application/json',
    'x-github-event': 'pull_request',
    'x-github-delivery': `load-${index}`,
    'x-hub-signature-256': signatureOf(body, order.secret),
  };
  return new Promise((done) => {
    const call = request(order.url + webhookPath, { method: 'POST', agent, headers }, (response) => {
      response.resume();
      response.on('end', () => done(response.statusCode ?? 0));
    });
    call.on('error', () => done(0));
    call.end(body);
  });
}

async function run(order: SenderOrder): Promise<SenderResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 });
  const total = order.perSecond * order.seconds;
  const began = performance.now();
  const times: number[] = [];
  const statuses: Record<string, number> = {};
  const open: Promise<void>[] = [];
  for (let index = 0; index < total; ) {
    const due = Math.min(total, Math.floor(((performance.now() - began) / 1000) * order.perSecond) + 1);
    for (; index < due; index += 1) {
      const at = began + (index / order.perSecond) * 1000;
      open.push(
        send(agent, order, index).then((status) => {
          times.push(performance.now() - at);
          statuses[status] = (statuses[status] ?? 0) + 1;
        }),
      );
    }
    await new Promise((done) => setTimeout(done, 2));
  }
  await Promise.all(open);
  times.sort((a, b) => a - b);
  const quantile = (share: number) =>
    Math.round(times[Math.min(times.length - 1, Math.floor(times.length * share))] as number);
  agent.destroy();
  return {
    sent: total,
    acknowledged: statuses[202] ?? 0,
    statuses,
    p50: quantile(0.5),
    p99: quantile(0.99),
    most: quantile(1),
  };
}

if (import.meta.main) {
  const order = JSON.parse(readFileSync(0, 'utf8')) as SenderOrder;
  process.stdout.write(JSON.stringify(await run(order)));
}
