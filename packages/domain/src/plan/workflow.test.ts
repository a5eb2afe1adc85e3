import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate, type PartyId } from '../values/index.ts';
import { PLAN_COMMANDS } from './command.ts';
import { aStateAfter, COMMANDS, PATIENTS, stepFacts, TODAY } from './plan-builders.ts';
import { PLAN_STAGES, planStateSchema, type PlanStage, type PlanState } from './state.ts';
import { PLAN_TEMPLATES, transitionOf } from './template.ts';
import { missingFor, takeStep } from './workflow.ts';

const ROAZ_STATES: Record<PlanStage, PlanState> = {
  proposal: aStateAfter(),
  profile: aStateAfter('approve-proposal'),
  drafting: aStateAfter('approve-proposal', 'adopt-profile'),
  consultation: aStateAfter('approve-proposal', 'adopt-profile', 'open-consultation'),
  assessment: aStateAfter(
    'approve-proposal',
    'adopt-profile',
    'open-consultation',
    'open-assessment',
  ),
  adopted: aStateAfter(
    'approve-proposal',
    'adopt-profile',
    'open-consultation',
    'open-assessment',
    'adopt',
  ),
};

const consulted = aStateAfter(
  'approve-proposal',
  'adopt-profile',
  'open-consultation',
  'step-back',
);

describe('every stage with every command', () => {
  for (const template of Object.values(PLAN_TEMPLATES)) {
    for (const stage of PLAN_STAGES) {
      for (const command of PLAN_COMMANDS) {
        const transition = transitionOf(template.id, stage, command);
        const outcome = transition ? `leads to ${transition.to}` : 'is refused as no such step';
        test(`${template.id}: ${command} in ${stage} ${outcome}`, () => {
          const state =
            command === 'reopen-assessment' && stage === 'drafting'
              ? consulted
              : ROAZ_STATES[stage];
          const result = takeStep(state, COMMANDS[command], stepFacts({ template: template.id }));
          if (transition)
            expect(result).toMatchObject({ ok: true, value: { stage: transition.to } });
          else expect(result).toMatchObject({ ok: false, refusals: [{ code: 'no-such-step' }] });
        });
      }
    }
  }
});

describe('what a step needs', () => {
  test('a plan with gaps may be adopted: no step asks for a filled field', () => {
    expect(missingFor('adopt', ROAZ_STATES.assessment, stepFacts())).toEqual([]);
  });

  test('a consultation invites at least one patient organisation (C.6.d)', () => {
    const command = { ...COMMANDS['open-consultation'], invited: ['isala' as PartyId] };
    expect(takeStep(ROAZ_STATES.drafting, command, stepFacts())).toMatchObject({
      ok: false,
      refusals: [{ code: 'no-patient-organisation-invited', clause: 'C.6.d', path: ['invited'] }],
    });
  });

  test('every fault is told at once, each at its place', () => {
    const command = {
      ...COMMANDS['open-consultation'],
      invited: ['isala' as PartyId],
      closes: TODAY,
    };
    const result = takeStep(ROAZ_STATES.drafting, command, stepFacts({ itemsWithoutTitle: 2 }));
    expect(result.ok ? [] : result.refusals.map(({ code }) => code)).toEqual([
      'item-without-title',
      'no-patient-organisation-invited',
      'closes-in-the-past',
    ]);
  });

  test('a decision that is still to come is not recorded as taken', () => {
    const command = { ...COMMANDS.adopt, decision: { body: 'ROAZ', on: isoDate('2024-02-02') } };
    expect(takeStep(ROAZ_STATES.assessment, command, stepFacts())).toMatchObject({
      ok: false,
      refusals: [{ code: 'decided-in-the-future', path: ['decision', 'on'] }],
    });
  });

  test('a ROAZ plan is adopted only after someone judged it; a regional plan is not judged', () => {
    const unjudged = stepFacts({ judgementsShared: 0 });
    expect(missingFor('adopt', ROAZ_STATES.assessment, unjudged)).toMatchObject([
      { code: 'nobody-judged' },
    ]);
    const regional = { ...unjudged, template: 'regional-plan-2023' as const };
    expect(missingFor('adopt', ROAZ_STATES.drafting, regional)).toEqual([]);
  });

  test('going straight to assessment needs a consultation that was held', () => {
    expect(missingFor('reopen-assessment', ROAZ_STATES.drafting, stepFacts())).toMatchObject([
      { code: 'no-consultation-held' },
    ]);
  });
});

test('the adopted state names the revision of the content that was adopted', () => {
  expect(ROAZ_STATES.adopted).toMatchObject({
    adoptedRevision: 7,
    rounds: [{ invited: [PATIENTS] }],
  });
});

test('no order of commands reaches a state outside the schema, or leaves adopted', () => {
  const commands = fc.array(fc.constantFrom(...PLAN_COMMANDS), { maxLength: 30 });
  fc.assert(
    fc.property(
      commands,
      fc.constantFrom(...Object.values(PLAN_TEMPLATES)),
      (names, { id, stages }) => {
        let state: PlanState = { stage: 'proposal' };
        for (const name of names) {
          const next = takeStep(state, COMMANDS[name], stepFacts({ template: id }));
          if (state.stage === 'adopted') expect(next.ok).toBe(false);
          if (next.ok) state = planStateSchema.parse(next.value);
          expect(stages).toContain(state.stage);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
