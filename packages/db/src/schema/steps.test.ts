import { GRANT_ROLES, type GrantRole } from '@iza/domain/access';
import {
  PLAN_COMMANDS,
  PLAN_TEMPLATES,
  transitionOf,
  type PlanCommandName,
  type PlanStage,
  type PlanTemplate,
  type TemplateId,
} from '@iza/domain/plan';
import type { StepId } from '@iza/domain/values';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../connection/index.ts';
import {
  everyone,
  everyPlan,
  OTHER,
  type Acting,
  type Seeded,
} from '../testing/permission-scene.ts';
import { aScene, newId, STATES, type Scene } from '../testing/scene.ts';

let scene: Scene;
let people: Acting[];
let plans: Seeded[];

beforeAll(async () => {
  scene = await aScene();
  plans = await everyPlan(scene.database);
  people = await everyone(scene.database);
});
afterAll(() => scene.end());

class Undo extends Error {}

/** Where a command leads by the template, from wherever it is tried. */
function targetOf(template: TemplateId, from: PlanStage, command: PlanCommandName): PlanStage {
  const { transitions }: PlanTemplate = PLAN_TEMPLATES[template];
  const usual = transitions.find((each) => each.command === command);
  return transitionOf(template, from, command)?.to ?? usual?.to ?? 'assessment';
}

/** A step that waits, signed by all these roles; put there by the owner without triggers. What is dropped is a revision. */
async function pendingWith(
  { version }: Seeded,
  command: PlanCommandName,
  roles: readonly GrantRole[],
): Promise<StepId> {
  const step = newId<StepId>();
  const tables = ['step', 'step_signature', 'plan_version'];
  await scene.database.asOperator(async (tx) => {
    for (const table of tables) await tx.unsafe(`alter table iza.${table} disable trigger user`);
    await tx`
      update iza.plan_version set based_on = ${command === 'drop-revision' ? version : null} where id = ${version}`;
    await tx`delete from iza.step_signature where step in (select id from iza.step where version = ${version} and status = 'pending')`;
    await tx`delete from iza.step where version = ${version} and status = 'pending'`;
    await tx`
      insert into iza.step (id, version, command, on_revision, status, asked_at)
      values (${step}, ${version}, ${tx.json({ command })}, 1, 'pending', now())`;
    for (const role of roles)
      await tx`
        insert into iza.step_signature (step, party, role, person, person_name, at)
        values (${step}, ${OTHER}, ${role}, ${newId()}, 'Seeded', now())`;
    for (const table of tables) await tx.unsafe(`alter table iza.${table} enable trigger user`);
  });
  return step;
}

/** @returns whether someone signs the step and takes it, in raw SQL; undone at once */
async function takes(acting: Acting, { version }: Seeded, step: StepId, to: PlanStage) {
  let taken = false;
  const attempt = async (tx: Tx) => {
    await tx`
      insert into iza.step_signature (step, party, role) values (${step}, iza.actor_party(), iza.actor_role())`;
    const changed = await tx`
      update iza.plan_version set state = ${tx.json(STATES[to] as never)} where id = ${version}`;
    taken = changed.count > 0;
    throw new Undo();
  };
  await scene.database.asActor(acting.token, attempt).catch((error: Error & { code?: string }) => {
    const refused = error.name === 'DatabaseRefusal' || error instanceof Undo;
    if (!refused) throw error;
  });
  return taken;
}

it('lets a step be taken exactly by the roles that its template names: each template x stage x command x role, as raw SQL', async () => {
  const faults: string[] = [];
  let cells = 0;
  for (const plan of plans) {
    const { template } = plan.plan;
    const here = people.filter(({ region }) => region === plan.region || region === null);
    for (const command of PLAN_COMMANDS) {
      const transition = transitionOf(template, plan.stage, command);
      const signers = transition?.signatures.map(({ role }) => role) ?? [];
      const to = targetOf(template, plan.stage, command);
      const waiting = new Map<string, StepId>();
      for (const role of GRANT_ROLES.toSorted((a, b) => signers.indexOf(a) - signers.indexOf(b))) {
        const acting = here.find((each) => each.role === role);
        if (!acting) throw new Error(`nobody acts as ${role}`);
        const others = signers.filter((signer) => signer !== role);
        const known = waiting.get(others.join());
        const step = known ?? (await pendingWith(plan, command, others));
        waiting.set(others.join(), step);
        const taken = to !== plan.stage && (await takes(acting, plan, step, to));
        cells += 1;
        if (taken !== signers.includes(role))
          faults.push(
            `${template} ${plan.stage} ${command} ${role}: ${taken ? 'taken' : 'refused'}`,
          );
      }
    }
  }
  expect(faults).toEqual([]);
  expect(cells).toBe(plans.length * PLAN_COMMANDS.length * GRANT_ROLES.length);
}, 240_000);
