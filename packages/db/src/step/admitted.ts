import type { GrantRole } from '@iza/domain/access';
import type { AdmittedSigner } from '@iza/domain/plan';
import type { PartyId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** @returns who was admitted, by grants that hold today, to the regions of a plan: parties and roles, no persons */
export function admittedSigners(
  tx: Tx,
  version: PlanVersionId,
): Promise<readonly AdmittedSigner[]> {
  return tx<AdmittedSigner[]>`
    select a.party, a.role, a.region
    from iza.plan_version v cross join lateral iza.admitted(v.regions) a
    where v.id = ${version}`;
}

/** A party in a role, in a region. */
export type AdmittedParty = {
  readonly party: PartyId;
  readonly partyName: string;
  readonly role: GrantRole;
};

/** @returns the parties that were admitted to a region, by name */
export function admittedParties(tx: Tx, region: RegionId): Promise<readonly AdmittedParty[]> {
  return tx<AdmittedParty[]>`
    select a.party, y.name as "partyName", a.role
    from iza.admitted(array[${region}]) a join iza.party y on y.id = a.party
    order by y.name, a.role`;
}
