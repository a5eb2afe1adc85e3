import type { GrantRole } from '@iza/domain/access';
import type { AdmittedSigner, Decision, Signature } from '@iza/domain/plan';
import type { ProfileState } from '@iza/domain/profile';
import type { PartyId, ProfileVersionId, RegionId, StepId } from '@iza/domain/values';
import { DatabaseRefusal, type Tx } from '../connection/index.ts';

/** An adoption that waits, with who asked for it and who signed when. */
export type PendingAdoptionRow = {
  readonly id: StepId;
  readonly decision: Decision;
  readonly onRevision: number;
  readonly askedAt: string;
  readonly askedBy: string;
  readonly askedByParty: PartyId | null;
  readonly askedByRole: GrantRole | null;
  readonly signatures: readonly (Signature & {
    readonly personName: string;
    readonly partyName: string;
    readonly at: string;
  })[];
};

function pendingWhere(
  tx: Tx,
  condition: ReturnType<Tx>,
): Promise<(PendingAdoptionRow & { readonly version: ProfileVersionId })[]> {
  return tx<(PendingAdoptionRow & { version: ProfileVersionId })[]>`
    select a.id, a.version, a.decision, a.on_revision as "onRevision", a.asked_at as "askedAt",
      coalesce(a.asked_by_name, '') as "askedBy", a.asked_by_party as "askedByParty", a.asked_by_role as "askedByRole",
      coalesce((
        select jsonb_agg(jsonb_build_object(
          'person', g.person, 'party', g.party, 'role', g.role,
          'personName', g.person_name, 'partyName', y.name, 'at', g.at
        ) order by g.at, g.party)
        from iza.profile_signature g join iza.party y on y.id = g.party
        where g.adoption = a.id), '[]') as signatures
    from iza.profile_adoption a join iza.profile_version v on v.id = a.version
    where a.status = 'pending' and ${condition} order by a.id`;
}

/** @returns the adoption that waits for signatures, for insiders; `null` when there is none */
export async function pendingAdoption(
  tx: Tx,
  version: ProfileVersionId,
): Promise<PendingAdoptionRow | null> {
  const [found] = await pendingWhere(tx, tx`a.version = ${version}`);
  if (!found) return null;
  const { version: _version, ...row } = found;
  return row;
}

/** @returns the adoptions that wait in these regions, for insiders, oldest first */
export function pendingAdoptions(
  tx: Tx,
  regions: readonly RegionId[],
): Promise<readonly (PendingAdoptionRow & { readonly version: ProfileVersionId })[]> {
  return pendingWhere(tx, tx`v.region = any (${[...regions]})`);
}

/**
 * Asks for adoption, by the actor, on the content as it is; the actor's own signature is not in it yet.
 * @throws DatabaseRefusal `content-changed-since` when the content is at another revision
 */
export async function askAdoption(
  tx: Tx,
  version: ProfileVersionId,
  { id, decision, onRevision }: { id: StepId; decision: Decision; onRevision: number },
): Promise<void> {
  await tx`
    insert into iza.profile_adoption (id, version, decision, on_revision)
    values (${id}, ${version}, ${tx.json(decision as never)}, ${onRevision})`;
}

/** Signs a pending adoption as the actor: person, party and role. @throws DatabaseRefusal `content-changed-since` */
export async function addProfileSignature(tx: Tx, adoption: StepId): Promise<void> {
  await tx`
    insert into iza.profile_signature (adoption, party, role)
    values (${adoption}, iza.actor_party(), iza.actor_role())`;
}

/** Closes a pending adoption; after `setProfileState` when it was taken. @returns `false` when it was not pending, or the actor may not */
export async function closeAdoption(
  tx: Tx,
  adoption: StepId,
  how: 'taken' | 'withdrawn',
): Promise<boolean> {
  const changed =
    await tx`update iza.profile_adoption set status = ${how} where id = ${adoption} and status = 'pending'`;
  return changed.count > 0;
}

/** Brings a version to its next state, while the signed adoption is still pending. @throws DatabaseRefusal `not-signed`, `not-a-signer`, `adopted-is-frozen` */
export async function setProfileState(
  tx: Tx,
  version: ProfileVersionId,
  state: ProfileState,
): Promise<void> {
  const changed =
    await tx`update iza.profile_version set state = ${tx.json(state as never)} where id = ${version}`;
  if (changed.count === 0)
    throw new DatabaseRefusal('not-allowed', 'the version is not there for this actor', undefined);
}

/** @returns who was admitted to the region, by grants that hold today: parties and roles, no persons */
export function admittedToProfile(tx: Tx, region: RegionId): Promise<readonly AdmittedSigner[]> {
  return tx<AdmittedSigner[]>`select party, role, region from iza.admitted(array[${region}])`;
}
