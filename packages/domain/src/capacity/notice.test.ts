import { describe, expect, it } from 'vitest';
import { GRANT_ROLES, isRegionalRole, type Actor, type GrantRole } from '../access/index.ts';
import { isoDate, type PartyId, type PersonId, type RegionId } from '../values/index.ts';
import {
  approvalsMissing,
  capacityNoticeSchema,
  mayGiveNotice,
  mayReadNotices,
  moveNotice,
  NOTICE_MOVES,
  NOTICE_SIDES,
  NOTICE_STATES,
  noticeMovesOpen,
  noticeSides,
  noticeStateAfter,
  noticeWaits,
  type NoticeRecord,
  type NoticeSide,
  type NoticeState,
  type TakenMove,
} from './index.ts';

const [here, there] = ['roaz-zwolle', 'roaz-oost'] as [RegionId, RegionId];
const [hospital, ambulance, first, second] = [
  'isala',
  'ambulance-ijsselland',
  'zilveren-kruis',
  'menzis',
] as [PartyId, PartyId, PartyId, PartyId];
const from = isoDate('2024-03-01');
const notice: NoticeRecord = { region: here, provider: hospital, insurers: [first], from };
const shared: NoticeRecord = { ...notice, insurers: [first, second] };

const acting = (role: GrantRole, party: PartyId = hospital, region = here): Actor => ({
  person: '018d0000-0000-7000-8009-000000000001' as PersonId,
  party,
  role,
  regions: isRegionalRole(role) ? [region] : [],
});
const SIDES: Readonly<Record<NoticeSide, Actor>> = {
  provider: acting('regional-party'),
  roaz: acting('roaz-chair'),
  insurer: acting('market-leader', first),
};
const taken = (...moves: readonly [TakenMove['move'], PartyId][]): TakenMove[] =>
  moves.map(([move, party]) => ({ move, party }));
const COORDINATED = taken(['coordinate', hospital]);
const APPROVED = [...COORDINATED, ...taken(['approve', first])];
const REACHED: Readonly<Record<NoticeState, TakenMove[]>> = {
  notified: [],
  coordinated: COORDINATED,
  approved: APPROVED,
  refused: [...COORDINATED, ...taken(['refuse', first])],
  'in-effect': [...APPROVED, ...taken(['effect', hospital])],
  withdrawn: taken(['withdraw', hospital]),
};

describe('a notice of scaling down', () => {
  it('goes through its states as its table says: each state x command x side', () => {
    const leads = NOTICE_STATES.flatMap((state) => {
      expect(noticeStateAfter(notice.insurers, REACHED[state])).toBe(state);
      return NOTICE_MOVES.flatMap((move) =>
        NOTICE_SIDES.flatMap((side) => {
          const moved = moveNotice(notice, REACHED[state], move, SIDES[side], from);
          if (moved.ok) return [`${state} ${move} ${side}: ${moved.value}`];
          const [refusal] = moved.refusals;
          expect(refusal).toMatchObject({ clause: 'C.6.e' });
          const own = { coordinate: 'roaz', approve: 'insurer', refuse: 'insurer' }[move as string];
          expect(refusal?.code).toBe(
            side === (own ?? 'provider') ? 'no-such-move' : 'not-your-move',
          );
          return [];
        }),
      );
    });
    expect(leads).toEqual([
      'notified coordinate roaz: coordinated',
      'notified withdraw provider: withdrawn',
      'coordinated approve insurer: approved',
      'coordinated refuse insurer: refused',
      'coordinated withdraw provider: withdrawn',
      'approved effect provider: in-effect',
      'approved withdraw provider: withdrawn',
    ]);
  });

  it('is approved only when each insurer concerned approved, and refused when one of them refuses', () => {
    expect(noticeStateAfter(shared.insurers, APPROVED)).toBe('coordinated');
    expect(approvalsMissing(shared.insurers, APPROVED)).toEqual([second]);
    const other = acting('market-leader', second);
    expect(moveNotice(shared, APPROVED, 'approve', other, from)).toMatchObject({
      value: 'approved',
    });
    expect(moveNotice(shared, APPROVED, 'refuse', other, from)).toMatchObject({ value: 'refused' });
    for (const move of ['approve', 'refuse'] as const)
      expect(moveNotice(shared, APPROVED, move, SIDES.insurer, from)).toMatchObject({
        refusals: [{ code: 'approved-already', clause: 'C.6.e' }],
      });
  });

  it('takes no effect before the day it announced', () => {
    const dayBefore = isoDate('2024-02-29');
    expect(moveNotice(notice, APPROVED, 'effect', SIDES.provider, dayBefore)).toMatchObject({
      refusals: [{ code: 'before-its-day' }],
    });
    expect(noticeMovesOpen(notice, APPROVED, SIDES.provider, dayBefore)).toEqual(['withdraw']);
    expect(noticeMovesOpen(notice, APPROVED, SIDES.provider, from)).toEqual(['effect', 'withdraw']);
  });

  it('is given by parties of the ROAZ, read by its partners and the ministry', () => {
    expect(GRANT_ROLES.filter((role) => mayGiveNotice(acting(role), here))).toEqual([
      'regional-party',
    ]);
    expect(mayGiveNotice(acting('regional-party', hospital, there), here)).toBe(false);
    const readers = (region: RegionId) =>
      GRANT_ROLES.filter((role) => mayReadNotices(acting(role, hospital, region), here));
    expect(readers(here)).toEqual([
      'roaz-chair',
      'roaz-bureau',
      'market-leader',
      'regional-party',
      'vws-programme',
    ]);
    expect(readers(there)).toEqual(['vws-programme']);
  });

  it('has on its sides the provider that gave it, the chair, and the insurers it names; nobody else', () => {
    const sides = (role: GrantRole, party: PartyId) => noticeSides(acting(role, party), notice);
    expect(sides('regional-party', hospital)).toEqual(['provider']);
    expect(sides('regional-party', ambulance)).toEqual([]);
    expect(sides('market-leader', first)).toEqual(['insurer']);
    expect(sides('market-leader', second)).toEqual([]);
    expect(GRANT_ROLES.filter((role) => sides(role, hospital).length > 0)).toEqual([
      'roaz-chair',
      'regional-party',
    ]);
    expect(noticeSides(acting('roaz-chair', hospital, there), notice)).toEqual([]);
  });

  it('waits for the chair, then for each insurer, then for the provider', () => {
    const waits = (moves: TakenMove[]) =>
      NOTICE_SIDES.flatMap((side) => noticeWaits(notice, moves, SIDES[side], from) ?? []);
    expect(NOTICE_STATES.map((state) => waits(REACHED[state]))).toEqual([
      ['coordinate-notice'],
      ['decide-notice'],
      ['effect-notice'],
      [],
      [],
      [],
    ]);
  });

  it('names each insurer once, and does not end before it begins', () => {
    const given = {
      region: here,
      facility: 'emergency-department',
      location: 'Meppel',
      what: '’s Nachts dicht',
      from,
      until: null,
      why: 'Te weinig mensen',
      insurers: [first],
    };
    expect(capacityNoticeSchema.safeParse(given).success).toBe(true);
    const faulty = [{ insurers: [] }, { insurers: [first, first] }, { until: '2024-02-29' }];
    for (const fault of faulty)
      expect(capacityNoticeSchema.safeParse({ ...given, ...fault }).success).toBe(false);
  });
});
