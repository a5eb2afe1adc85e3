import { describe, expect, test } from 'vitest';
import { cents, type PartyId } from '../values/index.ts';
import type { TransformationCommand } from './command.ts';
import type { TransformationContent } from './content.ts';
import { changingNumber, runningOf, type ChangingText } from './running-change.ts';
import type { TransformationState } from './state.ts';
import { aCompletePlan, facts, LATER, partId, SECOND, STATES } from './transformation-builders.ts';
import { takeTransformationStep, type TransformationFacts } from './workflow.ts';

const RUNNING = STATES['in-execution'];
const refusal = (code: string) => ({
  ok: false,
  refusals: expect.arrayContaining([expect.objectContaining({ code })]),
});

/** The plan as approved, with other goals and another amount for its milestone. */
function changedPlan(amount = 100_000): TransformationContent {
  const plan = aCompletePlan();
  const { milestones, asks } = plan.application;
  return {
    ...plan,
    about: { ...plan.about, goals: { known: 'Minder ritten' } },
    application: {
      ...plan.application,
      milestones: milestones.map((one) => ({ ...one, amount: { known: cents(amount) } })),
      asks: asks.map((one) => ({ ...one, amount: { known: cents(amount) } })),
    },
  };
}
const TEXT = { number: 1, revision: 3 };
const written = (more: Partial<ChangingText> = {}): ChangingText => ({
  text: TEXT,
  content: changedPlan(),
  agreed: [SECOND],
  settled: [],
  ...more,
});
const take = (
  state: TransformationState,
  command: TransformationCommand,
  more: Partial<TransformationFacts> = {},
) => takeTransformationStep(state, command, facts({ changing: written(), today: LATER, ...more }));
function taken(state: TransformationState, command: TransformationCommand): TransformationState {
  const result = take(state, command);
  if (!result.ok) throw new Error(result.refusals[0]?.code);
  return result.value;
}

const OFFER = { command: 'offer-change', what: 'Andere doelen', text: TEXT } as const;
const APPROVE = {
  command: 'change-substantially',
  verdict: { outcome: 'approved', conditions: null },
} as const;
const REFUSE = {
  command: 'change-substantially',
  verdict: { outcome: 'rejected', reasons: 'Te duur' },
} as const;

describe('a substantial change', () => {
  const offered = taken(RUNNING, OFFER);
  test('changes nothing until both leaders have decided', () => {
    expect(offered).toMatchObject({
      stage: 'in-execution',
      changed: [],
      decisions: RUNNING.decisions,
    });
    expect(runningOf(offered)?.offered).toMatchObject({ what: 'Andere doelen', text: TEXT });
    expect(changingNumber(offered)).toBe(1);
  });
  test('holds from its approval on, with what it makes of what is public', () => {
    const approved = taken(offered, APPROVE);
    expect(approved).toMatchObject({
      decisions: [...RUNNING.decisions, { step: 'change', outcome: 'approved', on: LATER }],
      changed: [
        { size: 'substantial', on: LATER, text: TEXT, register: { goals: 'Minder ritten' } },
      ],
    });
    expect(runningOf(approved)?.offered).toBeUndefined();
    expect(changingNumber(approved)).toBe(2);
  });
  test('leaves the plan as it was when it is refused, and can be offered again', () => {
    const refused = taken(offered, REFUSE);
    expect(refused).toEqual({
      ...RUNNING,
      decisions: [...RUNNING.decisions, expect.objectContaining({ reasons: 'Te duur' })],
    });
    expect(changingNumber(refused)).toBe(1);
    expect(take(refused, OFFER).ok).toBe(true);
  });
  test('is taken back by who offered it, without a decision', () => {
    expect(taken(offered, { command: 'take-change-back' })).toEqual(RUNNING);
  });
  test('is decided only when it was offered, and stands alone while it is', () => {
    for (const command of [APPROVE, { command: 'take-change-back' } as const])
      expect(take(RUNNING, command)).toMatchObject(refusal('no-change-offered'));
    expect(take(offered, OFFER)).toMatchObject(refusal('change-undecided'));
    expect(take(offered, { command: 'change', what: 'Klein' })).toMatchObject(
      refusal('change-undecided'),
    );
    expect(take(offered, { command: 'complete' })).toMatchObject(refusal('change-undecided'));
  });
  test('is offered on the text as it stands, that differs, lacks nothing and has the consent of each party', () => {
    const wrong: [Partial<ChangingText>, string][] = [
      [{ text: { number: 1, revision: 4 } }, 'text-changed-since'],
      [{ content: aCompletePlan() }, 'text-unchanged'],
      [{ agreed: [] as PartyId[] }, 'no-consent'],
      [{ content: { ...changedPlan(), results: { results: [] } } }, 'no-results'],
    ];
    for (const [more, code] of wrong)
      expect(take(RUNNING, OFFER, { changing: written(more) })).toMatchObject(refusal(code));
    expect(take(RUNNING, OFFER, { changing: null })).toMatchObject(refusal('text-changed-since'));
  });
  test('touches no milestone that was reported, also where that was after it was offered', () => {
    const changing = written({ content: changedPlan(50_000), settled: [partId(3)] });
    expect(take(RUNNING, OFFER, { changing })).toMatchObject(refusal('milestone-settled'));
    expect(take(offered, APPROVE, { changing })).toMatchObject(refusal('milestone-settled'));
    expect(take(offered, REFUSE, { changing }).ok).toBe(true);
    const other = written({ settled: [partId(3)] });
    expect(take(RUNNING, OFFER, { changing: other }).ok).toBe(true);
  });
  test('waits behind a hold', () => {
    const held = taken(offered, { command: 'hold', by: 'NZa', ground: 'Belang', until: null });
    expect(take(held, APPROVE)).toMatchObject(refusal('no-such-transformation-step'));
    const back = taken(held, { command: 'end-hold', outcome: 'goes-on', reason: 'Geborgd' });
    expect(back).toEqual(offered);
  });
});

test('a small change holds at once, without a decision', () => {
  const text = { command: 'change', what: 'Andere doelen', text: TEXT } as const;
  expect(taken(RUNNING, text)).toMatchObject({
    decisions: RUNNING.decisions,
    changed: [{ size: 'small', text: TEXT, register: { goals: 'Minder ritten' } }],
  });
  expect(taken(RUNNING, { command: 'change', what: 'Een maand later' })).toMatchObject({
    changed: [{ what: 'Een maand later' }],
  });
});
