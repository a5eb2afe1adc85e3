import { contentHash } from '@iza/db/backup';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { newId } from './new-id.ts';
import { call } from './testing/call.ts';
import { malformedInputs } from './testing/malformed.ts';
import { ownPlan } from './testing/plans.ts';
import { inputSchemaOf, PROCEDURES } from './testing/procedures.ts';
import type { Sample } from './testing/sample.ts';
import { samplesOn } from './testing/samples.ts';
import { testService, type TestService, type Visitor } from './testing/test-service.ts';

const HOW_MANY = 220;
/** Where no input is looked at, more of it tells nothing more. */
const FEW = 20;
const AT_ONCE = 20;
/** Long inputs don't fit in an address; they are refused there, and tried where they come in a body. */
const LONGEST_ADDRESS = 12_000;

let service: TestService;
let chair: Visitor;
let samples: Readonly<Record<string, Sample>>;
/** Of every row, before anything malformed came: it stays this. */
let untouched: string;

beforeAll(async () => {
  service = await testService();
  chair = await service.as('Voorzitter ROAZ Zwolle');
  samples = samplesOn(await chair.api.plan.open.query({ plan: (await ownPlan(chair)).plan }));
  untouched = await hash();
});
afterAll(() => service.stop());

const hash = async () => (await contentHash(service.logins.ownerUrl)).hash;

/** Rises with every transaction that wrote or locked a row: while it stands still, nothing can have changed, and no row has to be read for that. */
async function writes(): Promise<string> {
  const [now] = await service.database.asOperator(
    (tx) => tx<{ next: string }[]>`select pg_snapshot_xmax(pg_current_snapshot())::text as next`,
  );
  return now!.next;
}

function inputsFor(path: string, { input, reads }: Sample): unknown[] {
  const schema = inputSchemaOf(path);
  const numRuns = schema === undefined ? FEW : HOW_MANY;
  const wrong = (value: unknown) => !schema?.safeParse(value).success;
  const fits = (value: unknown) =>
    !reads || encodeURIComponent(JSON.stringify(value)).length < LONGEST_ADDRESS;
  const arbitrary = malformedInputs(input).filter(
    (value) => fits(value) && (schema === undefined || wrong(value)),
  );
  return fc.sample(arbitrary, { numRuns, seed: 1 });
}

async function callAll(
  path: string,
  reads: boolean,
  inputs: readonly unknown[],
): Promise<Map<string, number>> {
  const words = new Map<string, number>();
  for (let at = 0; at < inputs.length; at += AT_ONCE) {
    const batch = inputs.slice(at, at + AT_ONCE);
    const endings = await Promise.all(
      batch.map((input) => call(service.address, chair.cookie, path, { reads, input })),
    );
    for (const { status, word } of endings)
      words.set(`${status} ${word}`, (words.get(`${status} ${word}`) ?? 0) + 1);
  }
  return words;
}

describe(`${HOW_MANY} malformed inputs are refused, and change no row`, () => {
  test.each(PROCEDURES)('%s', async (path) => {
    const sample = samples[path]!;
    const takesInput = inputSchemaOf(path) !== undefined;
    const before = await writes();
    const endings = await callAll(path, sample.reads, inputsFor(path, sample));
    const expected = takesInput ? /^400 BAD_REQUEST$/ : /^(200 ok|403 FORBIDDEN)$/;
    expect([...endings.keys()].filter((ending) => !expected.test(ending))).toEqual([]);
    if (takesInput && (await writes()) !== before) expect(await hash()).toBe(untouched);
  });
});

/** These name no thing but a region, a clause or a word, which are there. */
const NAMING_WHAT_IS_THERE = [
  'accord.clause',
  'accord.search',
  'practice.find',
  'search.find',
  'plan.begin',
  'capacity.open',
  'capacity.analyses',
  'meeting.list',
  'meeting.matters',
  'profile.begin',
  'profile.open',
  'region.open',
  'overview.national',
];

/** Every id in it is one that nothing has. */
function strangeIds(input: unknown): unknown {
  const text = JSON.stringify(input ?? {});
  return JSON.parse(
    text.replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, () =>
      newId(),
    ),
  ) as unknown;
}

/** Refused for the role, before anything is looked for. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'session.act': 'FORBIDDEN',
  'action.agenda': 'FORBIDDEN',
  'action.changes': 'FORBIDDEN',
  'action.tiedTo': 'FORBIDDEN',
  'action.add': 'not-allowed',
  'action.bulk.check': 'FORBIDDEN',
  'action.bulk.write': 'not-allowed',
  'transformation.begin': 'unknown-region',
  'transformation.insured': 'ok',
  'transformation.supplyInsured': 'not-allowed',
  'transformation.withdrawInsured': 'not-allowed',
  'transformation.recordMandate': 'not-allowed',
  'transformation.withdrawMandate': 'not-allowed',
  'ledger.open': 'FORBIDDEN',
  'ledger.spread': 'FORBIDDEN',
  'ledger.post': 'not-allowed',
  'capacity.give': 'not-allowed',
  'capacity.beginAnalysis': 'unknown-notice',
  'meeting.plan': 'unknown-party',
};

test('well-formed inputs about things that are not there are not found or refused, and change no row', async () => {
  for (const [path, { input, reads }] of Object.entries(samples)) {
    if (
      input === undefined ||
      path.startsWith('notification.') ||
      NAMING_WHAT_IS_THERE.includes(path)
    )
      continue;
    const ending = await call(service.address, chair.cookie, path, {
      reads,
      input: strangeIds(input),
    });
    expect([path, ending.word]).toEqual([path, OTHERWISE[path] ?? 'NOT_FOUND']);
  }
  expect(await hash()).toBe(untouched);
});

test('what is no JSON at all is refused', async () => {
  const headers = { 'content-type': 'application/json', cookie: chair.cookie };
  for (const body of ['{', 'nonsense', '"', '[1,', '\u0000', '{"a":1}{"b":2}']) {
    expect((await service.post('/trpc/comment.add', body, headers)).status).toBe(400);
  }
  const answer = await fetch(`${service.address}/trpc/plan.open?input=%7B`, { headers });
  expect(answer.status).toBe(400);
});

test('a name that is no procedure is not found', async () => {
  for (const path of [
    'nothing.here',
    '__proto__',
    'constructor.toString',
    'plan',
    'plan.open.x',
    '%2e%2e%2f',
  ]) {
    const { status } = await fetch(`${service.address}/trpc/${path}`, {
      headers: { cookie: chair.cookie },
    });
    expect([path, status]).toEqual([path, 404]);
  }
});
