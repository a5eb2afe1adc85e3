import type { GrantRole } from '@iza/domain/access';
import type { GrantId, IsoDate, PartyId, PersonId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type PersonRow = {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string | null;
  readonly disabledAt: string | null;
  /** Accounts at identity providers by which the person logs in. */
  readonly accounts: readonly { readonly issuer: string; readonly subject: string }[];
  readonly grants: readonly {
    readonly id: GrantId;
    readonly party: PartyId;
    readonly role: GrantRole;
    readonly region: RegionId | null;
    readonly from: IsoDate;
    readonly to: IsoDate | null;
    readonly withdrawnAt: string | null;
  }[];
};

/** @returns everyone who was admitted, by name, with all grants, ended ones too */
export function listPeople(tx: Tx): Promise<readonly PersonRow[]> {
  return tx<PersonRow[]>`
    select p.id, p.name, p.email, p.disabled_at as "disabledAt",
      coalesce((
        select jsonb_agg(jsonb_build_object('issuer', i.issuer, 'subject', i.subject) order by i.bound_at)
        from iza.person_identity i where i.person = p.id), '[]') as accounts,
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', g.id, 'party', g.party, 'role', g.role, 'region', g.region, 'from', g.valid_from, 'to', g.valid_to,
          'withdrawnAt', g.withdrawn_at
        ) order by g.created_at, g.id)
        from iza.role_grant g where g.person = p.id), '[]') as grants
    from iza.person p
    order by p.name, p.id`;
}
