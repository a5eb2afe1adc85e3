import { appendEvent } from '@iza/db/event';
import { readUnit } from '@iza/db/plan';
import { findSuggestion, makeSuggestion as storeSuggestion } from '@iza/db/suggestion';
import type { PlanItem } from '@iza/domain/plan';
import { suggestedFields, suggestedSchema } from '@iza/domain/suggestion';
import { noteSchema, suggestionIdSchema, type SuggestionId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';
import { itemReferenceFaults } from '../unit/unit-references.ts';

export const makeSuggestionInput = z.strictObject({
  ...versionWriteInput.shape,
  suggested: suggestedSchema,
  note: noteSchema.min(1).optional().describe('Why'),
});
export type MakeSuggestionInput = z.infer<typeof makeSuggestionInput>;

async function placeFault(
  { tx }: Scope,
  { version, suggested }: MakeSuggestionInput,
): Promise<Refused | undefined> {
  const { proposed } = suggested;
  const there = await readUnit(tx, version, { unit: 'item', id: proposed.id });
  if (suggested.kind === 'change') {
    if (!there || there.revision < suggested.base) return refused('unknown-item');
    return there.removed ? refused('removed-already') : undefined;
  }
  if (there) return refused('id-in-use');
  if (suggested.parent === null) return undefined;
  const parent = await readUnit(tx, version, { unit: 'item', id: suggested.parent });
  return parent && !parent.removed ? undefined : refused('unknown-item', { path: ['parent'] });
}

/** A suggestion that was just stored, laid beside what it was written on. */
async function emptiness({ tx }: Scope, id: SuggestionId): Promise<Refused | undefined> {
  const row = await findSuggestion(tx, id);
  if (!row || row.base === null) return undefined;
  const base: PlanItem | null = row.baseContent;
  if (!base) return refused('unknown-item');
  if (base.type !== row.proposed.type) return refused('suggestion-of-another-type');
  return suggestedFields(base, row.proposed).length === 0
    ? refused('nothing-suggested')
    : undefined;
}

/** Suggests how an item could read, or one that is missing; by whoever may comment, also while the plan stands still. */
export async function makeSuggestion(
  scope: Scope,
  input: MakeSuggestionInput,
): Promise<Saved<{ suggestion: SuggestionId }> | Refused> {
  const { version, suggested, note = null } = input;
  const head = await readableHead(scope, version);
  const refusal = refusalOf(scope, 'comment', head) ?? (await placeFault(scope, input));
  if (refusal) return refusal;
  const { proposed } = suggested;
  const faults = await itemReferenceFaults(scope, version, proposed);
  if (faults.length > 0) return refusedBecause(faults);
  const id = suggestionIdSchema.parse(scope.newId());
  const base = suggested.kind === 'change' ? suggested.base : null;
  const parent = suggested.kind === 'new' ? suggested.parent : null;
  await storeSuggestion(scope.tx, version, { id, base, parent, proposed, note });
  const empty = await emptiness(scope, id);
  if (empty) return empty;
  await appendEvent(scope.tx, version, {
    kind: 'suggestion-made',
    suggestion: id,
    item: proposed.id,
  });
  return saved({ suggestion: id });
}
