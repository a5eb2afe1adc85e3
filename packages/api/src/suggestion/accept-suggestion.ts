import { appendEvent } from '@iza/db/event';
import { readUnit, writeUnit } from '@iza/db/plan';
import type { SuggestionRow } from '@iza/db/suggestion';
import type { PlanItem } from '@iza/domain/plan';
import { acceptSuggestion as accept } from '@iza/domain/suggestion';
import { lineSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { addItems } from '../item/add-items.ts';
import { lockedHead, type Scope } from '../scope/index.ts';
import { itemReferenceFaults } from '../unit/unit-references.ts';
import { close, openSuggestion, suggestionWriteInput } from './close-suggestion.ts';

export const acceptSuggestionInput = z.strictObject({
  ...suggestionWriteInput.shape,
  overwrite: z
    .array(lineSchema.min(1))
    .max(50)
    .describe('Fields to take although they changed meanwhile: someone looked at both'),
});
export type AcceptSuggestionInput = z.infer<typeof acceptSuggestionInput>;

async function takeChange(
  scope: Scope,
  row: SuggestionRow & { readonly baseContent: PlanItem },
  overwrite: readonly string[],
): Promise<Refused | undefined> {
  const { tx } = scope;
  const { version, item, baseContent: base, proposed } = row;
  const current = await readUnit(tx, version, { unit: 'item', id: item });
  if (!current) return refused('unknown-item');
  if (current.removed) return refused('removed-already');
  const before = current.content as PlanItem;
  const taken = accept({ base, proposed, current: before, overwrite });
  if (!taken.ok) return refusedBecause(taken.refusals);
  const faults = await itemReferenceFaults(scope, version, taken.value);
  if (faults.length > 0) return refusedBecause(faults);
  const written = await writeUnit(
    tx,
    version,
    { unit: 'item', content: taken.value },
    current.revision,
  );
  if (written === 'conflict') throw new Error('a locked version changed meanwhile');
  const { inPlan } = before;
  await appendEvent(tx, version, { kind: 'item-saved', item, revision: written.revision, inPlan });
  return undefined;
}

async function take(
  scope: Scope,
  row: SuggestionRow,
  { key, overwrite }: AcceptSuggestionInput,
): Promise<Refused | undefined> {
  const { version, baseContent, parent, proposed } = row;
  if (baseContent !== null) return takeChange(scope, { ...row, baseContent }, overwrite);
  const added = await addItems(scope, { version, key, items: [{ item: proposed, parent }] });
  return added.kind === 'saved' ? undefined : added;
}

/** Takes a suggestion over into the plan: the fields it changed, and nothing that others changed meanwhile. */
export async function acceptSuggestion(
  scope: Scope,
  input: AcceptSuggestionInput,
): Promise<Saved | Refused> {
  const { version, suggestion } = input;
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const open = await openSuggestion(scope, version, suggestion);
  if ('refusal' in open) return open.refusal;
  const refusal = await take(scope, open.row, input);
  if (refusal) return refusal;
  await close(scope, open.row, 'accepted');
  return saved({});
}
