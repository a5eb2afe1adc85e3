import type { PartyId, SampleId, TransformationId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { writes } from '../testing/raw.ts';
import {
  aScene,
  ISALA,
  newId,
  someone,
  ZWOLLE,
  type Scene,
  type Someone,
} from '../testing/scene.ts';
import {
  answerSample,
  askSample,
  informInsurers,
  markRead,
  readInformed,
  readSamples,
  readStances,
  recordStance,
} from './index.ts';

const [FIRST, SECOND, DSW, VGZ] = ['zilveren-kruis', 'menzis', 'dsw', 'vgz'] as [
  PartyId,
  PartyId,
  PartyId,
  PartyId,
];
const PARTNER = 'ambulance-ijsselland' as PartyId;
let scene: Scene;
let people: Record<
  'lead' | 'partner' | 'leader' | 'dsw' | 'vgz' | 'nza' | 'ministry' | 'igj',
  Someone
>;
let plan: TransformationId;

const as = async <T>(who: Someone, work: (tx: Tx) => Promise<T>) => {
  const answer = await scene.database.asActor(who.token, work);
  if (answer === 'no session') throw new Error('no session');
  return answer;
};

beforeAll(async () => {
  scene = await aScene();
  const { database } = scene;
  const own = (party: PartyId) =>
    someone(database, { role: 'regional-party', party, region: ZWOLLE });
  people = {
    lead: await own(ISALA),
    partner: await own(PARTNER),
    leader: await someone(database, { role: 'market-leader', party: FIRST, region: ZWOLLE }),
    dsw: await someone(database, { role: 'insurer', party: DSW }),
    vgz: await someone(database, { role: 'market-leader', party: VGZ, region: ZWOLLE }),
    nza: await someone(database, { role: 'nza', party: 'nza' as PartyId }),
    ministry: await someone(database, { role: 'vws-programme', party: 'vws' as PartyId }),
    igj: await someone(database, { role: 'igj', party: 'igj' as PartyId }),
  };
  plan = newId<TransformationId>();
  await database.asOperator(async (tx) => {
    const state = {
      stage: 'approved',
      decisions: [],
      submittedRevision: 1,
      approvedOn: '2024-02-01',
    };
    await tx`
      insert into iza.transformation (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, state, origin)
      values (${plan}, 'Plan', '{}', '{}', '{}', '{}', 0, ${[ISALA, PARTNER]}, ${ISALA}, ${[FIRST, SECOND]}, ${tx.json(state)}, 'live')`;
  });
});
afterAll(() => scene.end());

const everyone = () => Object.entries(people);

it('the approval is told by a market leader, to others than the leaders; each reads of itself, once', async () => {
  const inform = (tx: Tx) => informInsurers(tx, plan, [DSW, VGZ]);
  for (const [name, who] of everyone())
    if (name !== 'leader')
      await expect(as(who, inform), name).rejects.toMatchObject({ code: 'not-allowed' });
  await as(people.leader, inform);
  const told = await as(people.leader, (tx) => readInformed(tx, plan));
  expect(told).toMatchObject([{ party: DSW, seenAt: null, reached: true }, { party: VGZ }]);
  expect(await as(people.dsw, (tx) => markRead(tx, plan))).toBe(true);
  expect(await as(people.dsw, (tx) => markRead(tx, plan))).toBe(false);
  const read = async (who: Someone) =>
    (await as(who, (tx) => readInformed(tx, plan))).map(({ party, seenBy }) => [party, seenBy]);
  expect(await read(people.vgz)).toEqual([[VGZ, null]]);
  expect(await read(people.nza)).toEqual([
    [DSW, people.dsw.name],
    [VGZ, null],
  ]);
  for (const who of [people.lead, people.igj]) expect(await read(who)).toEqual([]);
});

it('no insurer reads how another acts along, nor do the market leaders, the applicants or the programme team; the NZa does', async () => {
  const deviates = { stance: 'deviates', words: 'Geen contract met deze aanbieder' } as const;
  await as(people.dsw, (tx) => recordStance(tx, plan, 'insurer', deviates));
  const commits = { stance: 'commits', words: 'Ook met kleinere verzekeraars' } as const;
  await as(people.lead, (tx) => recordStance(tx, plan, 'provider', commits));
  const seen: Record<string, PartyId[]> = {};
  for (const [name, who] of everyone())
    seen[name] = (await as(who, (tx) => readStances(tx, plan))).map(({ party }) => party);
  expect(seen).toEqual({
    lead: [ISALA],
    partner: [ISALA],
    leader: [ISALA],
    dsw: [DSW],
    vgz: [],
    nza: [DSW, ISALA],
    ministry: [ISALA],
    igj: [],
  });
});

it('nobody says it for another, nor for a side that is not its own', async () => {
  const raw = (party: PartyId, side: string, stance: string) => (tx: Tx) =>
    tx`
    insert into iza.transformation_stance (plan, of_party, number, side, stance, words)
    values (${plan}, ${party}, 9, ${side}, ${stance}, 'x')`;
  const tries = [
    [people.dsw, raw(VGZ, 'insurer', 'deviates')],
    [people.dsw, raw(DSW, 'provider', 'commits')],
    [people.leader, raw(FIRST, 'insurer', 'deviates')],
    [people.nza, raw(DSW, 'insurer', 'follows')],
    [people.lead, raw(ISALA, 'insurer', 'follows')],
  ] as const;
  for (const [who, attempt] of tries)
    expect(await as(who, (tx) => writes(tx, attempt))).toBe(false);
});

it('a question of the NZa and its answer stay between the NZa and whom it asked', async () => {
  const id = newId<SampleId>();
  const ask = (tx: Tx) => askSample(tx, plan, { id, party: DSW, text: 'Waarom?' });
  for (const who of [people.igj, people.leader, people.ministry])
    await expect(as(who, ask)).rejects.toMatchObject({ code: 'not-allowed' });
  await as(people.nza, ask);
  expect(await as(people.vgz, (tx) => answerSample(tx, plan, id, 'x'))).toBe(false);
  expect(await as(people.dsw, (tx) => answerSample(tx, plan, id, 'Daarom'))).toBe(true);
  expect(await as(people.dsw, (tx) => answerSample(tx, plan, id, 'x'))).toBe(false);
  for (const [name, who] of everyone()) {
    const read = await as(who, (tx) => readSamples(tx, plan));
    expect(read.length, name).toBe(['dsw', 'nza'].includes(name) ? 1 : 0);
  }
});
