/** The HTTP server: webhooks, health, metrics and pages, each by its path. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Context } from './context.ts';
import { intake } from './events/intake.ts';
import { type Door, receiveWebhook, webhookPath } from './events/webhook.ts';
import { checkReady } from './operate/health.ts';
import { type Pages, sendProblem, servePage } from './pages/router.ts';
import { storeDeliveries } from './store/deliveries.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

export interface Listening {
  url: string;
  /** Takes no new connections, and lets requests that run finish. */
  close(): Promise<void>;
}

/** `self` is what the App is to GitHub; asked for before, so that a webhook never waits for it. */
export async function serve(context: Context, self: { login: string; id: number }): Promise<Listening> {
  const door = webhookDoor(context, self);
  const pages = pagesOf(context);
  const handlers: Record<string, Handler> = {
    [`POST ${webhookPath}`]: (request, response) => receiveWebhook(request, response, door),
    // Where Probot's setup page has GitHub send them.
    'POST /': (request, response) => receiveWebhook(request, response, door),
    'GET /healthz': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' }).end('alive\n');
    },
    'GET /readyz': async (_, response) => {
      const { ready, body } = await checkReady(context);
      response.writeHead(ready ? 200 : 503, { 'content-type': 'application/json' }).end(JSON.stringify(body) + '\n');
    },
    'GET /metrics': async (_, response) => {
      await gauge(context);
      response.writeHead(200, { 'content-type': 'text/plain; version=0.0.4' }).end(context.metrics.text());
    },
  };
  const server = createServer((request, response) => {
    handle(handlers, pages, request, response).catch((error: unknown) => {
      context.log.error({ err: error, path: pathOf(request) }, 'a request failed');
      if (response.headersSent) response.end();
      else sendProblem(request, response, 500);
    });
  });
  server.requestTimeout = 30_000;
  // Longer than the minute that proxies keep a connection: one closed under a delivery that is on its way loses its answer.
  server.keepAliveTimeout = 65_000;
  server.headersTimeout = 70_000;
  return await listen(server, context.settings);
}

async function handle(
  handlers: Record<string, Handler>,
  pages: Pages,
  request: IncomingMessage,
  response: ServerResponse,
) {
  const route = `${request.method} ${pathOf(request)}`;
  const handler = Object.hasOwn(handlers, route) ? handlers[route] : undefined;
  if (handler) return await handler(request, response);
  if (await servePage(pages, request, response)) return;
  sendProblem(request, response, 404);
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').split('?', 1)[0] ?? '/';
}

function webhookDoor(context: Context, self: { login: string; id: number }): Door {
  const { settings, database, queue, metrics, log } = context;
  return {
    secret: settings.webhookSecret,
    self: { appId: self.id, login: self.login },
    accept: intake((deliveries) => storeDeliveries(database, queue, deliveries)),
    observe: (outcome, event, milliseconds) => {
      metrics.count('lambdelta_webhooks_total', { outcome, event });
      metrics.observe('lambdelta_webhook_seconds', {}, milliseconds / 1000);
    },
    onError: (error) => log.error({ err: error }, 'a delivery could not be stored'),
  };
}

function pagesOf({ settings, database, now }: Context): Pages {
  const { oauth, webUrl, apiUrl, publicUrl } = settings;
  return { database, webUrl, publicUrl, now, oauth: oauth && { ...oauth, webUrl, apiUrl } };
}

async function gauge({ queue, metrics }: Context): Promise<void> {
  for (const { queue: name, ...states } of await queue.counts()) {
    for (const [state, value] of Object.entries(states))
      metrics.set('lambdelta_queue_jobs', { queue: name, state }, value);
  }
  metrics.set('lambdelta_resident_bytes', {}, process.memoryUsage.rss());
}

function listen(server: Server, { host, port }: { host: string; port: number }): Promise<Listening> {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === 'object' && address ? address.port : port;
      const shown = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      done({ url: `http://${shown}:${actual}`, close: () => close(server) });
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
  });
}
