/** An HTTP server that answers the IAM query protocol like AWS, for tests. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { IAMClient } from '@aws-sdk/client-iam';

export interface FakeIam {
  client: IAMClient;
  url: string;
  /** Every request, as its form fields. */
  requests: Record<string, string>[];
  close(): Promise<void>;
}

/** `answer` gives the XML inside `<ActionResult>`, or an error code to refuse with. */
export async function fakeIam(answer: (form: Record<string, string>) => string | { error: string }): Promise<FakeIam> {
  const requests: Record<string, string>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      requests.push(form);
      const result = answer(form);
      const action = form['Action'];
      response.setHeader('content-type', 'text/xml');
      if (typeof result === 'string')
        response.end(
          `<${action}Response xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><${action}Result>${result}</${action}Result></${action}Response>`,
        );
      else {
        response.statusCode = 403;
        response.end(
          `<ErrorResponse><Error><Type>Sender</Type><Code>${result.error}</Code><Message>no</Message></Error></ErrorResponse>`,
        );
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const client = new IAMClient({
    region: 'us-east-1',
    endpoint: url,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
    maxAttempts: 1,
  });
  return {
    client,
    url,
    requests,
    close: () =>
      new Promise((resolve) => {
        client.destroy();
        server.close(() => resolve());
      }),
  };
}
