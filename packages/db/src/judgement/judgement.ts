import type { GrantRole } from '@iza/domain/access';
import type { Judgement } from '@iza/domain/consultation';
import type { PartyId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** The acting party's own judgement; a draft until it is shared. */
export type OwnJudgement = {
  readonly revision: number;
  readonly content: Judgement;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly sharedAt: string | null;
};

/** The content that is being assessed, or was assessed last. */
const onRevision = (tx: Tx, version: PlanVersionId) => tx`(
  select coalesce((v.state ->> 'assessedRevision')::int, (select max(on_revision) from iza.judgement where version = v.id))
  from iza.plan_version v where v.id = ${version})`;

/** @returns the acting party's judgement on what is being assessed, or was last; `null` when it wrote none */
export async function ownJudgement(tx: Tx, version: PlanVersionId): Promise<OwnJudgement | null> {
  const [row] = await tx<OwnJudgement[]>`
    select revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt", shared_at as "sharedAt"
    from iza.judgement
    where version = ${version} and on_revision = ${onRevision(tx, version)} and party = iza.actor_party()`;
  return row ?? null;
}

/**
 * Saves the acting party's draft made on revision `base` (0: nothing was there yet).
 * @throws DatabaseRefusal `no-assessment`
 */
export async function saveJudgement(
  tx: Tx,
  version: PlanVersionId,
  content: Judgement,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict' | 'shared-already'> {
  const known = await ownJudgement(tx, version);
  if (known?.sharedAt) return 'shared-already';
  const [row] =
    base === 0
      ? await tx<{ revision: number; savedAt: string }[]>`
          insert into iza.judgement (version, on_revision, party, content, revision)
          values (${version}, ${onRevision(tx, version)}, iza.actor_party(), ${tx.json(content)}, 1)
          on conflict do nothing returning revision, saved_at as "savedAt"`
      : await tx<{ revision: number; savedAt: string }[]>`
          update iza.judgement set content = ${tx.json(content)}, revision = revision + 1
          where version = ${version} and on_revision = ${onRevision(tx, version)} and party = iza.actor_party()
            and revision = ${base} and shared_at is null
          returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}

/** Shares the acting party's judgement; from then on it stands. @throws DatabaseRefusal `no-assessment` */
export async function shareJudgement(
  tx: Tx,
  version: PlanVersionId,
): Promise<{ sharedAt: string } | 'nothing-to-share' | 'shared-already'> {
  const known = await ownJudgement(tx, version);
  if (!known) return 'nothing-to-share';
  const [row] = await tx<{ sharedAt: string }[]>`
    update iza.judgement set shared_at = now()
    where version = ${version} and on_revision = ${onRevision(tx, version)} and party = iza.actor_party() and shared_at is null
    returning shared_at as "sharedAt"`;
  return row ?? 'shared-already';
}

/** A judgement that a party shared. */
export type SharedJudgement = {
  readonly party: PartyId;
  readonly partyName: string;
  readonly role: GrantRole;
  readonly content: Judgement;
  readonly sharedAt: string;
};

/** @returns the judgements shared on what is being assessed, or was last, for insiders; in the order in which they were shared */
export function sharedJudgements(
  tx: Tx,
  version: PlanVersionId,
): Promise<readonly SharedJudgement[]> {
  return tx<SharedJudgement[]>`
    select j.party, y.name as "partyName", j.role, j.content, j.shared_at as "sharedAt"
    from iza.judgement j join iza.party y on y.id = j.party
    where j.version = ${version} and j.on_revision = ${onRevision(tx, version)} and j.shared_at is not null
    order by j.shared_at, j.party`;
}
