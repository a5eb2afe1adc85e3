import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GRANT_ROLES } from '../access/role.ts';
import { addDays } from '../notification/working-day.ts';
import type { PartyId } from '../values/index.ts';
import { APPLICANT_ROLES, HOLDING_ROLES, sideOf } from './access.ts';
import {
  TRANSFORMATION_COMMANDS,
  type LeadersOutcome,
  type TransformationCommand,
} from './command.ts';
import {
  NEW_TRANSFORMATION,
  TRANSFORMATION_STAGES,
  transformationStateSchema,
  type TransformationState,
} from './state.ts';
import { sidesOf, leadsTo, stepFrom } from './steps.ts';
import {
  ADOPTED,
  anActor,
  aResource,
  aStateAfter,
  aVerdict,
  COMMANDS,
  DRAFT,
  FIRST_LEADER,
  facts,
  LATER,
  LEAD,
  LEADERS,
  REJECTED,
  SECOND,
  SECOND_LEADER,
  sharedVerdicts,
  STATES,
  TODAY,
} from './transformation-builders.ts';
import { takeTransformationStep, type TransformationFacts } from './workflow.ts';

const take = (
  state: TransformationState,
  command: TransformationCommand,
  more: Partial<TransformationFacts> = {},
) => takeTransformationStep(state, command, facts(more));
const refusal = (code: string) => ({
  ok: false,
  refusals: expect.arrayContaining([expect.objectContaining({ code })]),
});

describe('every stage with every command', () => {
  for (const stage of TRANSFORMATION_STAGES)
    for (const command of TRANSFORMATION_COMMANDS) {
      const step = stepFrom(stage, command);
      test(`${command} in ${stage} ${step ? 'is a step' : 'is refused'}`, () => {
        const result = take(STATES[stage], COMMANDS[command], { today: LATER });
        if (!step) expect(result).toMatchObject(refusal('no-such-transformation-step'));
        else if (result.ok) {
          expect(transformationStateSchema.parse(result.value)).toEqual(result.value);
          expect(leadsTo(step, stage)).toContain(result.value.stage);
        } else expect(result.refusals.length).toBeGreaterThan(0);
      });
    }
});

describe('every stage with every command and every role', () => {
  const parties = [LEAD, SECOND, ...LEADERS, 'vgz' as PartyId];
  for (const stage of TRANSFORMATION_STAGES)
    for (const command of TRANSFORMATION_COMMANDS) {
      const step = stepFrom(stage, command);
      const sides = step ? sidesOf(step.signers) : [];
      test(`${command} in ${stage} is signed by ${sides.join(' and ') || 'nobody'} only`, () => {
        for (const role of GRANT_ROLES)
          for (const party of parties) {
            const side = sideOf(anActor(role, party), command, aResource(stage));
            const lead = (APPLICANT_ROLES as readonly string[]).includes(role) && party === LEAD;
            const leader = role === 'market-leader' && LEADERS.includes(party);
            const authority = (HOLDING_ROLES as readonly string[]).includes(role);
            const applicant =
              lead || ((APPLICANT_ROLES as readonly string[]).includes(role) && party === SECOND);
            const stands = { lead, applicant, leader, authority, association: false };
            expect(side).toBe(sides.find((one) => stands[one]));
          }
      });
    }
});

describe('before the leaders', () => {
  test('a plan that was turned down is offered again only saying what changed', () => {
    const again = { command: 'submit', changes: null } as const;
    expect(take(STATES.rejected, again)).toMatchObject(refusal('changes-unnamed'));
    expect(take(STATES.returned, COMMANDS.submit)).toMatchObject({
      ok: true,
      value: { stage: 'submitted', changes: 'Aangepast' },
    });
  });
  test('a plan comes to no assessment past the quick check, where the framework has one', () => {
    expect(take(STATES.draft, COMMANDS.submit)).toMatchObject(refusal('quick-check-first'));
    expect(take(STATES.draft, COMMANDS.submit, { framework: DRAFT })).toMatchObject({
      ok: true,
      value: { stage: 'submitted', framework: 'concept-2022', clock: null },
    });
  });
  test('nothing is offered while the market leaders of the area are unknown', () => {
    expect(take(STATES.draft, COMMANDS['offer-quick-check'], { leaders: [] })).toMatchObject(
      refusal('leaders-unknown'),
    );
  });
  test('a plan keeps the framework of the day of its submission', () => {
    expect(STATES.submitted).toMatchObject({ framework: '2023-01', submittedOn: TODAY });
    expect(STATES.completed).toMatchObject({ framework: '2023-01' });
  });
});

describe('the two leaders', () => {
  const one = { party: FIRST_LEADER, verdict: aVerdict(), shared: true };
  const intend = COMMANDS.intend;
  test('decide only when both have judged and shared', () => {
    const state = STATES['under-assessment'];
    expect(take(state, intend, { verdicts: [one] })).toMatchObject(refusal('verdict-missing'));
    const hidden = { ...one, party: SECOND_LEADER, shared: false };
    expect(take(state, intend, { verdicts: [one, hidden] })).toMatchObject(
      refusal('verdict-not-shared'),
    );
  });
  test('approve nothing that one of them finds not met, and reject naming what was missed', () => {
    const state = STATES['under-assessment'];
    const other = { ...one, party: SECOND_LEADER, verdict: aVerdict(ADOPTED, 'five-years') };
    const verdicts = [one, other];
    expect(take(state, intend, { verdicts })).toMatchObject(refusal('condition-not-met'));
    expect(take(state, { command: 'intend', verdict: REJECTED }, { verdicts }).ok).toBe(true);
    expect(STATES.rejected.decisions.at(-1)).toMatchObject({
      outcome: 'rejected',
      missed: ['business-case'],
      reasons: 'Niet positief',
    });
  });
  test('find a plan impactful when one aspect is met', () => {
    const state = STATES['quick-check'];
    const positive = COMMANDS['decide-quick-check'];
    const staffOnly = { verdicts: sharedVerdicts(ADOPTED, 'use-of-care') };
    expect(take(state, positive, staffOnly).ok).toBe(true);
    const neither = { verdicts: sharedVerdicts(ADOPTED, 'use-of-care', 'staff') };
    expect(take(state, positive, neither)).toMatchObject(refusal('condition-not-met'));
  });
  test('take the final decision after the term of the others, every question answered', () => {
    const state = STATES['intended-decision'];
    expect(take(state, COMMANDS.decide, { today: addDays(TODAY, 14) })).toMatchObject(
      refusal('questions-still-open'),
    );
    expect(take(state, COMMANDS.decide, { today: LATER, openQuestions: 1 })).toMatchObject(
      refusal('questions-unanswered'),
    );
  });
});

describe('after approval', () => {
  test('approved is not yet funded: a plan that asks begins once something was granted', () => {
    expect(take(STATES.approved, COMMANDS.begin)).toMatchObject(refusal('not-funded-yet'));
    expect(take(STATES.approved, COMMANDS.fund, { granted: 0 })).toMatchObject(
      refusal('nothing-granted'),
    );
  });
  test('a hold interrupts, and the plan goes on where it was', () => {
    const held = aStateAfter(
      ...(['show', 'offer-quick-check', 'decide-quick-check', 'submit'] as const),
      ...(['begin-assessment', 'intend', 'decide', 'fund', 'begin', 'hold'] as const),
    );
    expect(take(held, COMMANDS['end-hold'])).toMatchObject({ value: STATES['in-execution'] });
    expect(take(held, { ...COMMANDS['end-hold'], outcome: 'stops' })).toMatchObject({
      value: { stage: 'stopped' },
    });
  });
  test('a plan is complete when every milestone is behind it', () => {
    expect(take(STATES['in-execution'], COMMANDS.complete, { openMilestones: 2 })).toMatchObject(
      refusal('milestones-open'),
    );
  });
});

const RETURNED: LeadersOutcome = { outcome: 'returned', missed: [], reasons: 'Nog eens' };
const EXAMPLES: readonly TransformationCommand[] = [
  ...Object.values<TransformationCommand>(COMMANDS),
  ...[REJECTED, RETURNED].flatMap((verdict): TransformationCommand[] => [
    { command: 'intend', verdict },
    { command: 'decide', verdict },
  ]),
  {
    command: 'decide-quick-check',
    verdict: { outcome: 'negative', missed: ['shared-urgency'], reasons: 'Nee' },
  },
  { command: 'decide-quick-check', verdict: { outcome: 'more-information', reasons: 'Wat?' } },
  { command: 'end-hold', outcome: 'stops', reason: 'Niet geborgd' },
  { command: 'change-substantially', verdict: { outcome: 'rejected', reasons: 'Te duur' } },
];
const ENDING: readonly string[] = ['withdraw', 'stop'];

/** Any command now and then, mostly one that the stage knows, and seldom one that ends it all. */
function chosen(stage: TransformationState['stage'], at: number, wildness: number) {
  const known = EXAMPLES.filter(({ command }) => stepFrom(stage, command));
  const lasting = known.filter(({ command }) => !ENDING.includes(command));
  const from = [EXAMPLES, known][wildness] ?? lasting;
  return (from.length > 0 ? from : EXAMPLES)[at % Math.max(from.length, 1)]!;
}

const someFacts = fc.record({
  verdicts: fc.constantFrom(
    [],
    sharedVerdicts(),
    sharedVerdicts(),
    sharedVerdicts(ADOPTED, 'five-years'),
    sharedVerdicts().map((one) => ({ ...one, shared: false })),
  ),
  openQuestions: fc.nat(1),
  openMilestones: fc.nat(1),
  granted: fc.constantFrom(0, 100_000),
  leaders: fc.constantFrom(LEADERS, LEADERS, LEADERS, []),
});

test('no order of verdicts, questions, returns and clocks reaches an undefined state', () => {
  const step = fc.tuple(fc.nat(1000), fc.nat(19), someFacts, fc.nat(20));
  const aStart = fc.constantFrom<TransformationState>(NEW_TRANSFORMATION, ...Object.values(STATES));
  const reached = new Set<string>();
  fc.assert(
    fc.property(aStart, fc.array(step, { maxLength: 30 }), (start, steps) => {
      let state: TransformationState = start;
      let today = TODAY;
      for (const [at, wildness, more, days] of steps) {
        today = addDays(today, days);
        const command = chosen(state.stage, at, wildness);
        const result = take(state, command, { ...more, today });
        if (!result.ok) {
          expect(result.refusals.length).toBeGreaterThan(0);
          continue;
        }
        const known = stepFrom(state.stage, command.command);
        expect(known && leadsTo(known, state.stage)).toContain(result.value.stage);
        expect(result.value.decisions.slice(0, state.decisions.length)).toEqual(state.decisions);
        state = result.value;
        expect(transformationStateSchema.safeParse(state).success).toBe(true);
        reached.add(state.stage);
      }
    }),
    { numRuns: 1500, seed: 5 },
  );
  expect([...reached].toSorted()).toEqual([...TRANSFORMATION_STAGES].toSorted());
});
