import type { ProfileUnitRef } from '@iza/domain/profile';
import type { ProfileVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** One save of one unit of a profile, without what it holds. */
export type ProfileSave = {
  readonly ref: ProfileUnitRef;
  /** What the unit was called then; `null` for the text of a topic, which goes by its topic. */
  readonly name: string | null;
  readonly revision: number;
  readonly removed: boolean;
  readonly savedBy: string;
  readonly savedAt: string;
};

/**
 * @param page `until`: revision of the version's content up to which is told, so that pages don't shift while colleagues write
 * @returns saves of all units of a version, newest first; for its own people, nothing for anyone else
 */
export function profileSaves(
  tx: Tx,
  version: ProfileVersionId,
  page: { readonly until: number; readonly offset: number; readonly limit: number },
): Promise<readonly ProfileSave[]> {
  return tx<ProfileSave[]>`
    select jsonb_build_object('unit', unit, 'id', id) as ref,
      case when unit = 'topic' then null else coalesce(content ->> 'name', content ->> 'facility', '') end as name,
      revision, removed, coalesce(saved_by_name, '') as "savedBy", saved_at as "savedAt"
    from iza.profile_unit_revision
    where version = ${version} and content_revision <= ${page.until}
    order by content_revision desc, unit, id, revision desc
    limit ${page.limit} offset ${page.offset}`;
}
