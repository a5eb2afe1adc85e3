import { MAX_ATTACHMENT_BYTES } from '@iza/domain/transformation';
import type { QuestionId, TransformationId } from '@iza/domain/values';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { newId } from '../new-id.ts';
import { aPlanAtQuickCheck } from '../testing/quick-check.ts';
import { aKey, testService, type TestService, type Visitor } from '../testing/test-service.ts';

vi.setConfig({ testTimeout: 60_000 });

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\nendobj\n%%EOF\n');
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');

let service: TestService;
let isala: Visitor;
let leader: Visitor;
let stranger: Visitor;
let plan: TransformationId;
let question: QuestionId;

beforeAll(async () => {
  service = await testService();
  [isala, leader, stranger] = (await Promise.all(
    ['Bestuurder Isala', 'Regiomanager Menzis', 'Regiomanager VGZ Oost'].map(service.as),
  )) as [Visitor, Visitor, Visitor];
  plan = await aPlanAtQuickCheck(isala);
  const asked = await leader.api.transformation.askQuestion.mutate({
    key: aKey(),
    plan,
    condition: null,
    text: 'Waarop rust dit?',
  });
  if (asked.kind !== 'saved') throw new Error(asked.kind);
  ({ question } = asked);
});
afterAll(() => service.stop());

type Sent = { status: number; answer: { kind?: string; refusals?: { code: string }[] } };

async function send(
  who: Visitor | undefined,
  content: Buffer,
  name: string,
  more: { type?: string; to?: string; origin?: string; id?: string } = {},
): Promise<Sent> {
  const { type = 'application/octet-stream', to = `vraag/${plan}/${question}`, origin } = more;
  const { id = newId() } = more;
  const headers: Record<string, string> = { 'content-type': type };
  if (who) headers['cookie'] = who.cookie;
  if (origin) headers['origin'] = origin;
  const address = `${service.address}/bijlage/${to}/${id}?naam=${encodeURIComponent(name)}`;
  const body = new Uint8Array(content);
  const response = await fetch(address, { method: 'POST', headers, body });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json');
  return { status: response.status, answer: isJson ? JSON.parse(text) : {} };
}
const codeOf = ({ answer }: Sent) => answer.refusals?.[0]?.code ?? answer.kind;
const filesOf = async (who: Visitor) => (await who.api.transformation.open.query({ plan })).files;
const take = (who: Visitor | undefined, id: string) =>
  fetch(`${service.address}/bijlage/${id}`, who ? { headers: { cookie: who.cookie } } : {});

describe('a file with an answer', () => {
  test('is taken for what its content is, whatever it is called', async () => {
    expect(codeOf(await send(isala, PROGRAM, 'telling.pdf'))).toBe('file-kind-not-taken');
    expect(codeOf(await send(isala, PAGE, 'telling.pdf'))).toBe('file-kind-not-taken');
    expect(codeOf(await send(isala, Buffer.from('a,b\n'), 'telling.csv'))).toBe(
      'file-kind-not-taken',
    );
    expect(codeOf(await send(isala, PDF, '../Telling “2023”.exe'))).toBe('saved');
    expect(await filesOf(isala)).toMatchObject([
      { name: 'Telling “2023”.exe.pdf', size: PDF.length, given: false },
    ]);
  });

  test('that is sent again after a lost answer is kept once', async () => {
    const before = (await filesOf(isala)).length;
    const id = newId();
    const sent = await Promise.all([1, 2].map(() => send(isala, PDF, 'tweemaal.pdf', { id })));
    sent.push(await send(isala, PDF, 'tweemaal.pdf', { id }));
    expect(sent.map(codeOf)).toEqual(['saved', 'saved', 'saved']);
    expect(await filesOf(isala)).toHaveLength(before + 1);
    const [file] = (await filesOf(isala)).slice(-1);
    const gone = { key: aKey(), plan, attachment: file!.attachment };
    expect((await isala.api.transformation.takeFileAway.mutate(gone)).kind).toBe('saved');
  });

  test('is taken up to its longest, and refused before it is read when longer', async () => {
    const longest = Buffer.concat([PDF, Buffer.alloc(MAX_ATTACHMENT_BYTES - PDF.length)]);
    expect(codeOf(await send(isala, longest, 'lang.pdf'))).toBe('saved');
    const tooLong = await send(isala, Buffer.concat([longest, PDF]), 'lang.pdf');
    expect(tooLong.status).toBe(413);
    const [, long] = await filesOf(isala);
    if (!long) throw new Error('it is not there');
    const away = { key: aKey(), plan, attachment: long.attachment };
    expect(await isala.api.transformation.takeFileAway.mutate(away)).toMatchObject({
      kind: 'saved',
    });
  });

  test('comes from our own pages, as a file, of who may answer', async () => {
    expect((await send(undefined, PDF, 'x.pdf')).status).toBe(401);
    expect((await send(stranger, PDF, 'x.pdf')).status).toBe(404);
    expect(codeOf(await send(leader, PDF, 'x.pdf'))).toBe('not-allowed');
    expect((await send(isala, PDF, 'x.pdf', { type: 'text/plain' })).status).toBe(415);
    expect((await send(isala, PDF, 'x.pdf', { origin: 'https://elsewhere.example' })).status).toBe(
      403,
    );
    const elsewhere = { to: `vraag/${plan}/${newId()}` };
    expect(codeOf(await send(isala, PDF, 'x.pdf', elsewhere))).toBe('no-open-question');
    expect((await send(isala, PDF, 'x', { to: `vraag/${newId()}/${question}` })).status).toBe(404);
    const milestone = { to: `mijlpaal/${plan}/${newId()}` };
    expect(codeOf(await send(isala, PDF, 'x.pdf', milestone))).toBe('unknown-milestone');
  });

  test('is read by who may read the answer once it is given, to keep and never to run', async () => {
    const [file] = await filesOf(isala);
    if (!file) throw new Error('no file');
    for (const early of [leader, stranger, undefined])
      expect((await take(early, file.attachment)).status).toBe(404);
    const text = 'Zie de telling';
    await isala.api.transformation.answerQuestion.mutate({ key: aKey(), plan, question, text });
    expect(await filesOf(leader)).toMatchObject([{ name: file.name, given: true }]);
    const taken = await take(leader, file.attachment);
    expect(Buffer.from(await taken.arrayBuffer()).equals(PDF)).toBe(true);
    expect(Object.fromEntries(taken.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect(taken.headers.get('content-disposition')).toBe(
      `attachment; filename="Telling 2023.exe.pdf"; filename*=UTF-8''Telling%20%E2%80%9C2023%E2%80%9D.exe.pdf`,
    );
    expect((await take(stranger, file.attachment)).status).toBe(404);
    const away = { key: aKey(), plan, attachment: file.attachment };
    expect(await isala.api.transformation.takeFileAway.mutate(away)).toMatchObject({
      refusals: [{ code: 'file-given' }],
    });
  });
});
