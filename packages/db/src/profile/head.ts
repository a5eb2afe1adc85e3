import type { ProfileResource, ProfileState, ProfileTemplateId } from '@iza/domain/profile';
import type { Plan, PlanKind } from '@iza/domain/plan';
import type { IsoDate, ProfileId, ProfileVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A version of a profile without its content: what permissions and adoption depend on. */
export type ProfileHead = {
  readonly profile: ProfileId;
  readonly region: RegionId;
  readonly kind: PlanKind;
  readonly template: ProfileTemplateId;
  readonly origin: Plan['origin'];
  readonly version: ProfileVersionId;
  readonly number: number;
  readonly basedOn: ProfileVersionId | null;
  readonly state: ProfileState;
  readonly stageSince: IsoDate;
  readonly contentRevision: number;
  readonly units: number;
  readonly resource: ProfileResource;
};

type HeadRow = Omit<ProfileHead, 'resource'> & { overlapping: RegionId[] };

function headOf({ overlapping, ...row }: HeadRow): ProfileHead {
  const { kind, region, state } = row;
  return { ...row, resource: { kind, stage: state.stage, region, overlapping } };
}

/**
 * @param options `lock`: for an insider who is going to write; whoever comes second waits, and reads what the first wrote
 * @returns `null` when there is none, or the actor may not read it (to lock: may not write it)
 */
export async function loadProfileHead(
  tx: Tx,
  version: ProfileVersionId,
  options: { readonly lock?: boolean } = {},
): Promise<ProfileHead | null> {
  if (options.lock) {
    const locked =
      await tx`select from iza.profile_version where id = ${version} for no key update`;
    if (locked.length === 0) return null;
  }
  const [row] = await tx<HeadRow[]>`
    select p.id as profile, p.region, p.kind, p.template, p.origin, v.id as version, v.number, v.based_on as "basedOn", v.state,
      v.stage_since as "stageSince", v.content_revision as "contentRevision",
      (select count(*)::int from iza.profile_unit u where u.version = v.id and not u.removed) as units,
      array(
        select distinct o.other from iza.region_overlap o
        where o.region = p.region and iza.holds_on((select iza.today()), o.valid_from, o.valid_to)
      ) as overlapping
    from iza.profile_version v join iza.profile p on p.id = v.profile
    where v.id = ${version}`;
  return row ? headOf(row) : null;
}

/** A version as it stands in a list. */
export type ProfileVersionRow = Pick<
  ProfileHead,
  'profile' | 'region' | 'version' | 'number' | 'state' | 'stageSince' | 'contentRevision'
>;

/** @returns the versions of a region's profile that the actor may read, newest first */
export function profileVersions(
  tx: Tx,
  regions: readonly RegionId[],
): Promise<readonly ProfileVersionRow[]> {
  return tx<ProfileVersionRow[]>`
    select profile, region, id as version, number, state, stage_since as "stageSince", content_revision as "contentRevision"
    from iza.profile_version where region = any (${[...regions]}) order by region, number desc`;
}
