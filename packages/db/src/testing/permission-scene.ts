import { GRANT_ROLES, isRegionalRole, type GrantRole, type Relation } from '@iza/domain/access';
import { PLAN_STAGES, type PlanKind, type PlanStage } from '@iza/domain/plan';
import type { CommentId, PartyId, RegionId, StepId } from '@iza/domain/values';
import type { Database, Tx } from '../connection/index.ts';
import { removeUnit } from '../plan/index.ts';
import {
  anImportedPlan,
  FAR_AWAY,
  ISALA,
  newId,
  someone,
  STATES,
  ZWOLLE,
  ZWOLLE_CARE_OFFICE,
  type Imported,
  type Someone,
} from './scene.ts';

/** Parties that nobody of the scene acts for: their drafts are other parties' drafts to everyone. */
export const OTHER = 'zilveren-kruis' as PartyId;
const ANOTHER = 'menzis' as PartyId;
export const THIRD = 'vgz' as PartyId;

export type Seeded = Imported & {
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly region: RegionId;
};
export type Acting = Someone & { readonly role: GrantRole; readonly region: RegionId | null };

const GUARDED = [
  'plan_version',
  'step',
  'step_signature',
  'comment',
  'suggestion',
  'consultation_response',
  'consultation_handling',
  'judgement',
  'named_version',
  'process_proposal',
  'mandate',
  'body_decision',
  'commitment',
  'round_summary',
  'step_undo',
  'progress_setting',
  'progress_round',
  'progress_line',
  'progress_report',
  'progress_draft',
  'signal',
  'signal_move',
];

const OWN: Record<PlanKind, RegionId> = { roaz: ZWOLLE, regional: ZWOLLE_CARE_OFFICE };

/** Someone for each role in the two regions of the plans and in one far from both; national roles once. */
export async function everyone(database: Database): Promise<Acting[]> {
  const capacities = GRANT_ROLES.flatMap((role): { role: GrantRole; region: RegionId | null }[] =>
    isRegionalRole(role)
      ? [ZWOLLE, ZWOLLE_CARE_OFFICE, FAR_AWAY].map((region) => ({ role, region }))
      : [{ role, region: null }],
  );
  const found: Acting[] = [];
  for (const { role, region } of capacities) {
    const who = await someone(database, {
      role,
      party: ISALA,
      ...(region === null ? {} : { region }),
    });
    found.push({ ...who, role, region });
  }
  return found;
}

export function relationOf(acting: Acting, plan: Seeded): Relation {
  if (acting.region === plan.region) return 'own';
  return acting.region === ZWOLLE || acting.region === ZWOLLE_CARE_OFFICE
    ? 'overlapping'
    : 'elsewhere';
}

/** Rows of every table, put there by the owner without triggers: some of them can't come about in every stage. */
async function seedRows(tx: Tx, { plan, version, item }: Imported): Promise<void> {
  const [step, comment] = [newId<StepId>(), newId<CommentId>()];
  const who = { person: newId<string>(), name: 'Seeded' };
  await tx`
    insert into iza.step (id, version, command, on_revision, status, asked_at, closed_at)
    values (${step}, ${version}, '{"command": "open-assessment"}', 1, 'withdrawn', now(), now())`;
  await tx`
    insert into iza.step_signature (step, party, role, person, person_name, at)
    values (${step}, ${OTHER}, 'market-leader', ${who.person}, ${who.name}, now())`;
  await tx`
    insert into iza.comment (id, version, item, text, at, person, person_name, party)
    values (${comment}, ${version}, ${item}, 'words', now(), ${who.person}, ${who.name}, ${OTHER})`;
  await tx`
    insert into iza.suggestion (id, version, item, proposed, at, person, person_name, party)
    values (${newId<string>()}, ${version}, ${item}, '{}', now(), ${who.person}, ${who.name}, ${OTHER})`;
  await tx`
    insert into iza.consultation_response (version, round, party, content, revision, saved_at, sent_at)
    values (${version}, 1, ${OTHER}, '{}', 1, now(), null), (${version}, 1, ${ANOTHER}, '{}', 1, now(), now()),
      (${version}, 1, ${THIRD}, '{}', 1, now(), now())`;
  await tx`
    insert into iza.consultation_handling (version, round, party, handling, at, person, person_name)
    values (${version}, 1, ${ANOTHER}, '{}', now(), ${who.person}, ${who.name})`;
  await tx`
    insert into iza.judgement (version, on_revision, party, role, content, revision, saved_at, shared_at)
    values (${version}, 1, ${OTHER}, 'regional-party', '{}', 1, now(), null),
      (${version}, 1, ${ANOTHER}, 'regional-party', '{}', 1, now(), now())`;
  await tx`
    insert into iza.named_version (id, version, content_revision, name, made_at)
    values (${newId<string>()}, ${version}, 1, 'For the board', now())`;
  await tx`insert into iza.ministry_view (version, day) values (${version}, '2024-01-01')`;
  await tx`
    insert into iza.step_undo (step, reason, at, person, person_name, party, role)
    values (${step}, 'by mistake', now(), ${who.person}, ${who.name}, ${OTHER}, 'market-leader')`;
  await tx`
    insert into iza.process_proposal (version, revision, content, content_revision, saved_at)
    values (${version}, 1, '{}', 1, now())`;
  await tx`
    insert into iza.mandate (id, plan, party, holder, person, scope, note, valid_from, evidence, recorded_at)
    values (${newId()}, ${plan.id}, ${OTHER}, ${ISALA}, '', '{commit}', '', '2020-01-01', '', now())`;
  await tx`
    insert into iza.body_decision (id, version, body, party, subject, outcome, decided_on, on_revision, text, evidence, recorded_at)
    values (${newId()}, ${version}, 'Board', ${OTHER}, 'plan', 'agreed', '2023-01-01', 1, '', '', now())`;
  await tx`
    insert into iza.commitment (id, version, party, signatory, signed_on, on_revision, reservation, reservation_public, recorded_at)
    values (${newId()}, ${version}, ${OTHER}, 'Board', '2023-01-01', 1, 'words', false, now())`;
  await tx`
    insert into iza.good_practice (id, version, item, why, contact)
    values (${newId()}, ${version}, ${item}, 'words', ${OTHER})`;
  await tx`
    insert into iza.round_summary (version, round, revision, content, saved_at)
    values (${version}, 1, 1, '{}', now())`;
  await seedProgress(tx, { plan, version, item });
}

/** A closed round with something that was reported on and something that was not, and an open one with something of two parties. */
async function seedProgress(
  tx: Tx,
  { plan, version, item }: Pick<Imported, 'plan' | 'version' | 'item'>,
): Promise<void> {
  await tx`
    insert into iza.progress_setting (plan, revision, content, saved_at)
    values (${plan.id}, 1, '{"isPublic": false}', now())`;
  for (const [number, round] of [newId(), newId()].entries()) {
    await tx`
      insert into iza.progress_round
        (id, plan, version, number, kind, regions, asks, words, due, note, asked, begun_on, begun_at, closed_on, closed_at)
      values (${round}, ${plan.id}, ${version}, ${number + 1}, ${plan.kind}, ${plan.regions}, '{}', '{}', '2024-01-01', '', 2,
        '2023-12-01', now(), ${number === 0 ? '2024-01-02' : null}, ${number === 0 ? '2024-01-02T10:00:00Z' : null})`;
    const reported = number === 0 ? '2024-01-02T10:00:00Z' : null;
    await tx`
      insert into iza.progress_line (round, subject, position, title, under, targets, parties, asked, reporter_party, reported_at)
      values (${round}, ${item}, 1, 'Agreement', '{}', '[]', ${[THIRD]}, true, ${number === 0 ? THIRD : null}, ${reported}),
        (${round}, 'plan', 2, 'Plan', '{}', '[]', ${[number === 0 ? THIRD : OTHER]}, true, null, null)`;
    await tx`
      insert into iza.progress_report (id, round, subject, party, answer, unchanged, at, day)
      values (${newId()}, ${round}, ${item}, ${THIRD}, '{}', false, now(), '2024-01-01')`;
  }
  await tx`
    insert into iza.progress_draft (round, subject, party, content, revision, saved_at)
    select id, 'plan', ${OTHER}, '{}', 1, now() from iza.progress_round where plan = ${plan.id} and number = 2`;
}

/** What lies between plans: each leans on the next, and has a signal that was answered and one that was not. */
async function seedBetween(tx: Tx, { plan, item }: Imported, next: Imported): Promise<void> {
  const [open, answered] = [newId(), newId()];
  await tx`
    insert into iza.lean (id, plan, item, on_plan, on_item, why)
    values (${newId()}, ${plan.id}, ${item}, ${next.plan.id}, ${next.item}, '')`;
  await tx`
    insert into iza.coherence_dismissal (id, plan, item, other_plan, other_item, says, reason)
    values (${newId()}, ${plan.id}, ${item}, ${next.plan.id}, ${next.item}, '{}', 'words')`;
  for (const id of [open, answered])
    await tx`
      insert into iza.signal (id, from_plan, to_plan, from_name, to_name, about, text, at, person, person_name, party)
      values (${id}, ${plan.id}, ${plan.id}, '', '', '[]', 'words', now(), ${newId()}, 'Seeded', ${OTHER})`;
  await tx`
    insert into iza.signal_move (signal, seq, move, text, at, person, person_name, party)
    values (${answered}, 1, 'answer', 'words', now(), ${newId()}, 'Seeded', ${OTHER})`;
}

/** Does it with the triggers of the guarded tables off. */
async function unguarded(tx: Tx, work: () => Promise<void>): Promise<void> {
  for (const table of GUARDED) await tx.unsafe(`alter table iza.${table} disable trigger user`);
  await work();
  for (const table of GUARDED) await tx.unsafe(`alter table iza.${table} enable trigger user`);
}

/** A plan of each kind in each stage, with a row of every class in every table. Some stages are none of a kind's own: all the same. */
export async function everyPlan(database: Database): Promise<Seeded[]> {
  const found: Seeded[] = [];
  for (const kind of ['roaz', 'regional'] as const) {
    for (const stage of PLAN_STAGES) {
      const region = OWN[kind];
      const imported = await anImportedPlan(database, { kind, region });
      await database.asOperator(async (tx) => {
        await removeUnit(tx, imported.version, { unit: 'target', id: imported.targets[0] });
        await tx`
          insert into iza.event (version, event, unit, for_every_reader)
          values (${imported.version}, '{"kind": "comment-added"}', 'about', false)`;
        await unguarded(tx, async () => {
          await tx`update iza.plan_version set state = ${tx.json(STATES[stage] as never)}, content_revision = 1 where id = ${imported.version}`;
          await tx`update iza.plan_summary set stage = ${stage} where version = ${imported.version}`;
          await seedRows(tx, imported);
        });
      });
      found.push({ ...imported, kind, stage, region });
    }
  }
  await database.asOperator((tx) =>
    unguarded(tx, async () => {
      for (const [at, plan] of found.entries())
        await seedBetween(tx, plan, found[(at + 1) % found.length] ?? plan);
    }),
  );
  return found;
}
