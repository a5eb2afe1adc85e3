import type { Grant } from '@iza/domain/access';
import type { GrantId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** Gives a role; a grant that the person has already, is left as it is. */
export async function addGrant(
  tx: Tx,
  { id, person, party, role, region, validity }: Grant,
): Promise<void> {
  await tx`
    insert into iza.role_grant (id, person, party, role, region, valid_from, valid_to)
    values (${id}, ${person}, ${party}, ${role}, ${region}, ${validity.from}, ${validity.to ?? null})
    on conflict (id) do nothing`;
}

/** Withdraws a grant: it gives no right any more from the next request. @returns `false` when there is no such grant, or it was withdrawn before */
export async function withdrawGrant(tx: Tx, grant: GrantId): Promise<boolean> {
  const changed =
    await tx`update iza.role_grant set withdrawn_at = now() where id = ${grant} and withdrawn_at is null`;
  return changed.count > 0;
}
