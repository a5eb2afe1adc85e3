import { Agent, request } from 'node:http';

/** One kind of request: `send` answers with the status. */
export type Asked = {
  readonly url: string;
  readonly cookie?: string;
  /** Each connection as another person, instead. */
  readonly cookieOf?: (connection: number) => string;
  /** Body of the n-th request of a connection; absent: a GET. Told the answer of the one before. */
  readonly bodyOf?: (connection: number, before: unknown) => unknown;
};

export type Measured = { readonly perSecond: number; readonly latencies: readonly number[] };

type Answered = { readonly status: number; readonly body: string };

function ask(
  agent: Agent,
  { url, cookie, cookieOf }: Asked,
  connection: number,
  body: unknown,
): Promise<Answered> {
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        agent,
        method: text === undefined ? 'GET' : 'POST',
        headers: {
          ...(cookieOf ? { cookie: cookieOf(connection) } : cookie !== undefined && { cookie }),
          ...(text !== undefined && {
            'content-type': 'application/json',
            'content-length': Buffer.byteLength(text),
          }),
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(text);
  });
}

/**
 * Asks over a number of connections for some seconds, each one after its answer.
 * @throws when an answer is no 200: then nothing is measured
 */
export async function measure(
  asked: Asked,
  { seconds, connections }: { seconds: number; connections: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const latencies: number[] = [];
  const began = performance.now();
  const until = began + seconds * 1000;
  const one = async (connection: number) => {
    let before: unknown;
    while (performance.now() < until) {
      const start = performance.now();
      const answer = await ask(agent, asked, connection, asked.bodyOf?.(connection, before));
      if (answer.status !== 200)
        throw new Error(`${asked.url} answered ${answer.status}: ${answer.body.slice(0, 300)}`);
      latencies.push(performance.now() - start);
      if (asked.bodyOf) before = JSON.parse(answer.body) as unknown;
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, n) => one(n)));
  agent.destroy();
  return { perSecond: latencies.length / ((performance.now() - began) / 1000), latencies };
}

/** @returns the value below which a share of the values lies */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
