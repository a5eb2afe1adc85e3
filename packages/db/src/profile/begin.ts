import type { Plan, PlanKind } from '@iza/domain/plan';
import type { ProfileTemplateId } from '@iza/domain/profile';
import type { ProfileId, ProfileVersionId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { ProfileHead } from './head.ts';

const CONCEPT = { stage: 'concept' };

/** Begins the profile of a region: version 1, a concept with nothing in it. @returns `false` when the region has one already */
export async function beginProfile(
  tx: Tx,
  given: {
    readonly id: ProfileId;
    readonly version: ProfileVersionId;
    readonly region: RegionId;
    readonly kind: PlanKind;
    readonly template: ProfileTemplateId;
    readonly edition: Plan['edition'];
    readonly origin: Plan['origin'];
  },
): Promise<boolean> {
  const { id, version, region, kind, template, edition, origin } = given;
  const begun = await tx`
    insert into iza.profile (id, region, kind, template, edition, origin)
    values (${id}, ${region}, ${kind}, ${template}, ${edition}, ${origin}) on conflict do nothing`;
  if (begun.count === 0) return false;
  await tx`
    insert into iza.profile_version (id, profile, number, state) values (${version}, ${id}, 1, ${tx.json(CONCEPT)})`;
  return true;
}

/** Begins a revision beside an adopted version, with its content. @returns `false` when another one is a concept already */
export async function reviseProfile(
  tx: Tx,
  adopted: ProfileHead,
  version: ProfileVersionId,
): Promise<boolean> {
  const begun = await tx`
    insert into iza.profile_version (id, profile, number, based_on, state)
    select ${version}, ${adopted.profile}, max(number) + 1, ${adopted.version}, ${tx.json(CONCEPT)}
    from iza.profile_version where profile = ${adopted.profile}
    on conflict do nothing`;
  if (begun.count === 0) return false;
  await tx`
    insert into iza.profile_unit (version, unit, id, content)
    select ${version}, unit, id, content from iza.profile_unit
    where version = ${adopted.version} and not removed`;
  return true;
}
