import { findPractice } from '@iza/db/practice';
import { copyOfPractice } from '@iza/domain/practice';
import { itemIdSchema, type ItemId } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { addItems } from '../item/add-items.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';

export const copyPracticeInput = z.strictObject({
  ...versionWriteInput.shape,
  practice: z.uuidv7(),
});

/** Copies an example with its source into the working corner of a plan. */
export async function copyPractice(
  scope: Scope,
  { version, key, practice }: z.infer<typeof copyPracticeInput>,
): Promise<Saved<{ item: ItemId }> | Refused> {
  const refusal = refusalOf(scope, 'edit', await readableHead(scope, version));
  if (refusal) return refusal;
  const row = await findPractice(scope.tx, practice);
  if (!row) return refused('not-on-record');
  const id = itemIdSchema.parse(scope.newId());
  const source = [row.planName, ...row.regions.map(({ name }) => name), row.contactName];
  const item = copyOfPractice(row.content, id, source.join(', '));
  const added = await addItems(scope, { version, key, items: [{ item, parent: null }] });
  return added.kind === 'saved' ? saved({ item: id }) : added;
}
