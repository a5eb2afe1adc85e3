import { appendEvent } from '@iza/db/event';
import { nameVersion as storeName } from '@iza/db/version';
import { lineSchema, namedVersionIdSchema, noteSchema } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import { readableHead, refusalOf, versionWriteInput, type Scope } from '../scope/index.ts';

export const nameVersionInput = z.strictObject({
  ...versionWriteInput.shape,
  id: namedVersionIdSchema,
  revision: z
    .int()
    .min(1)
    .max(2_147_483_647)
    .describe('Revision of the content that gets the name'),
  name: lineSchema.min(1),
  note: noteSchema.optional(),
});
export type NameVersionInput = z.infer<typeof nameVersionInput>;

/** Gives a moment of the plan a name: "Versie voor bestuur 12 maart". Every save is kept anyway; a name makes it easy to find. */
export async function namePlanVersion(
  scope: Scope,
  { version, id, revision, name, note }: NameVersionInput,
): Promise<Saved | Refused> {
  const head = await readableHead(scope, version);
  const refusal = refusalOf(scope, 'comment', head);
  if (refusal) return refusal;
  if (revision > head.version.contentRevision) return refused('no-such-revision');
  await storeName(scope.tx, { id, version, revision, name, note: note || null });
  await appendEvent(scope.tx, version, { kind: 'version-named', revision });
  return saved({});
}
