import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actionForStep, mayActor } from '../access/may-actor.ts';
import { GRANT_ROLES } from '../access/role.ts';
import { isoDate, type PartyId, type PlanVersionId, type RegionId } from '../values/index.ts';
import { PLAN_COMMANDS } from './command.ts';
import { aStateAfter, COMMANDS, PATIENTS, stepFacts, TODAY } from './plan-builders.ts';
import {
  PLAN_STAGES,
  planStateSchema,
  wasAdopted,
  type OnceAdopted,
  type PlanStage,
  type PlanState,
} from './state.ts';
import { awaitedSignatures, signStep, type PendingStep } from './step.ts';
import { PLAN_TEMPLATES, transitionOf } from './template.ts';
import { undoStep, UNDO_DAYS } from './undo-step.ts';
import { missingFor, takeStep } from './workflow.ts';

const TO_ADOPTED = [
  'approve-proposal',
  'adopt-profile',
  'open-consultation',
  'open-assessment',
  'adopt',
] as const;
const NEXT_VERSION = '018d0000-0000-7000-8004-000000000002' as PlanVersionId;

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
  adopted: aStateAfter(...TO_ADOPTED),
  superseded: {
    ...(aStateAfter(...TO_ADOPTED) as OnceAdopted),
    stage: 'superseded',
    supersededBy: NEXT_VERSION,
    supersededOn: TODAY,
  },
  closed: aStateAfter(...TO_ADOPTED, 'close'),
  dropped: aStateAfter('approve-proposal', 'adopt-profile', 'drop-revision'),
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

describe('every stage with every command and every role', () => {
  const region = 'roaz-zwolle' as RegionId;
  for (const { id, kind } of Object.values(PLAN_TEMPLATES)) {
    for (const stage of PLAN_STAGES) {
      for (const command of PLAN_COMMANDS) {
        for (const role of GRANT_ROLES) {
          const transition = transitionOf(id, stage, command);
          const signs = transition?.signatures.some((rule) => rule.role === role) ?? false;
          test(`${id}: ${role} ${signs ? 'signs' : 'does not sign'} ${command} in ${stage}`, () => {
            const person = '018d0000-0000-7000-8009-000000000001' as never;
            const party = 'isala' as PartyId;
            const actor = { person, party, role, regions: [region] };
            const resource = { kind, stage, regions: [region], overlapping: [] };
            const action = actionForStep(command);
            const pending: PendingStep = {
              id: '018d0000-0000-7000-8005-000000000001' as never,
              command: COMMANDS[command],
              onRevision: 7,
              signatures: [],
            };
            const signed =
              transition !== undefined &&
              mayActor(actor, action, resource) &&
              signStep(pending, { person, party, role }, transition, 7).ok;
            expect(signed).toBe(signs);
          });
        }
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

  test.each([
    ['it is the first version of a plan', { isRevision: false }, ['not-a-revision']],
    ['a step was taken on it', { stepsTaken: 1 }, ['revision-moved-on']],
    ['bodies decided or parties bound themselves on it', { recorded: 2 }, ['recorded-on-revision']],
    ['it is no more than a text', {}, []],
  ])('a revision that is dropped: %s', (_when, facts, codes) => {
    const missing = missingFor('drop-revision', ROAZ_STATES.drafting, stepFacts(facts));
    expect(missing.map(({ code }) => code)).toEqual(codes);
  });

  test('one of those who write the plan drops a revision: nobody else is waited for', () => {
    for (const { id, transitions } of Object.values(PLAN_TEMPLATES)) {
      const dropping = transitionOf(id, 'drafting', 'drop-revision');
      for (const { role } of dropping?.signatures ?? []) {
        const signature = { person: 'p' as never, party: 'isala' as PartyId, role };
        expect(dropping && awaitedSignatures(dropping, [signature], [])).toEqual([]);
      }
      const others = transitions.filter(({ anyRole }) => anyRole).map(({ command }) => command);
      expect(others).toEqual(['drop-revision']);
    }
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

test('no order of commands reaches a state outside the schema, and from adopted the only way is its end', () => {
  const commands = fc.array(fc.constantFrom(...PLAN_COMMANDS), { maxLength: 30 });
  fc.assert(
    fc.property(
      commands,
      fc.constantFrom(...Object.values(PLAN_TEMPLATES)),
      (names, { id, stages }) => {
        let state: PlanState = { stage: 'proposal' };
        for (const name of names) {
          const next = takeStep(state, COMMANDS[name], stepFacts({ template: id }));
          if (wasAdopted(state.stage))
            expect(next.ok).toBe(state.stage === 'adopted' && name === 'close');
          if (next.ok) state = planStateSchema.parse(next.value);
          expect(stages).toContain(state.stage);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

describe('undoing a mistaken step', () => {
  const facts = { today: TODAY, contentRevision: 7, builtSince: 0 };
  const mistaken = (command: keyof typeof COMMANDS, stateBefore: PlanState | null) => ({
    command,
    onRevision: 7,
    takenOn: TODAY,
    stateBefore,
  });

  test('brings the version back where it stood, whatever step it was but adopting', () => {
    const steps = fc.array(fc.constantFrom(...PLAN_COMMANDS), { maxLength: 20 });
    fc.assert(
      fc.property(steps, fc.constantFrom(...Object.values(PLAN_TEMPLATES)), (names, { id }) => {
        let state: PlanState = { stage: 'proposal' };
        for (const name of names) {
          const next = takeStep(state, COMMANDS[name], stepFacts({ template: id }));
          if (!next.ok) continue;
          const undone = undoStep(mistaken(name, state), facts);
          if (name === 'adopt')
            expect(undone).toMatchObject({ refusals: [{ code: 'adopting-stands' }] });
          else expect(undone).toEqual({ ok: true, value: state });
          state = next.value;
        }
      }),
      { numRuns: 500 },
    );
  });

  const before = ROAZ_STATES.drafting;
  test.each([
    ['nothing was taken yet', null, facts, 'nothing-to-undo'],
    ['what stood before was not kept', mistaken('close', null), facts, 'nothing-to-undo'],
    [
      'someone responded since',
      mistaken('open-consultation', before),
      { ...facts, builtSince: 1 },
      'built-on-since',
    ],
    [
      'the text changed since',
      mistaken('step-back', before),
      { ...facts, contentRevision: 8 },
      'built-on-since',
    ],
    [
      'it is too long ago',
      mistaken('step-back', before),
      { ...facts, today: isoDate('2024-02-09') },
      'too-late-to-undo',
    ],
  ])('is refused when %s', (_why, taken, known, code) => {
    expect(undoStep(taken, known)).toMatchObject({ ok: false, refusals: [{ code }] });
  });

  test(`is possible until ${UNDO_DAYS} days after, that day included`, () => {
    const today = isoDate('2024-02-08');
    expect(undoStep(mistaken('step-back', before), { ...facts, today }).ok).toBe(true);
  });
});
