import { appendEvent } from '@iza/db/event';
import { closeSuggestion, findSuggestion, type SuggestionRow } from '@iza/db/suggestion';
import type { SuggestionOutcome } from '@iza/domain/suggestion';
import {
  noteSchema,
  suggestionIdSchema,
  type PlanVersionId,
  type SuggestionId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import {
  lockedHead,
  readableHead,
  refusalOf,
  versionWriteInput,
  type Scope,
} from '../scope/index.ts';

export const suggestionWriteInput = z.strictObject({
  ...versionWriteInput.shape,
  suggestion: suggestionIdSchema,
});
export type SuggestionWriteInput = z.infer<typeof suggestionWriteInput>;

export const declineSuggestionInput = z.strictObject({
  ...suggestionWriteInput.shape,
  reason: noteSchema.min(1).optional(),
});
export type DeclineSuggestionInput = z.infer<typeof declineSuggestionInput>;

/** @returns a suggestion of the version that is still open, or why not */
export async function openSuggestion(
  { tx }: Scope,
  version: PlanVersionId,
  suggestion: SuggestionId,
): Promise<{ row: SuggestionRow } | { refusal: Refused }> {
  const row = await findSuggestion(tx, suggestion);
  if (row?.version !== version) return { refusal: refused('unknown-suggestion') };
  return row.outcome === null ? { row } : { refusal: refused('suggestion-closed') };
}

/** Closes a suggestion and tells it; what it needed to change was changed before. */
export async function close(
  { tx }: Scope,
  { id, version, item }: SuggestionRow,
  outcome: SuggestionOutcome,
  reason: string | null = null,
): Promise<void> {
  if (!(await closeSuggestion(tx, id, outcome, reason)))
    throw new Error('a suggestion that was there is gone');
  await appendEvent(tx, version, { kind: 'suggestion-closed', suggestion: id, item, outcome });
}

/** Declines a suggestion, with a reason where one is given; the words stay readable. */
export async function declineSuggestion(
  scope: Scope,
  { version, suggestion, reason }: DeclineSuggestionInput,
): Promise<Saved | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const open = await openSuggestion(scope, version, suggestion);
  if ('refusal' in open) return open.refusal;
  await close(scope, open.row, 'declined', reason ?? null);
  return saved({});
}

/** Withdraws one's own suggestion. */
export async function withdrawSuggestion(
  scope: Scope,
  { version, suggestion }: SuggestionWriteInput,
): Promise<Saved | Refused> {
  const refusal = refusalOf(scope, 'comment', await readableHead(scope, version));
  if (refusal) return refusal;
  const open = await openSuggestion(scope, version, suggestion);
  if ('refusal' in open) return open.refusal;
  if (open.row.person !== scope.actor.person) return refused('not-your-suggestion');
  await close(scope, open.row, 'withdrawn');
  return saved({});
}
