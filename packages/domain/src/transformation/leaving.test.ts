import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents, type PartyId } from '../values/index.ts';
import { allowedOnTransformation, sideOf } from './access.ts';
import type { LeadersOutcome, TransformationCommand } from './command.ts';
import type { TransformationContent } from './content.ts';
import { leavingOf } from './leaving.ts';
import { changingNumber, runningOf, type ChangingText } from './running-change.ts';
import { awaitedSides, signsOwn } from './signing.ts';
import type { TransformationState } from './state.ts';
import { GOING_ON } from './steps.ts';
import {
  aCompletePlan,
  anActor,
  aResource,
  COMMANDS,
  facts,
  LATER,
  LEAD,
  LEADERS,
  partId,
  SECOND,
  STATES,
} from './transformation-builders.ts';
import { takeTransformationStep, type TransformationFacts } from './workflow.ts';

const THIRD = 'vierde' as PartyId;
const consent = { on: LATER, revision: 9 };
const APPLICANTS = [LEAD, SECOND, THIRD].map((party) => ({
  party,
  lead: party === LEAD,
  consent,
}));
const refusal = (code: string) => ({
  ok: false,
  refusals: expect.arrayContaining([expect.objectContaining({ code })]),
});
const take = (
  state: TransformationState,
  command: TransformationCommand,
  more: Partial<TransformationFacts> = {},
) =>
  takeTransformationStep(state, command, facts({ today: LATER, applicants: APPLICANTS, ...more }));
function taken(
  state: TransformationState,
  command: TransformationCommand,
  more: Partial<TransformationFacts> = {},
): TransformationState {
  const result = take(state, command, more);
  if (!result.ok) throw new Error(result.refusals[0]?.code);
  return result.value;
}

/** The plan asks for the second applicant too; and as it becomes without it. */
function plan(...asked: readonly (readonly [PartyId, number])[]): TransformationContent {
  const whole = aCompletePlan();
  const [ask, milestone] = [whole.application.asks[0]!, whole.application.milestones[0]!];
  const sum = cents(asked.reduce((all, [, amount]) => all + amount, 0));
  const application = {
    ...whole.application,
    milestones: [{ ...milestone, amount: { known: sum } }],
    asks: asked.map(([party, amount], at) => ({
      ...ask,
      id: partId(20 + at),
      cost: at === 0 ? ask.cost : null,
      party: { known: { party } },
      amount: { known: cents(amount) },
    })),
  };
  return { ...whole, application };
}
const WITH = plan([LEAD, 60_000], [SECOND, 40_000]);
const WITHOUT = plan([LEAD, 60_000], [THIRD, 40_000]);
const ALONE = plan([LEAD, 100_000]);
const TEXT = { number: 1, revision: 2 };
const changing = (content = WITHOUT, agreed: readonly PartyId[] = [THIRD]): ChangingText => ({
  text: TEXT,
  content,
  agreed,
  settled: [],
});
const known = (more: Partial<TransformationFacts> = {}) => ({
  content: WITH,
  changing: changing(),
  ...more,
});
type Change<Name extends TransformationCommand['command']> = Extract<
  TransformationCommand,
  { command: Name }
>;
const RETURNED: LeadersOutcome = { outcome: 'returned', missed: [], reasons: 'Een vertrekt' };
const LEAVES = { command: 'leave', party: SECOND, reason: 'Fusie' } as const;
const OFFER: Change<'offer-change'> = {
  command: 'offer-change',
  what: 'Zonder',
  text: TEXT,
  without: [SECOND],
};
const SMALL: Change<'change'> = { ...OFFER, command: 'change' };
const DECIDE = COMMANDS['change-substantially'];
const declared = taken(STATES['in-execution'], LEAVES);

describe('an applicant that leaves', () => {
  test('declares it itself, once, and can stay after all; the lead hands the lead over first', () => {
    expect(leavingOf(declared)).toEqual([{ party: SECOND, on: LATER, reason: 'Fusie' }]);
    expect(take(declared, LEAVES)).toMatchObject(refusal('leaving-already'));
    expect(taken(declared, COMMANDS.stay)).toEqual(STATES['in-execution']);
    expect(take(STATES['in-execution'], COMMANDS.stay)).toMatchObject(refusal('not-leaving'));
    expect(take(STATES.approved, { ...LEAVES, party: LEAD })).toMatchObject(
      refusal('lead-hands-over-first'),
    );
    expect(take(STATES.approved, { ...LEAVES, party: 'vreemd' as PartyId })).toMatchObject(
      refusal('no-such-applicant'),
    );
  });
  test('is signed for by nobody else', () => {
    const second = anActor('regional-party', SECOND);
    expect(sideOf(second, 'leave', aResource('submitted'))).toBe('applicant');
    expect(sideOf(anActor('market-leader', LEADERS[0]!), 'leave', aResource('submitted'))).toBe(
      undefined,
    );
    expect(signsOwn('applicant', LEAVES, SECOND)).toBe(true);
    expect(signsOwn('applicant', LEAVES, LEAD)).toBe(false);
  });
  test('lets nothing be approved while it is judged; the leaders give the plan back at once', () => {
    const approving = ['decide-quick-check', 'intend', 'decide'] as const;
    const from = { 'decide-quick-check': 'quick-check', intend: 'under-assessment' } as const;
    for (const name of approving) {
      const state = STATES[name === 'decide' ? 'intended-decision' : from[name]];
      const left = taken(state, LEAVES);
      expect(take(left, COMMANDS[name])).toMatchObject(refusal('applicant-leaves'));
    }
    const verdict = RETURNED;
    const intended = taken(STATES['intended-decision'], LEAVES, { today: '2024-01-01' as never });
    const open = { today: '2024-01-02' as never, openQuestions: 1 };
    expect(take(intended, { command: 'decide', verdict }, open)).toMatchObject({
      ok: true,
      value: { stage: 'returned' },
    });
    expect(leavingOf(taken(intended, { command: 'decide', verdict }, open))).toEqual([]);
  });
  test('stays known through every step that the plan goes on with', () => {
    const judged = taken(taken(STATES.submitted, LEAVES), COMMANDS['begin-assessment']);
    const verdict = RETURNED;
    const intended = taken(judged, { command: 'intend', verdict });
    const queued = taken(taken(STATES.approved, LEAVES), COMMANDS.queue);
    const begun = taken(taken(queued, COMMANDS.fund), COMMANDS.begin);
    const held = taken(begun, COMMANDS.hold);
    for (const state of [judged, intended, queued, begun, held, taken(held, COMMANDS['end-hold'])])
      expect(leavingOf(state)).toHaveLength(1);
  });
});

describe('an approved plan goes on without it', () => {
  test('by a change that both leaders decide on, with the consent of who stays and not of who leaves', () => {
    for (const stage of GOING_ON) {
      const left = taken(STATES[stage], LEAVES);
      const offered = taken(left, OFFER, known());
      expect(leavingOf(offered)).toHaveLength(1);
      const approved = taken(offered, DECIDE, known());
      expect(leavingOf(approved)).toEqual([]);
      expect(approved).toMatchObject({
        stage,
        changed: [{ size: 'substantial', without: [SECOND] }],
      });
      const silent = known({ changing: changing(WITHOUT, []) });
      expect(take(left, OFFER, silent)).toMatchObject(refusal('no-consent'));
    }
  });
  test('never as a small change where that moves money; where it moves none, also then with all consents', () => {
    expect(take(declared, SMALL, known())).toMatchObject(refusal('change-touches-money'));
    const words = { ...WITHOUT, about: { ...WITHOUT.about, urgency: { known: 'Drie van ons' } } };
    const same = known({ content: WITHOUT, changing: changing(words) });
    expect(taken(declared, SMALL, same)).toMatchObject({ changed: [{ without: [SECOND] }] });
    const silent = { ...same, changing: changing(words, []) };
    expect(take(declared, SMALL, silent)).toMatchObject(refusal('no-consent'));
  });
  test('with no money for it beyond what was paid, and no result or step that is to come', () => {
    const paid = (amount: number) => known({ changing: changing(WITH), paid: amount });
    const words = { ...WITH, about: { ...WITH.about, urgency: { known: 'Anders' } } };
    const kept = known({ changing: changing(words), paid: 40_000 });
    expect(take(declared, OFFER, paid(39_999))).toMatchObject(refusal('leaver-still-named'));
    expect(take(declared, OFFER, kept).ok).toBe(true);
    const [result] = WITHOUT.results.results;
    const owned = {
      ...WITHOUT,
      results: { results: [{ ...result!, owner: { known: { party: SECOND } } }] },
    };
    expect(take(declared, OFFER, known({ changing: changing(owned) }))).toMatchObject(
      refusal('leaver-still-named'),
    );
  });
  test('only when it declared so, in a text of its own, and still does when the leaders decide', () => {
    expect(take(STATES['in-execution'], OFFER, known())).toMatchObject(refusal('not-leaving'));
    const { text: _, ...silent } = OFFER;
    expect(take(declared, silent, known())).toMatchObject(refusal('leave-without-text'));
    const stays = taken(taken(declared, OFFER, known()), COMMANDS.stay);
    expect(take(stays, DECIDE, known())).toMatchObject(refusal('not-leaving'));
  });
});

test('the lead is handed over with two signatures, of who leads and of who comes, and changes nothing else', () => {
  const hands = { command: 'hand-lead', party: SECOND, reason: 'Zij trekken het' } as const;
  const signature = (party: PartyId, side: 'lead' | 'applicant') => ({
    person: anActor('regional-party', party).person,
    party,
    side,
  });
  const asked = { command: hands, onRevision: 9, signatures: [signature(LEAD, 'lead')] };
  expect(awaitedSides('submitted', asked, LEADERS)).toEqual([
    { side: 'applicant', parties: [SECOND] },
  ]);
  const both = { ...asked, signatures: [...asked.signatures, signature(SECOND, 'applicant')] };
  expect(awaitedSides('submitted', both, LEADERS)).toEqual([]);
  for (const stage of [
    'quick-check',
    'intended-decision',
    'queued',
    'in-execution',
    'held',
  ] as const)
    expect(take(STATES[stage], hands)).toEqual({ ok: true, value: STATES[stage] });
  expect(take(STATES.submitted, { ...hands, party: LEAD })).toMatchObject(refusal('leads-already'));
  expect(take(declared, hands)).toMatchObject(refusal('leaving-already'));
});

test('applicants write a change from the approval on, also while the plan waits for money', () => {
  for (const stage of GOING_ON)
    expect(allowedOnTransformation(anActor('regional-party', SECOND), aResource(stage))).toContain(
      'write-change',
    );
});

test('in no order of leaving, staying, changing and deciding is anyone lost or let go that did not leave', () => {
  const steps: readonly TransformationCommand[] = [
    LEAVES,
    { ...LEAVES, party: THIRD },
    COMMANDS.stay,
    { ...COMMANDS.stay, party: THIRD },
    OFFER,
    { ...OFFER, without: [SECOND, THIRD] },
    SMALL,
    DECIDE,
    { command: 'change-substantially', verdict: { outcome: 'rejected', reasons: 'Nee' } },
    COMMANDS['take-change-back'],
    COMMANDS.queue,
    COMMANDS.fund,
    COMMANDS.begin,
    COMMANDS.hold,
    COMMANDS['end-hold'],
    COMMANDS['hand-lead'],
  ];
  let gone = 0;
  fc.assert(
    fc.property(fc.array(fc.nat(steps.length - 1), { minLength: 12, maxLength: 24 }), (order) => {
      let state: TransformationState = STATES.approved;
      let applicants = APPLICANTS;
      for (const at of order) {
        const command = steps[at]!;
        const agreed = applicants.map(({ party }) => party);
        const number = changingNumber(state);
        const text = { ...TEXT, number };
        const own = 'text' in command && command.text ? { ...command, text } : command;
        const written = { ...changing(ALONE, agreed), text };
        const more = known({ applicants, changing: written });
        const before = leavingOf(state).map(({ party }) => party);
        const next = take(state, own, more);
        if (!next.ok) continue;
        const isTaken = changingNumber(next.value) > number;
        const last = isTaken ? runningOf(next.value)?.changed?.at(-1) : undefined;
        const letGo = last?.without ?? [];
        gone += letGo.length;
        applicants = applicants.filter(({ party }) => !letGo.includes(party));
        state = next.value;
        const there = applicants.map(({ party }) => party);
        const isRight =
          letGo.every((party) => before.includes(party)) &&
          leavingOf(state).every(({ party }) => there.includes(party)) &&
          there.includes(LEAD);
        if (!isRight) throw new Error(`${command.command} let somebody go that did not leave`);
      }
    }),
    { numRuns: 1000, seed: 7 },
  );
  expect(gone).toBeGreaterThan(20);
});
