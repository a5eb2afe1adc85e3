import { municipalityByCode, regionById } from '@iza/accord/regions';
import { profileVersions, readProfileUnits, type ProfileHead } from '@iza/db/profile';
import {
  mayBeginProfile,
  mayProfile,
  PROFILE_ACTIONS,
  profileRefOf,
  profileTemplateFor,
  type ProfileStage,
} from '@iza/domain/profile';
import { municipalitiesOn } from '@iza/domain/region';
import { profileVersionIdSchema, regionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { adoptionAhead } from './adoption-ahead.ts';
import { readableProfile } from './profile-scope.ts';
import type { ProfileView, RegionProfileView } from './profile-view.ts';

export const openProfileInput = z.strictObject({
  region: regionIdSchema,
  version: profileVersionIdSchema.optional().describe('Absent: the newest that may be read'),
});
export type OpenProfileInput = z.infer<typeof openProfileInput>;

export const profileVersionInput = z.strictObject({ version: profileVersionIdSchema });
export type ProfileVersionInput = z.infer<typeof profileVersionInput>;

async function profileView(
  scope: Scope,
  head: ProfileHead,
  concept: boolean,
): Promise<ProfileView> {
  const { actor, tx } = scope;
  const { resource } = head;
  const rows = await readProfileUnits(tx, head.version);
  const allowed = PROFILE_ACTIONS.filter((action) => mayProfile(actor, action, resource));
  const inConcept = { ...resource, stage: 'concept' } as const;
  const inside = mayProfile(actor, 'read-history', inConcept);
  return {
    profile: head.profile,
    version: head.version,
    number: head.number,
    state: head.state,
    stageSince: head.stageSince,
    contentRevision: head.contentRevision,
    example: head.origin === 'example',
    units: rows.filter(({ removed }) => !removed).map(({ removed: _, ...unit }) => unit),
    removed: rows
      .filter(({ removed }) => removed)
      .map((row) => ({ ...profileRefOf(row), revision: row.revision })),
    allowed,
    mayRevise: head.state.stage === 'adopted' && !concept && mayProfile(actor, 'edit', inConcept),
    adoption: head.state.stage === 'concept' && inside ? await adoptionAhead(scope, head) : null,
  };
}

/** The profile of a region: the version asked for, or the newest that the actor may read. */
export async function openProfile(
  scope: Scope,
  { region: id, version }: OpenProfileInput,
): Promise<RegionProfileView> {
  const { tx, actor, today } = scope;
  const region = found(regionById(id));
  const template = profileTemplateFor(region.kind);
  const rows = await profileVersions(tx, [id]);
  const wanted =
    version === undefined ? rows[0] : found(rows.find((row) => row.version === version));
  const head = wanted && (await readableProfile(scope, wanted.version));
  const concept = rows.some(({ state }) => state.stage === 'concept');
  const codes = municipalitiesOn(region, today);
  return {
    region: { id, name: region.name, kind: region.kind },
    template: template?.id ?? null,
    municipalities:
      codes?.map((code) => ({ code, name: municipalityByCode(code)?.name ?? code })) ?? null,
    mayBegin:
      rows.length === 0 && template !== undefined && mayBeginProfile(actor, template.kind, id),
    versions: rows.map(({ version: each, number, state, stageSince }) => ({
      version: each,
      number,
      state,
      stageSince,
    })),
    opened: head ? await profileView(scope, head, concept) : null,
  };
}

/** Whether something changed in a version since it was opened: costs next to nothing to ask. */
export async function profilePulse(
  scope: Scope,
  { version }: ProfileVersionInput,
): Promise<{ contentRevision: number; stage: ProfileStage }> {
  const { contentRevision, state } = await readableProfile(scope, version);
  return { contentRevision, stage: state.stage };
}
