import type { PersonId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** One of the plan's own people. */
export type PersonOfPlan = {
  readonly person: PersonId;
  readonly name: string;
  readonly partyName: string;
};

/** @returns the plan's own people by name, for one of them; nobody for anyone else */
export function peopleOfVersion(tx: Tx, version: PlanVersionId): Promise<readonly PersonOfPlan[]> {
  return tx<PersonOfPlan[]>`
    select person, name, party as "partyName" from iza.people_of_version(${version}) order by name`;
}

/** @returns of each version, in how many open comments the actor is named and did not answer since */
export async function openMentions(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<ReadonlyMap<PlanVersionId, number>> {
  const rows = await tx<{ version: PlanVersionId; count: number }[]>`
    select c.version, count(*)::int as count
    from iza.comment c left join iza.comment root on root.id = c.parent
    where c.version = any (${[...versions]}) and iza.actor_person() = any (c.mentions)
      and coalesce(root.resolved_at, c.resolved_at) is null
      and not exists (
        select from iza.comment answer
        where coalesce(answer.parent, answer.id) = coalesce(c.parent, c.id)
          and answer.person = iza.actor_person() and answer.at > c.at)
    group by c.version`;
  return new Map(rows.map(({ version, count }) => [version, count]));
}
