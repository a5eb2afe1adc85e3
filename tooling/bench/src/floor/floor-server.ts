import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import postgres from 'postgres';
import { bareSave } from './bare-save.ts';
import type { Recorded } from './recorded.ts';

/** Started as a process of its own, as the product is. */
const { FLOOR_DATABASE_URL = '', FLOOR_STATEMENTS = '', PORT = '0' } = process.env;
const recorded = JSON.parse(readFileSync(FLOOR_STATEMENTS, 'utf8')) as Recorded;
const sql = postgres(FLOOR_DATABASE_URL, {
  max: 10,
  onnotice: () => undefined,
  connection: { plan_cache_mode: 'force_generic_plan', random_page_cost: 1.1 },
});

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString());
}

/** @returns what the statements of a request give, asked at once */
async function replay(name: string): Promise<unknown> {
  const statements = recorded[name] ?? [];
  return Promise.all(
    statements.map(({ text, parameters }) =>
      sql.unsafe(text, parameters as never[], { prepare: true }),
    ),
  );
}

createServer((request, response) => {
  const name = (request.url ?? '/').slice(1);
  const answering =
    name === 'health'
      ? Promise.resolve('ok')
      : name === 'save'
        ? bodyOf(request).then((body) => bareSave(sql, body as never))
        : replay(name);
  answering.then(
    (answer) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    },
    (error: unknown) => {
      response.statusCode = 500;
      response.end(String(error));
    },
  );
}).listen(Number(PORT), '127.0.0.1');
