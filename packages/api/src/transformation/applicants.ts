import { findParty } from '@iza/db/reference';
import {
  giveConsent as storeConsent,
  readOwnLines,
  saveOwnLines as storeOwnLines,
  setApplicants as storeApplicants,
  tellTransformation,
} from '@iza/db/transformation';
import { applicantSchema, ownLinesSchema, type OwnLines } from '@iza/domain/transformation';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { withLeadersOfToday } from './derive-leaders.ts';
import { lockedTransformation, transformationWriteInput } from './transformation-scope.ts';

export const setApplicantsInput = z.strictObject({
  ...transformationWriteInput.shape,
  applicants: z.array(applicantSchema).min(1).max(50),
});
export type SetApplicantsInput = z.infer<typeof setApplicantsInput>;

/** Sets who applies and who leads; everyone consents anew after that. The acting party stays among them. */
export async function setApplicants(
  scope: Scope,
  { plan, applicants }: SetApplicantsInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const locked = await lockedTransformation(scope, plan, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const parties = applicants.map(({ party }) => party);
  if (new Set(parties).size < parties.length) return refused('applicant-twice');
  if (!parties.includes(actor.party)) return refused('own-party-missing');
  const leads = applicants.filter(({ lead }) => lead);
  if (leads.length > 1) return refused('several-lead-applicants');
  for (const [index, party] of parties.entries())
    if (!(await findParty(tx, party)))
      return refused('unknown-party', { path: ['applicants', index] });
  await storeApplicants(tx, plan, parties, leads[0]?.party ?? null);
  await withLeadersOfToday(scope, { ...locked.head, applicants: parties });
  await tellTransformation(tx, plan, { kind: 'applicants-changed', parties });
  return saved({});
}

export const consentInput = z.strictObject({
  ...transformationWriteInput.shape,
  revision: z.int().min(0).describe('Revision of the plan that was read'),
});
export type ConsentInput = z.infer<typeof consentInput>;

/** The acting party consents to the plan as it stands; nobody can do that for another. */
export async function giveConsent(
  scope: Scope,
  { plan, revision }: ConsentInput,
): Promise<Saved | Refused> {
  const locked = await lockedTransformation(scope, plan, 'consent');
  if ('refusal' in locked) return locked.refusal;
  if (locked.head.contentRevision !== revision) return refused('content-changed-since');
  await storeConsent(scope.tx, plan, revision);
  await tellTransformation(scope.tx, plan, { kind: 'consented', party: scope.actor.party });
  return saved({});
}

export const saveOwnLinesInput = z.strictObject({
  ...transformationWriteInput.shape,
  base: baseSchema,
  content: ownLinesSchema,
  shared: z.boolean(),
});
export type SaveOwnLinesInput = z.infer<typeof saveOwnLinesInput>;

/** Saves cost lines that are the acting party's own; the other applicants see them only when it shares them. */
export async function saveOwnLines(
  scope: Scope,
  { plan, base, content, shared }: SaveOwnLinesInput,
): Promise<Saved<{ revision: number; savedAt: string }> | Conflict<OwnLines> | Refused> {
  const locked = await lockedTransformation(scope, plan, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const written = await storeOwnLines(scope.tx, plan, { content, shared }, base);
  if (written !== 'conflict') return saved(written);
  const rows = await readOwnLines(scope.tx, plan);
  const current = rows.find(({ party }) => party === scope.actor.party);
  return current ? { kind: 'conflict', current } : refused('changed-meanwhile');
}
