import type { ResponseContent } from '@iza/domain/consultation';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** The acting party's own response; a draft until it is sent. */
export type OwnResponse = {
  readonly revision: number;
  readonly content: ResponseContent;
  readonly savedBy: string;
  readonly savedAt: string;
  readonly sentAt: string | null;
};

/** @returns the acting party's response in a round (1, 2, ...), or `null` when it wrote none */
export async function ownResponse(
  tx: Tx,
  version: PlanVersionId,
  round: number,
): Promise<OwnResponse | null> {
  const [row] = await tx<OwnResponse[]>`
    select revision, content, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt", sent_at as "sentAt"
    from iza.consultation_response
    where version = ${version} and round = ${round} and party = iza.actor_party()`;
  return row ?? null;
}

/**
 * Saves the acting party's draft made on revision `base` (0: nothing was there yet).
 * @throws DatabaseRefusal `round-closed`
 */
export async function saveResponse(
  tx: Tx,
  version: PlanVersionId,
  round: number,
  content: ResponseContent,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict' | 'sent-already'> {
  const known = await ownResponse(tx, version, round);
  if (known?.sentAt) return 'sent-already';
  const [row] =
    base === 0
      ? await tx<{ revision: number; savedAt: string }[]>`
          insert into iza.consultation_response (version, round, party, content, revision)
          values (${version}, ${round}, iza.actor_party(), ${tx.json(content)}, 1)
          on conflict do nothing returning revision, saved_at as "savedAt"`
      : await tx<{ revision: number; savedAt: string }[]>`
          update iza.consultation_response set content = ${tx.json(content)}, revision = revision + 1
          where version = ${version} and round = ${round} and party = iza.actor_party()
            and revision = ${base} and sent_at is null
          returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}

/** Sends the acting party's draft; from then on it stands. @throws DatabaseRefusal `round-closed` */
export async function sendResponse(
  tx: Tx,
  version: PlanVersionId,
  round: number,
): Promise<{ sentAt: string } | 'nothing-to-send' | 'sent-already'> {
  const known = await ownResponse(tx, version, round);
  if (!known) return 'nothing-to-send';
  const [row] = await tx<{ sentAt: string }[]>`
    update iza.consultation_response set sent_at = now()
    where version = ${version} and round = ${round} and party = iza.actor_party() and sent_at is null
    returning sent_at as "sentAt"`;
  return row ?? 'sent-already';
}
