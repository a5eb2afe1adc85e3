import { describe, expect, test } from 'vitest';
import { TRANSFORMATION_STAGES } from '../transformation/state.ts';
import { anActor, FIRST_LEADER, LEAD } from '../transformation/transformation-builders.ts';
import { mayWriteLedger, routesKept } from './access.ts';
import { FUND_ROUTES } from './account.ts';
import { isSettled, planMoneyFaults, type MoneyStanding } from './plan-money.ts';

const STANDINGS = ['planned', 'reported', 'sent-back', 'confirmed', 'paid'] as const;
const running = (milestone: MoneyStanding['milestone']): MoneyStanding => ({
  stage: 'in-execution',
  milestone,
  vacant: false,
});
const codes = (...of: Parameters<typeof planMoneyFaults>) =>
  planMoneyFaults(...of).map(({ code }) => code);

describe('what VWS or a municipality pays', () => {
  const pay = { operation: 'pay' } as const;

  test('waits until both leaders confirmed the milestone, whether or not the insurers paid theirs', () => {
    for (const route of ['municipalities', 'vws'] as const)
      for (const standing of STANDINGS) {
        const reached = standing === 'confirmed' || standing === 'paid';
        expect(codes(pay, route, running(standing))).toEqual(
          reached ? [] : ['milestone-not-confirmed'],
        );
      }
  });
  test('is paid while the plan is carried out, never while it is held or after it ended', () => {
    for (const stage of TRANSFORMATION_STAGES)
      expect(codes(pay, 'vws', { stage, milestone: 'confirmed', vacant: false })).toEqual(
        stage === 'in-execution' ? [] : ['plan-stands-still'],
      );
  });
  test('is no way around the milestone for what goes through insurers', () => {
    for (const standing of STANDINGS)
      expect(codes(pay, 'insurers', running(standing))).toEqual(['paid-with-its-milestone']);
  });
});

test('money is tied to a milestone that the plan has, and through insurers not after it was paid', () => {
  const commit = { operation: 'commit' } as const;
  expect(codes(commit, 'vws', running(null))).toEqual(['unknown-milestone']);
  expect(codes(commit, 'insurers', running('paid'))).toEqual(['milestone-paid-already']);
  expect(codes(commit, 'municipalities', running('paid'))).toEqual([]);
});

test('while a place of a leader is vacant, through insurers nothing is agreed or given back; what both approved is granted', () => {
  const vacant = (stage: MoneyStanding['stage']) =>
    ({ stage, milestone: 'planned', vacant: true }) as const;
  for (const operation of ['reserve', 'commit', 'untie', 'release'] as const) {
    expect(planMoneyFaults({ operation }, 'insurers', vacant('in-execution'))).toEqual([
      { code: 'leader-place-vacant', clause: '4.2.3' },
    ]);
    expect(codes({ operation }, 'vws', vacant('in-execution'))).toEqual([]);
  }
  for (const operation of ['grant', 'queue', 'leave-queue'] as const)
    expect(codes({ operation }, 'insurers', vacant('in-execution'))).toEqual([]);
  for (const stage of ['stopped', 'completed'] as const)
    expect(codes({ operation: 'release' }, 'insurers', vacant(stage))).toEqual([]);
});

test('money is given to a plan from its approval until it is held or has ended', () => {
  const of = (stage: MoneyStanding['stage']) =>
    codes({ operation: 'grant' }, 'vws', { stage, milestone: null, vacant: false });
  for (const stage of ['approved', 'queued', 'funded', 'in-execution'] as const)
    expect(of(stage)).toEqual([]);
  for (const stage of ['held', 'completed', 'stopped'] as const)
    expect(of(stage)).toEqual(['plan-stands-still']);
  expect(of('intended-decision')).toEqual(['not-approved-yet']);
});

test('leaders keep the route of the insurers and no other, the programme team the others and not that one', () => {
  const leaders = [FIRST_LEADER];
  const [leader, ministry] = [
    anActor('market-leader', FIRST_LEADER),
    anActor('vws-programme', 'vws' as never),
  ];
  expect(routesKept(leader, leaders)).toEqual(['insurers']);
  expect(routesKept(ministry, leaders)).toEqual(['municipalities', 'vws']);
  expect(routesKept(anActor('regional-party', LEAD), leaders)).toEqual([]);
  for (const operation of ['grant', 'commit', 'pay', 'release', 'queue'] as const)
    for (const route of FUND_ROUTES) {
      const may = (actor: typeof leader) =>
        mayWriteLedger(actor, { operation }, { leaders, route });
      expect(may(leader)).toBe(route === 'insurers');
      expect(may(ministry)).toBe(route !== 'insurers');
    }
  const reclaim = { operation: 'reclaim' } as const;
  expect(mayWriteLedger(leader, reclaim, { leaders, route: 'municipalities' })).toBe(false);
});

test('a milestone is settled once it was reached and no route still has to pay, however many there are', () => {
  const money = { committed: 0, paidOnce: true, untied: 0 };
  expect(isSettled('paid', money, true)).toBe(true);
  expect(isSettled('confirmed', money, true)).toBe(true);
  expect(isSettled('paid', { ...money, committed: 1 }, true)).toBe(false);
  expect(isSettled('reported', money, true)).toBe(false);
  const unpaid = { ...money, paidOnce: false };
  expect(isSettled('confirmed', { ...unpaid, untied: 5 }, true)).toBe(false);
  expect(isSettled('confirmed', { ...unpaid, untied: 5 }, false)).toBe(true);
  expect(isSettled('confirmed', unpaid, true)).toBe(true);
});
