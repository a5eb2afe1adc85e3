import { describe, expect, test } from 'vitest';
import { PLAN_STAGES, type PlanStage } from '../plan/state.ts';
import type { PartyId, PersonId, RegionId } from '../values/index.ts';
import {
  allowedFor,
  mayActor,
  mayBeginPlan,
  mayRecordForOthers,
  maySeeNationalOverview,
  PLAN_ACTIONS,
  type PlanResource,
} from './may-actor.ts';
import { GRANT_ROLES, isRegionalRole, type Actor, type GrantRole } from './role.ts';

const [own, overlap, elsewhere] = ['roaz-zwolle', 'zk-zwolle', 'roaz-oost'] as RegionId[] as [
  RegionId,
  RegionId,
  RegionId,
];

function actor(role: GrantRole, region: RegionId = own): Actor {
  const regions = isRegionalRole(role) ? [region] : [];
  return {
    person: '018d0000-0000-7000-8009-000000000001' as PersonId,
    party: 'isala' as PartyId,
    role,
    regions,
  };
}
const plan = (stage: PlanStage, kind: 'roaz' | 'regional' = 'roaz'): PlanResource => ({
  kind,
  stage,
  regions: [own],
  overlapping: [overlap],
});
const readers = (stage: PlanStage, region: RegionId) =>
  GRANT_ROLES.filter((role) => mayActor(actor(role, region), 'read', plan(stage)));

describe('who reads a ROAZ plan', () => {
  test("a draft is read by the plan's own people and by the programme team", () => {
    expect(readers('drafting', own)).toEqual([
      'roaz-chair',
      'roaz-bureau',
      'market-leader',
      'regional-party',
      'vws-programme',
    ]);
  });
  test('a draft of another region is not there for chairs and market leaders from elsewhere', () => {
    expect(readers('drafting', elsewhere)).toEqual(['vws-programme']);
    expect(readers('consultation', elsewhere)).toEqual(['vws-programme']);
  });
  test('leaders and chairs of overlapping regions read from consultation on', () => {
    expect(readers('drafting', overlap)).toEqual(['vws-programme']);
    expect(readers('consultation', overlap)).toEqual([
      'roaz-chair',
      'roaz-bureau',
      'market-leader',
      'vws-programme',
    ]);
  });
  test('an adopted plan is open to everyone who works with plans', () => {
    expect(readers('adopted', elsewhere)).toEqual(
      GRANT_ROLES.filter((role) => role !== 'administrator'),
    );
  });
});

test('the programme team reads and does nothing else, and never sees the working corner', () => {
  for (const stage of PLAN_STAGES)
    expect(allowedFor(actor('vws-programme'), plan(stage))).toEqual(['read']);
});

test("content is changed by the chair's side only, and only while it may change", () => {
  const editors = (stage: PlanStage) =>
    GRANT_ROLES.filter((role) => mayActor(actor(role), 'edit', plan(stage)));
  expect(editors('drafting')).toEqual(['roaz-chair', 'roaz-bureau']);
  expect(editors('consultation')).toEqual([]);
  expect(editors('adopted')).toEqual([]);
});

test('a market leader comments and signs in its own region, and does not edit', () => {
  expect(allowedFor(actor('market-leader'), plan('drafting'))).toEqual([
    'read',
    'read-working-corner',
    'comment',
    'sign',
    'decide',
    'commit',
    'undo-step',
    'lead-progress',
    'report-progress',
  ]);
});

test('a step is undone by who signs, the drop of a revision also by the bureau that may drop it', () => {
  const undone = PLAN_STAGES.filter((stage) =>
    mayActor(actor('roaz-bureau'), 'undo-step', plan(stage)),
  );
  expect(undone).toEqual(['dropped']);
  expect(mayActor(actor('roaz-bureau', overlap), 'undo-step', plan('dropped'))).toBe(false);
});

test('a patient organisation reads and responds during consultation, and sees no draft', () => {
  expect(allowedFor(actor('patient-organisation'), plan('drafting'))).toEqual([]);
  expect(allowedFor(actor('patient-organisation'), plan('consultation'))).toEqual([
    'read',
    'respond',
  ]);
});

test('parties bind themselves from the first full text on, a bureau binds nobody', () => {
  const stages = PLAN_STAGES.filter((stage) =>
    mayActor(actor('regional-party'), 'commit', plan(stage)),
  );
  expect(stages).toEqual(['drafting', 'consultation', 'assessment', 'adopted']);
  expect(mayActor(actor('roaz-bureau'), 'commit', plan('adopted'))).toBe(false);
});

test('who writes the plan records what others decided, a party only what it decided itself', () => {
  const recorders = GRANT_ROLES.filter((role) => mayRecordForOthers(actor(role), plan('adopted')));
  expect(recorders).toEqual(['roaz-chair', 'roaz-bureau']);
  expect(mayActor(actor('regional-party'), 'decide', plan('adopted'))).toBe(true);
  expect(mayRecordForOthers(actor('roaz-chair', overlap), plan('adopted'))).toBe(false);
});

test('a plan is revised beside its adopted version, by who writes it', () => {
  const stages = PLAN_STAGES.filter((stage) =>
    mayActor(actor('roaz-chair'), 'revise', plan(stage)),
  );
  expect(stages).toEqual(['adopted']);
});

test('nobody from elsewhere may do more than read, in any stage, in any role', () => {
  for (const stage of PLAN_STAGES)
    for (const kind of ['roaz', 'regional'] as const)
      for (const region of [overlap, elsewhere])
        for (const role of GRANT_ROLES.filter(isRegionalRole))
          for (const action of PLAN_ACTIONS.filter((name) => name !== 'read'))
            expect(mayActor(actor(role, region), action, plan(stage, kind))).toBe(false);
});

test('a plan is begun only in regions where one was admitted', () => {
  expect(mayBeginPlan(actor('roaz-chair'), 'roaz', [own])).toBe(true);
  expect(mayBeginPlan(actor('roaz-chair'), 'roaz', [own, elsewhere])).toBe(false);
  expect(mayBeginPlan(actor('roaz-chair'), 'regional', [own])).toBe(false);
  expect(mayBeginPlan(actor('municipality'), 'regional', [own])).toBe(true);
});

test('the national overview is for those who follow the agreement', () => {
  expect(GRANT_ROLES.filter((role) => maySeeNationalOverview(actor(role)))).toEqual([
    'vws-programme',
    'nza',
    'zorginstituut',
    'igj',
    'acm',
    'zn',
  ]);
});
