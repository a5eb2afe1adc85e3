import type { Handling, ResponseContent } from '@iza/domain/consultation';
import type { PartyId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A response that was sent, with what was done with it as far as the actor may know. */
export type SentResponse = {
  readonly round: number;
  readonly party: PartyId;
  readonly partyName: string;
  readonly content: ResponseContent;
  readonly sentAt: string;
  readonly handling: (Handling & { readonly personName: string; readonly at: string }) | null;
};

/** @returns the responses sent in all rounds that the actor may read, in the order in which they came */
export function sentResponses(tx: Tx, version: PlanVersionId): Promise<readonly SentResponse[]> {
  return tx<SentResponse[]>`
    select r.round, r.party, y.name as "partyName", r.content, r.sent_at as "sentAt",
      case when h.at is not null then h.handling || jsonb_build_object('personName', h.person_name, 'at', h.at) end as handling
    from iza.consultation_response r
    join iza.party y on y.id = r.party
    left join iza.consultation_handling h using (version, round, party)
    where r.version = ${version} and r.sent_at is not null
    order by r.round, r.sent_at, r.party`;
}

/** @returns how many responses were sent in the latest round of each version and not handled yet, for insiders */
export async function unhandledCounts(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<ReadonlyMap<PlanVersionId, number>> {
  const rows = await tx<{ version: PlanVersionId; count: number }[]>`
    select version, count(*)
    from (
      select r.version, r.round, h.version is not null as handled
      from iza.consultation_response r
      left join iza.consultation_handling h on (h.version, h.round, h.party) = (r.version, r.round, r.party)
      where r.version = any (${[...versions]}) and r.sent_at is not null
      union all
      select g.version, g.round, h.guest is not null
      from iza.guest g
      join iza.guest_response r on r.guest = g.id and r.sent_at is not null
      left join iza.guest_handling h on h.guest = g.id
      where g.version = any (${[...versions]})
    ) sent
    join iza.plan_version v on v.id = sent.version and sent.round = jsonb_array_length(v.state -> 'rounds')
    where not handled
    group by version`;
  return new Map(rows.map(({ version, count }) => [version, count]));
}

/** Writes down what was done with a response, or changes that. @returns `false` when no such response was sent */
export async function handleResponse(
  tx: Tx,
  version: PlanVersionId,
  round: number,
  party: PartyId,
  handling: Handling,
): Promise<boolean> {
  const [sent] = await tx`
    select from iza.consultation_response
    where version = ${version} and round = ${round} and party = ${party} and sent_at is not null`;
  if (!sent) return false;
  await tx`
    insert into iza.consultation_handling (version, round, party, handling)
    values (${version}, ${round}, ${party}, ${tx.json(handling)})
    on conflict (version, round, party) do update set handling = excluded.handling`;
  return true;
}
