import { GRANT_ROLES, isRegionalRole, type GrantRole } from '@iza/domain/access';
import {
  mayTransformation,
  NEW_TRANSFORMATION,
  TRANSFORMATION_STAGES,
  type TransformationAction,
  type TransformationStage,
} from '@iza/domain/transformation';
import type { PartyId, TransformationId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { Tx } from '../connection/index.ts';
import { undoneAs, writes } from '../testing/raw.ts';
import { aScene, newId, someone, ZWOLLE, type Scene, type Someone } from '../testing/scene.ts';

vi.setConfig({ testTimeout: 120_000 });

const [LEAD, PARTNER, FIRST, SECOND, OTHER] = [
  'isala',
  'ambulance-ijsselland',
  'zilveren-kruis',
  'menzis',
  'vgz',
] as PartyId[] as [PartyId, PartyId, PartyId, PartyId, PartyId];

type Acting = Someone & { readonly role: GrantRole; readonly party: PartyId };
type Seeded = {
  readonly id: TransformationId;
  readonly stage: TransformationStage;
  readonly shown: boolean;
  readonly leaders: readonly PartyId[];
  readonly recused: readonly PartyId[];
};

let scene: Scene;
let people: Acting[];
let plans: Seeded[];

/** A plan in a stage, put there by the owner; the guard of states lets the owner pass. */
async function aPlanIn(
  stage: TransformationStage,
  shown: boolean,
  recused: readonly PartyId[] = [],
): Promise<Seeded> {
  const leaders = [FIRST, SECOND].filter((party) => !recused.includes(party));
  const id = newId<TransformationId>();
  const state = { ...NEW_TRANSFORMATION, stage, shownOn: shown ? '2024-01-01' : null };
  await scene.database.asOperator(async (tx) => {
    await tx`
      insert into iza.transformation (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, recused, state, origin)
      values (${id}, 'Plan', '{}', '{}', '{}', '{}', 0, ${[LEAD, PARTNER]}, ${LEAD}, ${leaders}, ${[...recused]}, ${tx.json(state)}, 'live')`;
  });
  return { id, stage, shown: shown || stage !== 'draft', leaders, recused };
}

beforeAll(async () => {
  scene = await aScene();
  people = [];
  for (const role of GRANT_ROLES)
    for (const party of [LEAD, FIRST, OTHER]) {
      const region = isRegionalRole(role) ? { region: ZWOLLE } : {};
      people.push({ ...(await someone(scene.database, { role, party, ...region })), role, party });
    }
  plans = [await aPlanIn('draft', false)];
  for (const stage of TRANSFORMATION_STAGES) plans.push(await aPlanIn(stage, true));
  for (const stage of ['draft', 'quick-check', 'in-execution'] as const)
    plans.push(await aPlanIn(stage, true, [SECOND]));
});
afterAll(() => scene.end());

/** What raw SQL does, by the action of the domain that it stands for. */
const ATTEMPTS: Partial<
  Record<TransformationAction, (tx: Tx, plan: Seeded) => Promise<{ count: number }>>
> = {
  read: (tx, { id }) => tx`select from iza.transformation where id = ${id}`,
  edit: (tx, { id }) => tx`
    insert into iza.transformation_section (plan, section, revision, content) values (${id}, 'results', 1, '{}')`,
  consent: (tx, { id }) => tx`
    insert into iza.transformation_consent (plan, of_party, on_revision) values (${id}, iza.actor_party(), 0)`,
  judge: (tx, { id }) => tx`
    insert into iza.transformation_verdict (plan, of_party, step, on_revision, revision, content)
    values (${id}, iza.actor_party(), 'assessment', 1, 1, '{}')`,
  'own-company': (tx, { id }) => tx`
    insert into iza.transformation_assignment (plan, of_party, number) values (${id}, iza.actor_party(), 1)`,
  ask: (tx, { id }) => tx`
    insert into iza.transformation_question (id, plan, condition, as_leader, text)
    select ${newId()}, ${id}, null, iza.leads_plan(leaders), 'x' from iza.transformation where id = ${id}`,
  'report-milestone': (tx, { id }) => tx`
    insert into iza.transformation_milestone (plan, milestone, progress) values (${id}, ${newId()}, '{"standing": "reported", "confirmedBy": []}')`,
  recuse: (tx, { id }) => tx`
    insert into iza.transformation_recusal (id, plan, of_party, ground, reason)
    values (${newId()}, ${id}, iza.actor_party(), 'conflict-of-interest', 'x')`,
  'report-results': (tx, { id }) => tx`
    insert into iza.transformation_observation (plan, result, quarter, revision, content) values (${id}, ${newId()}, '2024-Q1', 1, '{}')`,
  check: (tx, { id }) => tx`
    insert into iza.transformation_check (id, plan, finding) values (${newId()}, ${id}, '{"outcome": "no-objection", "ground": null}')`,
  'write-change': (tx, { id }) => tx`
    insert into iza.transformation_changing (plan, number, revision, section, content) values (${id}, 1, 1, 'results', '{}')`,
};

it('raw SQL reads and writes what the domain allows: each role x side x stage x action', async () => {
  const faults: string[] = [];
  for (const acting of people)
    await undoneAs(scene.database, acting, async (tx) => {
      for (const plan of plans)
        for (const [name, attempt] of Object.entries(ATTEMPTS)) {
          const action = name as TransformationAction;
          const actor = { person: acting.id, party: acting.party, role: acting.role, regions: [] };
          const { stage, shown, leaders, recused } = plan;
          const applicants = [LEAD, PARTNER];
          const standing = { leaders, leadersStand: stage !== 'draft', recused };
          const resource = { stage, shown, applicants, lead: LEAD, ...standing };
          const allowed = mayTransformation(actor, action, resource);
          const did = await writes(tx, (inner) => attempt(inner, plan));
          if (did !== allowed)
            faults.push(`${acting.role} of ${acting.party} ${action} in ${stage}: ${did}`);
        }
    });
  expect(faults).toEqual([]);
});
