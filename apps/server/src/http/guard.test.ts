import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aKey, testService, type TestService, type Visitor } from '../testing/test-service.ts';
import { ownPlan } from '../testing/plans.ts';

let service: TestService;
let chair: Visitor;
let version: string;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  version = (await ownPlan(chair)).version;
});
afterAll(() => service.stop());

const JSON_TYPE = { 'content-type': 'application/json' };
const FORM_TYPE = { 'content-type': 'application/x-www-form-urlencoded' };

const comment = () =>
  JSON.stringify({ version, key: aKey(), item: null, parent: null, text: 'Van elders' });
const comments = async () =>
  (await chair.api.comment.list.query({ version: version as never })).length;

/** A raw request: `fetch` sets some headers itself. */
function raw(headers: Record<string, string>, body?: string, method = 'POST'): Promise<number> {
  const { hostname, port } = new URL(service.address);
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: '/trpc/comment.add', method, headers },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

describe("a page of another site can't make this browser do anything", () => {
  const cookie = () => ({ cookie: chair.cookie });
  const asBrowser = (more: Record<string, string>) => ({ ...cookie(), ...JSON_TYPE, ...more });

  test.each([
    ['a foreign origin', { origin: 'https://elders.example' }],
    ['no origin at all, from a sandbox', { origin: 'null' }],
    ['a cross-site fetch', { 'sec-fetch-site': 'cross-site' }],
    ['a neighbouring site', { 'sec-fetch-site': 'same-site' }],
  ])('%s is refused, and nothing is written', async (_what, more) => {
    const before = await comments();
    expect((await service.post('/trpc/comment.add', comment(), asBrowser(more))).status).toBe(403);
    expect((await service.post('/logout', '', { ...cookie(), ...more })).status).toBe(403);
    expect(await comments()).toBe(before);
  });

  test.each([
    ['a form', FORM_TYPE, 'version=x'],
    ['a form that carries JSON as plain text', { 'content-type': 'text/plain' }, '{"text":"x"}'],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=b' }, '--b--'],
    ['a body without a type', {}, '{}'],
  ])('%s does not reach a mutation', async (_what, type, body) => {
    const before = await comments();
    const answer = await raw(
      { ...cookie(), ...type, 'content-length': String(Buffer.byteLength(body)) } as Record<
        string,
        string
      >,
      body,
    );
    expect(answer).toBe(415);
    expect(await comments()).toBe(before);
  });

  test("a mutation can't be asked for by following a link", async () => {
    const input = encodeURIComponent(comment());
    const answer = await fetch(`${service.address}/trpc/comment.add?input=${input}`, {
      headers: cookie(),
    });
    expect(answer.status).toBe(405);
  });

  test('our own page may', async () => {
    const before = await comments();
    const own = { origin: service.address, 'sec-fetch-site': 'same-origin' };
    expect((await service.post('/trpc/comment.add', comment(), asBrowser(own))).status).toBe(200);
    expect(await comments()).toBe(before + 1);
  });
});

describe('what is too much or makes no sense is refused before anything is done with it', () => {
  test('a body of more than 2 MB', async () => {
    const answer = await service.post(
      '/trpc/comment.add',
      'x'.repeat(2 * 1024 * 1024 + 1),
      JSON_TYPE,
    );
    expect(answer.status).toBe(413);
  });

  test('a body that does not say how long it is', async () => {
    expect(await raw({ ...JSON_TYPE, 'transfer-encoding': 'chunked' }, '{}')).toBe(411);
  });

  test('another name for this machine', async () => {
    expect(await raw({ ...JSON_TYPE, host: 'elders.example', 'content-length': '2' }, '{}')).toBe(
      421,
    );
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s', async (method) => {
    const answer = await fetch(`${service.address}/trpc/comment.add`, { method });
    expect(answer.status).toBe(405);
  });

  test('a batch of more than fifty calls', async () => {
    const names = Array.from({ length: 51 }, () => 'reference.get').join(',');
    const answer = await fetch(`${service.address}/trpc/${names}?batch=1`, {
      headers: { cookie: chair.cookie },
    });
    expect(answer.status).toBe(400);
  });

  test('more requests than an address may make', async () => {
    const slow = await testService('demonstration', { requestsPer10s: 5 });
    const statuses = [];
    for (let n = 0; n < 8; n += 1) statuses.push((await fetch(slow.address)).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429]);
    await slow.stop();
  });
});

describe('every answer tells browsers to be careful', () => {
  test.each(['/', '/trpc/reference.get', '/nergens', '/style.css', '/health'])(
    '%s',
    async (path) => {
      const { headers } = await fetch(service.address + path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toContain('unsafe');
      expect(policy).not.toMatch(/https:/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('strict-transport-security')).toBeNull();
    },
  );

  test('behind https they are told to stay there, and the cookie travels no other way', async () => {
    const secure = await testService('demonstration', { publicUrl: 'https://iza.example.nl' });
    const answer = await fetch(secure.address);
    expect(answer.headers.get('strict-transport-security')).toContain('max-age=');
    const out = await secure.post('/logout', '');
    expect(out.headers.get('set-cookie')).toContain('; Secure');
    expect((await secure.as('Programmateam VWS')).cookie).toMatch(/^iza_session=./);
    const origin = { origin: 'http://127.0.0.1' };
    expect((await secure.post('/logout', '', origin)).status).toBe(403);
    expect((await secure.post('/logout', '', { origin: 'https://iza.example.nl' })).status).toBe(
      204,
    );
    await secure.stop();
  });

  test('a fault tells no stack and nothing of the inside', async () => {
    const answer = await fetch(
      `${service.address}/trpc/plan.open?input=${encodeURIComponent('{"plan":"x"}')}`,
      {
        headers: { cookie: chair.cookie },
      },
    );
    const text = await answer.text();
    expect(answer.status).toBe(400);
    expect(text).not.toMatch(/stack|node_modules|\.ts:/);
    expect(JSON.parse(text)).toMatchObject({
      error: { data: { code: 'BAD_REQUEST', faults: [{ path: ['plan'] }] } },
    });
  });

  test('a long answer travels compressed', async () => {
    const ask = (encoding: string) =>
      fetch(`${service.address}/trpc/reference.get`, {
        headers: { cookie: chair.cookie, 'accept-encoding': encoding },
      });
    const [zipped, plain] = await Promise.all([ask('gzip'), ask('identity')]);
    expect(zipped.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await zipped.json()).toEqual(await plain.json());
  });

  test('security.txt says whom to tell, where the operator said so, and is not there otherwise', async () => {
    const ask = ({ address }: TestService) => fetch(`${address}/.well-known/security.txt`);
    expect((await ask(service)).status).toBe(404);
    const named = await testService('demonstration', {
      securityContact: 'mailto:security@example.nl',
    });
    const text = await (await ask(named)).text();
    await named.stop();
    expect(text).toMatch(/^Contact: mailto:security@example\.nl\nExpires: \d{4}-/);
  });
});
