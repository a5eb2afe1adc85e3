import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GRANT_ROLES, isRegionalRole, type Actor, type GrantRole } from '../access/index.ts';
import {
  isoDate,
  meetingPointIdSchema,
  type PartyId,
  type PersonId,
  type RegionId,
} from '../values/index.ts';
import {
  addPoint,
  fieldsOfMeeting,
  mayFinishAction,
  mayKeepMeetings,
  mayReadMeetings,
  mayWriteMeeting,
  MEETING_MOVES,
  MEETING_STATES,
  meetingMovesOpen,
  meetingOf,
  meetingSchema,
  moveMeeting,
  movePoint,
  noteOutcome,
  removePoint,
  type Meeting,
  type MeetingPoint,
} from './index.ts';

const [here, there] = ['roaz-zwolle', 'roaz-oost'] as [RegionId, RegionId];
const me = '018d0000-0000-7000-8009-000000000001' as PersonId;
const somebody = '018d0000-0000-7000-8009-000000000002' as PersonId;
const acting = (role: GrantRole, region = here): Actor => ({
  person: me,
  party: 'isala' as PartyId,
  role,
  regions: isRegionalRole(role) ? [region] : [],
});
const on = isoDate('2024-03-01');
const aPoint = (n: number): MeetingPoint => ({
  id: meetingPointIdSchema.parse(`018d0000-0000-7000-8000-${String(n).padStart(12, '0')}`),
  title: `Punt ${n}`,
  source: 'own',
  plan: null,
  notes: '',
});
const aMeeting = (count: number): Meeting => ({
  title: 'Overleg',
  on,
  time: '',
  place: '',
  invited: [],
  others: '',
  points: Array.from({ length: count }, (_, n) => aPoint(n)),
});
const ids = ({ points }: Meeting) => points.map(({ id }) => id);
const agendas = fc
  .nat({ max: 8 })
  .chain((count) => fc.tuple(fc.constant(aMeeting(count)), fc.nat({ max: 9 })));

describe('an agenda', () => {
  it('holds the same points however they are moved, and a move back undoes a move', () => {
    fc.assert(
      fc.property(agendas, fc.constantFrom(-1 as const, 1 as const), ([meeting, n], by) => {
        const { id } = aPoint(n);
        const moved = movePoint(meeting, id, by);
        expect(ids(moved).toSorted()).toEqual(ids(meeting).toSorted());
        const back = movePoint(moved, id, by === 1 ? -1 : 1);
        if (ids(moved).join() !== ids(meeting).join()) expect(back).toEqual(meeting);
      }),
    );
  });

  it('takes a point once, and gives it back', () => {
    fc.assert(
      fc.property(agendas, ([meeting, n]) => {
        const point = aPoint(n);
        const added = addPoint(meeting, point);
        expect(addPoint(added, point)).toEqual(added);
        expect(ids(removePoint(added, point.id))).toEqual(
          ids(meeting).filter((id) => id !== point.id),
        );
        expect(meetingSchema.safeParse(added).success).toBe(true);
      }),
    );
  });

  it('is the same taken apart into fields and put together again; a point that the order forgot is not lost', () => {
    fc.assert(
      fc.property(agendas, ([meeting]) => {
        const fields = fieldsOfMeeting(meeting);
        expect(meetingOf(fields)).toEqual(meeting);
        expect(ids(meetingOf({ ...fields, order: [] })).toSorted()).toEqual(ids(meeting));
      }),
    );
  });
});

describe('a meeting of a region', () => {
  it('is kept by who writes the plan, read by the region’s own people, and by nobody else: not by the ministry', () => {
    const who = (kind: 'roaz' | 'zorgkantoor') =>
      GRANT_ROLES.flatMap((role) => {
        const actor = acting(role);
        expect(mayReadMeetings(acting(role, there), here, kind)).toBe(false);
        const keeps = mayKeepMeetings(actor, here, kind);
        if (keeps) return [`${role} keeps`];
        return mayReadMeetings(actor, here, kind) ? [`${role} reads`] : [];
      });
    expect(who('roaz')).toEqual([
      'roaz-chair keeps',
      'roaz-bureau keeps',
      'market-leader reads',
      'regional-party reads',
    ]);
    expect(who('zorgkantoor')).toEqual([
      'market-leader keeps',
      'municipality keeps',
      'regional-party keeps',
    ]);
  });

  it('is planned, held on its day at the earliest, and closed; or cancelled: each state x move x role', () => {
    const table = MEETING_STATES.flatMap((state) =>
      MEETING_MOVES.flatMap((move) =>
        GRANT_ROLES.flatMap((role) => {
          const meeting = { region: here, kind: 'roaz' as const, state, on };
          const moved = moveMeeting(meeting, move, acting(role), on);
          expect(meetingMovesOpen(meeting, acting(role), on).includes(move)).toBe(moved.ok);
          return moved.ok ? [`${role}: ${state} ${move} ${moved.value}`] : [];
        }),
      ),
    );
    expect(table).toEqual([
      'roaz-chair: planned hold held',
      'roaz-bureau: planned hold held',
      'roaz-chair: planned cancel cancelled',
      'roaz-bureau: planned cancel cancelled',
      'roaz-chair: held close closed',
      'roaz-bureau: held close closed',
    ]);
    const early = { region: here, kind: 'roaz' as const, state: 'planned' as const, on };
    expect(moveMeeting(early, 'hold', acting('roaz-chair'), isoDate('2024-02-29'))).toMatchObject({
      refusals: [{ code: 'before-its-day' }],
    });
  });

  it('is written until its report is closed; decisions and actions are noted while it is held', () => {
    const table = MEETING_STATES.map((state) => {
      const meeting = { region: here, kind: 'roaz' as const, state, on };
      const chair = acting('roaz-chair');
      expect(mayWriteMeeting(acting('regional-party'), meeting)).toBe(false);
      expect(noteOutcome(meeting, acting('regional-party'))).toMatchObject({
        refusals: [{ code: 'not-your-move' }],
      });
      return [state, mayWriteMeeting(chair, meeting), noteOutcome(meeting, chair).ok];
    });
    expect(table).toEqual([
      ['planned', true, false],
      ['held', true, true],
      ['closed', false, false],
      ['cancelled', false, false],
    ]);
  });

  it('has actions that their owner finishes, or who keeps the meetings', () => {
    const may = (role: GrantRole, owner: PersonId, region = here) =>
      mayFinishAction(acting(role, region), { region: here, kind: 'roaz' }, owner);
    expect([
      may('regional-party', me),
      may('regional-party', somebody),
      may('roaz-chair', somebody),
      may('regional-party', me, there),
      may('vws-programme', me),
    ]).toEqual([true, false, true, false, false]);
  });
});
