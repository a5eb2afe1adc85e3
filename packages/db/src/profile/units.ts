import { profileRefOf, type ProfileUnit, type ProfileUnitRef } from '@iza/domain/profile';
import type { ProfileVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A unit with its revision, and who saved it last. */
export type SavedProfileUnit = ProfileUnit & {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
};

export type ProfileUnitRow = SavedProfileUnit & { readonly removed: boolean };

/** @returns what stands in a version, in the order in which it was made; removed units only for the profile's own people */
export function readProfileUnits(
  tx: Tx,
  version: ProfileVersionId,
): Promise<readonly ProfileUnitRow[]> {
  return tx<ProfileUnitRow[]>`
    select unit, content, revision, removed, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.profile_unit where version = ${version} order by id`;
}

/** @returns a unit as it stands, removed or not; `null` when there is none, or the actor may not read it */
export async function readProfileUnit(
  tx: Tx,
  version: ProfileVersionId,
  ref: ProfileUnitRef,
): Promise<ProfileUnitRow | null> {
  const [row] = await tx<ProfileUnitRow[]>`
    select unit, content, revision, removed, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.profile_unit where version = ${version} and unit = ${ref.unit} and id = ${ref.id}`;
  return row ?? null;
}

/** @returns every revision that the actor may read, newest first */
export function profileUnitHistory(
  tx: Tx,
  version: ProfileVersionId,
  ref: ProfileUnitRef,
): Promise<readonly ProfileUnitRow[]> {
  return tx<ProfileUnitRow[]>`
    select unit, content, revision, removed, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.profile_unit_revision where version = ${version} and unit = ${ref.unit} and id = ${ref.id}
    order by revision desc`;
}

export type ProfileUnitSaved = { readonly revision: number; readonly savedAt: string };

/** Adds a unit. @returns `'conflict'` when it is there already, removed ones included */
export async function insertProfileUnit(
  tx: Tx,
  version: ProfileVersionId,
  unit: ProfileUnit,
): Promise<ProfileUnitSaved | 'conflict'> {
  const [row] = await tx<ProfileUnitSaved[]>`
    insert into iza.profile_unit (version, unit, id, content)
    values (${version}, ${unit.unit}, ${profileRefOf(unit).id}, ${tx.json(unit.content as never)})
    on conflict do nothing
    returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}

/** Saves a unit that was made on revision `base`. @returns `'conflict'` when it stands at another revision, or was removed */
export async function writeProfileUnit(
  tx: Tx,
  version: ProfileVersionId,
  unit: ProfileUnit,
  base: number,
): Promise<ProfileUnitSaved | 'conflict'> {
  const [row] = await tx<ProfileUnitSaved[]>`
    update iza.profile_unit set content = ${tx.json(unit.content as never)}, revision = revision + 1
    where version = ${version} and unit = ${unit.unit} and id = ${profileRefOf(unit).id}
      and revision = ${base} and not removed
    returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}

/** Takes a unit out or puts it back; its history stays. @returns `'conflict'` when it stands at another revision, or so already */
export async function setProfileUnitRemoved(
  tx: Tx,
  version: ProfileVersionId,
  ref: ProfileUnitRef,
  base: number,
  removed: boolean,
): Promise<ProfileUnitSaved | 'conflict'> {
  const [row] = await tx<ProfileUnitSaved[]>`
    update iza.profile_unit set removed = ${removed}, revision = revision + 1
    where version = ${version} and unit = ${ref.unit} and id = ${ref.id}
      and revision = ${base} and removed = ${!removed}
    returning revision, saved_at as "savedAt"`;
  return row ?? 'conflict';
}
