import { appendEvent } from '@iza/db/event';
import { insertUnits } from '@iza/db/plan';
import { planItemSchema, type OutlineFacts, type OutlineOperation } from '@iza/domain/plan';
import { itemIdSchema, type ItemId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { applyOperations } from '../outline/apply-operations.ts';
import { outlineFacts, readOutline, writeOutline } from '../outline/stored-outline.ts';
import { lockedHead, versionWriteInput, type Scope } from '../scope/index.ts';
import { itemReferenceFaults } from '../unit/unit-references.ts';

/** One item, or many at once when pasted: all or nothing. The sender makes the ids, so that a retry can't double them. */
export const addItemsInput = z.strictObject({
  ...versionWriteInput.shape,
  items: z
    .array(
      z.strictObject({
        item: planItemSchema,
        parent: itemIdSchema.nullable(),
        before: itemIdSchema.optional().describe('The sibling it comes to stand in front of'),
      }),
    )
    .min(1)
    .max(500),
});
export type AddItemsInput = z.infer<typeof addItemsInput>;
type Added = AddItemsInput['items'][number];

function placing({ item, parent, before }: Added): OutlineOperation {
  return { do: 'place', item: item.id, parent, ...(before && { before }) };
}

async function faultsOf(scope: Scope, version: AddItemsInput['version'], items: readonly Added[]) {
  const found = await Promise.all(
    items.map(async ({ item }, at) => {
      const faults = await itemReferenceFaults(scope, version, item);
      return faults.map((fault) => ({ ...fault, path: ['items', at, ...(fault.path ?? [])] }));
    }),
  );
  return found.flat();
}

/** @returns whether an id occurs among the items of the version, or twice among those that are added */
function idsTaken(items: readonly Added[], existing: OutlineFacts['items']): boolean {
  const ids = items.map(({ item }) => item.id);
  return new Set(ids).size < ids.length || ids.some((id) => existing.has(id));
}

/** Adds items to the plan at their places. */
export async function addItems(
  scope: Scope,
  { version, items }: AddItemsInput,
): Promise<Saved<{ outlineRevision: number; contentRevision: number }> | Refused> {
  const locked = await lockedHead(scope, version, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const faults = await faultsOf(scope, version, items);
  if (faults.length > 0) return refusedBecause(faults);
  const facts = await outlineFacts(scope, version);
  if (idsTaken(items, facts.items)) return refused('id-in-use');
  const added: ItemId[] = items.map(({ item }) => item.id);
  const before = await readOutline(scope, version);
  const known = { ...facts, items: new Set([...facts.items, ...added]) };
  const outline = applyOperations(before.content, items.map(placing), known);
  if (!outline.ok) return refusedBecause(outline.refusals);
  const units = items.map(({ item }) => ({ unit: 'item' as const, content: item }));
  if ((await insertUnits(scope.tx, version, units)) === 'id-in-use') return refused('id-in-use');
  for (const { item } of items) {
    const { id, inPlan } = item;
    await appendEvent(scope.tx, version, { kind: 'item-added', item: id, inPlan });
  }
  const written = await writeOutline(scope, version, before, outline.value);
  return saved({ outlineRevision: written.revision, contentRevision: written.contentRevision });
}
