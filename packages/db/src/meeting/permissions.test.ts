import {
  mayFinishAction,
  mayKeepMeetings,
  mayReadMeetings,
  mayWriteMeeting,
  MEETING_MOVES,
  MEETING_STATES,
  moveMeeting,
  noteOutcome,
  type Meeting,
  type MeetingRecord,
} from '@iza/domain/meeting';
import { isoDate, type MeetingActionId, type MeetingId, type PersonId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { everyone, OTHER, type Acting } from '../testing/permission-scene.ts';
import { writes } from '../testing/raw.ts';
import { aScene, newId, ZWOLLE, ZWOLLE_CARE_OFFICE, type Scene } from '../testing/scene.ts';
import { peopleOfRegion } from './index.ts';

type Seeded = MeetingRecord & { readonly id: MeetingId; readonly action: MeetingActionId };

const TABLES = ['meeting', 'meeting_save', 'meeting_action'];
const LANDS = { hold: 'held', close: 'closed', cancel: 'cancelled' } as const;
const PLACES = [
  { region: ZWOLLE, kind: 'roaz' },
  { region: ZWOLLE_CARE_OFFICE, kind: 'zorgkantoor' },
] as const;
const contentOn = (on: string): Meeting => ({
  title: 'x',
  on: isoDate(on),
  time: '',
  place: '',
  invited: [],
  others: '',
  points: [],
});

let scene: Scene;
let people: Acting[];
let meetings: Seeded[];

/** The owner puts them there without triggers, as if others had: in each state, today, and one that is far away. */
async function seed(tx: Tx): Promise<Seeded[]> {
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} disable trigger user`);
  const owner = people.find(({ role, region }) => role === 'regional-party' && region === ZWOLLE);
  const found = PLACES.flatMap((place) =>
    [...MEETING_STATES.map((state) => ({ state, on: '2023-01-01' })), FAR].map(({ state, on }) => ({
      ...place,
      state,
      on: isoDate(on),
      id: newId<MeetingId>(),
      action: newId<MeetingActionId>(),
    })),
  );
  for (const { id, region, state, on, action } of found) {
    const signed = tx`now(), ${newId()}, 'Seeded', ${OTHER}`;
    await tx`insert into iza.meeting (id, region, at, person, person_name, party) values (${id}, ${region}, ${signed})`;
    await tx`
      insert into iza.meeting_save (meeting, revision, content, state, at, person, person_name, party)
      values (${id}, 1, ${tx.json(contentOn(on) as never)}, ${state}, ${signed})`;
    await tx`
      insert into iza.meeting_action (id, meeting, point, what, owner, owner_name, due, at, person, person_name, party)
      values (${action}, ${id}, ${newId()}, 'x', ${owner?.id ?? newId()}, 'x', '2024-01-01', ${signed})`;
  }
  for (const table of TABLES) await tx.unsafe(`alter table iza.${table} enable trigger user`);
  return found;
}
const FAR = { state: 'planned', on: '2999-01-01' } as const;

beforeAll(async () => {
  scene = await aScene();
  people = await everyone(scene.database);
  meetings = await scene.database.asOperator(seed);
});
afterAll(() => scene.end());

const save = (tx: Tx, { id, on }: Seeded, state: string, revision = 2) => tx`
  insert into iza.meeting_save (meeting, revision, content, state)
  values (${id}, ${revision}, ${tx.json(contentOn(on) as never)}, ${state})`;
const act = (tx: Tx, { id }: Seeded, owner: PersonId) => tx`
  insert into iza.meeting_action (id, meeting, point, what, owner, due)
  values (${newId()}, ${id}, ${newId()}, 'x', ${owner}, '2024-01-01')`;

it('is read, planned, saved and moved, and its actions noted and finished, exactly as the domain says: each role x place x state x command', async () => {
  const faults: string[] = [];
  const expectSame = (what: string, is: unknown, should: unknown) => {
    if (is !== should) faults.push(`${what}: ${String(is)}, not ${String(should)}`);
  };
  for (const acting of people)
    for (const meeting of meetings)
      await scene.database.asActor(acting.token, async (tx, { actor, today }) => {
        const { id, region, kind, state, action } = meeting;
        const who = `${acting.role} ${acting.region ?? ''} ${kind} ${state} ${meeting.on}`;
        const [counts] = await tx<{ all: number }[]>`
          select (select count(*) from iza.meeting where id = ${id})::int
            + (select count(*) from iza.meeting_save where meeting = ${id})::int
            + (select count(*) from iza.meeting_action where meeting = ${id})::int as all`;
        const reads = mayReadMeetings(actor, region, kind);
        expectSame(`${who} reads`, counts?.all, reads ? 3 : 0);
        const here = await peopleOfRegion(tx, region);
        expectSame(`${who} knows the people`, here.length > 0, reads);
        const plans = await writes(
          tx,
          (t) => t`insert into iza.meeting (id, region) values (${newId()}, ${region})`,
        );
        expectSame(`${who} plans`, plans, mayKeepMeetings(actor, region, kind));
        const saves = await writes(tx, (t) => save(t, meeting, state));
        expectSame(`${who} saves`, saves, mayWriteMeeting(actor, meeting));
        expectSame(`${who} saves over`, await writes(tx, (t) => save(t, meeting, state, 1)), false);
        for (const move of MEETING_MOVES) {
          const moves = await writes(tx, (t) => save(t, meeting, LANDS[move]));
          // To hold what is held already is to save it.
          const again = LANDS[move] === state && mayWriteMeeting(actor, meeting);
          const { ok } = moveMeeting(meeting, move, actor, today);
          expectSame(`${who} ${move}`, moves, ok || again);
        }
        const someone = people.find(
          (each) => each.region === region && each.role === 'market-leader',
        );
        const acts = await writes(tx, (t) => act(t, meeting, someone?.id ?? actor.person));
        expectSame(`${who} notes an action`, acts, noteOutcome(meeting, actor).ok);
        const stranger = await writes(tx, (t) => act(t, meeting, newId<PersonId>()));
        expectSame(`${who} has a stranger do it`, stranger, false);
        const [owned] = await tx<{ owner: PersonId }[]>`
          select owner from iza.meeting_action where id = ${action}`;
        const ends = await writes(
          tx,
          (t) =>
            t`insert into iza.meeting_action_end (action, ends, note) values (${action}, 'done', '')`,
        );
        const mayEnd = owned !== undefined && mayFinishAction(actor, meeting, owned.owner);
        expectSame(`${who} finishes`, ends, mayEnd);
        const rewrites = await writes(tx, (t) => t`update iza.meeting_save set content = '{}'`);
        expectSame(`${who} rewrites`, rewrites, false);
      });
  expect(faults).toEqual([]);
}, 240_000);
