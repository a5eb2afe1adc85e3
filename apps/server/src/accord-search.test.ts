import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { madeUpText } from '@iza/accord/text';
import { loadText, prepareText, removeText } from '@iza/api/accord';
import type { SearchAnswer } from '@iza/api/search';
import { clauseIdSchema } from '@iza/domain/values';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { everyCaller, type Caller } from './testing/matrix.ts';
import { testService, type TestService, type Visitor } from './testing/test-service.ts';

const DOCUMENT = fileURLToPath(
  new URL('../../../../shared/agreement/002_f49a419464a26771.txt', import.meta.url),
);
const AT_HAND = existsSync(DOCUMENT);

let service: TestService;
let chair: Visitor;
let ministry: Visitor;
let callers: readonly Caller[];

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  ministry = await service.as('Programmateam VWS');
  const places = { own: 'roaz-zwolle', overlapping: 'zk-zwolle', elsewhere: 'zk-zuid-limburg' };
  callers = await everyCaller(service, places);
});
afterAll(() => service.stop());

async function load(content: string): Promise<void> {
  const prepared = prepareText(content, 'testtekst.txt');
  if ('faults' in prepared) throw new Error(JSON.stringify(prepared.faults).slice(0, 300));
  await service.database.asOperator((tx) => loadText({ tx }, prepared.toLoad));
}
afterEach(() => service.database.asOperator((tx) => removeText({ tx })));

/** Asks as somebody who is no person of the demonstration. */
async function ask(path: string, { cookie }: Caller, input?: object): Promise<unknown> {
  const query = input ? `?input=${encodeURIComponent(JSON.stringify(input))}` : '';
  const answer = await fetch(`${service.address}/trpc/${path}${query}`, { headers: { cookie } });
  const { result } = (await answer.json()) as { result?: { data: unknown } };
  return result?.data;
}

const clause = (key: string) => clauseIdSchema.parse(key);
const words = (pieces: readonly { text: string; hit: boolean }[]) =>
  pieces.filter(({ hit }) => hit).map(({ text }) => text.toLowerCase());

describe('where no text was loaded', () => {
  test('a citation names chapter and point, and says that there is no text', async () => {
    const view = await chair.api.accord.clause.query({ clause: clause('C.6.c.2') });
    expect(view).toMatchObject({
      edition: { edition: 'concept-2022', text: null },
      clause: { title: 'ROAZ-beeld', lines: [3126, 3134] },
      path: [{ key: 'C' }, { key: 'C.6' }, { key: 'C.6.c' }],
      passages: [],
    });
    expect(view.resting.map(({ what }) => what)).toContain('rule');
  });

  test('looking for words says so too, and clauses are found by number and heading', async () => {
    const { edition, total } = await chair.api.accord.search.query({ typed: 'zorg' });
    expect([edition.text, total]).toEqual([null, 0]);
    for (const typed of ['C.6.c.2', 'c6c2', 'IZA C.6.c.2', 'bijlage C.6.c.2'])
      expect((await chair.api.search.find.query({ typed })).clauses[0]?.key).toBe('C.6.c.2');
    const { clauses, passages } = await chair.api.search.find.query({ typed: 'roaz-beeld' });
    expect(clauses.map(({ key }) => key)).toContain('C.6.c.2');
    expect(passages).toEqual([]);
  });

  test('a place that the agreement does not have is not found', async () => {
    await expect(chair.api.accord.clause.query({ clause: clause('Z.99') })).rejects.toThrow(
      'not found',
    );
  });
});

describe('where a text was loaded, here a made-up one', () => {
  test('a citation opens its lines and those of its parts, each with its clause', async () => {
    await load(madeUpText());
    const { passages, edition } = await chair.api.accord.clause.query({ clause: clause('C.6.c') });
    expect(edition.text).toMatchObject({ lines: expect.any(Number) });
    expect(passages[0]).toMatchObject({ clause: 'C.6.c', firstLine: 3114 });
    expect(passages.map((passage) => passage.clause)).toContain('C.6.c.3.A');
  });

  test('plural and compound words are found, marked, with clause and line', async () => {
    await load(madeUpText());
    const look = async (typed: string) => {
      const { hits, total } = await chair.api.accord.search.query({ typed });
      return { total, marks: new Set(hits.flatMap(({ excerpt }) => words(excerpt))), hits };
    };
    expect((await look('zorg ')).marks).toContain('ziekenhuiszorg');
    expect((await look('zorg ')).marks).toContain('jeugdzorg');
    expect((await look('plan ')).marks).toContain('regioplannen');
    expect((await look('ziekenhuis ')).marks).toContain('ziekenhuizen');
    expect((await look('net ')).marks).not.toContain('kabinet');
    expect((await look('fietsenmaker ziekenhuis')).total).toBeGreaterThan(0);
    expect((await look('fietsenmaker bel')).total).toBe(0);
    for (const { clause: at, line } of (await look('fietsenmaker')).hits) {
      expect(at?.lines[0]).toBeLessThanOrEqual(line);
      expect(at?.lines[1]).toBeGreaterThanOrEqual(line);
    }
  });

  test.each(["'", '"', '%', '_', '\\', '&|!():*<->', "'; drop table iza.plan; --", '🚲', 'a'])(
    'what is typed is only looked for: %s',
    async (typed) => {
      await load(madeUpText());
      const { total } = await chair.api.accord.search.query({ typed: `${typed} ` });
      expect(total).toBeGreaterThanOrEqual(0);
      expect(await chair.api.search.find.query({ typed })).toHaveProperty('plans');
    },
  );

  test('every role that can log in reads it, and nobody else', async () => {
    await load(madeUpText());
    const anonymous = await fetch(`${service.address}/trpc/accord.overview`);
    expect(anonymous.status).toBe(401);
    for (const caller of callers) {
      const seen = await ask('accord.overview', caller);
      expect(seen, caller.name).toMatchObject({ edition: { text: { lines: expect.any(Number) } } });
    }
  });
});

describe('looking for anything', () => {
  test('finds plans, regions and parties by name; action points only for who sees the country', async () => {
    const typed = 'zwolle';
    const forChair = await chair.api.search.find.query({ typed });
    expect(forChair.plans.length).toBeGreaterThan(0);
    expect(forChair.regions.map(({ id }) => id)).toContain('roaz-zwolle');
    expect(forChair.parties.map(({ party }) => party)).toContain('gemeente-zwolle');
    const action = { typed: 'visie op de eerstelijnszorg' };
    expect((await chair.api.search.find.query(action)).actions).toEqual([]);
    expect((await ministry.api.search.find.query(action)).actions.length).toBeGreaterThan(0);
  });

  test("a foreign draft is never found, also not by who sees its stage in the country's list", async () => {
    const all = await ministry.api.overview.plans.query();
    const drafts = all.filter(
      ({ stage }) => !['consultation', 'assessment', 'adopted'].includes(stage),
    );
    const foreign = drafts.filter(({ regions }) => regions.every(({ id }) => id !== 'roaz-zwolle'));
    expect(foreign.length).toBeGreaterThan(0);
    const follower = callers.find(({ name }) => name === 'nza elsewhere') as Caller;
    for (const { name, plan } of foreign) {
      const found = async (visitor: Visitor) =>
        (await visitor.api.search.find.query({ typed: name })).plans.map((each) => each.plan);
      const { plans } = (await ask('search.find', follower, { typed: name })) as SearchAnswer;
      expect(await found(ministry)).toContain(plan);
      expect(await found(chair)).not.toContain(plan);
      expect(plans.map((each) => each.plan)).not.toContain(plan);
    }
  });
});

describe.skipIf(!AT_HAND)(
  `the document itself${AT_HAND ? '' : ' (skipped: ../shared/agreement is not at hand)'}`,
  () => {
    test('has what is looked for, best first', async () => {
      await load(readFileSync(DOCUMENT, 'utf8'));
      const look = (typed: string) => chair.api.accord.search.query({ typed });
      const marksOf = async (typed: string) =>
        new Set((await look(typed)).hits.flatMap(({ excerpt }) => words(excerpt)));
      expect([...(await marksOf('zorg '))].some((word) => /.zorg$/u.test(word))).toBe(true);
      expect(await marksOf('regioplan ')).toContain('regioplannen');
      expect(await marksOf('ziekenhuis ')).toContain('ziekenhuizen');
      const profile = await look('ROAZ-beeld');
      expect(profile.hits.slice(0, 3).map((hit) => hit.clause?.key)).toContain('C.6.c.2');
      for (const { hits, total } of [await look('zorg '), profile]) {
        expect(total).toBeGreaterThanOrEqual(hits.length);
        expect(hits.every(({ excerpt }) => excerpt.some(({ hit }) => hit))).toBe(true);
      }
    });
  },
);
