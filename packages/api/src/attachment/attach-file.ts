import {
  addAttachment,
  listAttachments,
  readAttachmentContent,
  readMilestones,
  readQuestions,
  tellTransformation,
} from '@iza/db/transformation';
import {
  attachedToSchema,
  attachmentName,
  PLANNED,
  readAttachment,
  type AttachedTo,
  type AttachmentKind,
} from '@iza/domain/transformation';
import { attachmentIdSchema, transformationIdSchema, type AttachmentId } from '@iza/domain/values';
import { z } from 'zod';
import {
  found,
  refused,
  refusedBecause,
  saved,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import {
  contentOf,
  readableTransformation,
  transformationRefusal,
} from '../transformation/transformation-scope.ts';

/** Where a file goes. */
export const attachInput = z.strictObject({ plan: transformationIdSchema, to: attachedToSchema });
export type AttachInput = z.infer<typeof attachInput>;

async function placeRefusal(scope: Scope, { plan, to }: AttachInput): Promise<Refused | undefined> {
  const head = await readableTransformation(scope, plan);
  if ('question' in to) {
    const questions = await readQuestions(scope.tx, plan);
    if (!questions.some(({ id }) => id === to.question)) return refused('no-open-question');
    return transformationRefusal(scope, 'answer', head);
  }
  const { application } = await contentOf(scope, head);
  if (!application.milestones.some(({ id }) => id === to.milestone))
    return refused('unknown-milestone');
  const progress = await readMilestones(scope.tx, plan);
  const at = progress.find(({ milestone }) => milestone === to.milestone)?.progress ?? PLANNED;
  if (at.standing !== 'planned' && at.standing !== 'sent-back')
    return refused('milestone-reported-already');
  return transformationRefusal(scope, 'report-milestone', head);
}

const isAt = (to: AttachedTo) => (row: { question: string | null; milestone: string | null }) =>
  'question' in to ? row.question === to.question : row.milestone === to.milestone;

/** Asked before the file itself is taken in. @returns why a file of this length can't be put there; `undefined`: it can, if its content is taken */
export async function attachingRefusal(
  scope: Scope,
  { plan, to, size }: AttachInput & { readonly size: number },
): Promise<Refused | undefined> {
  const misplaced = await placeRefusal(scope, { plan, to });
  if (misplaced) return misplaced;
  const already = (await listAttachments(scope.tx, plan)).filter(isAt(to)).length;
  const read = readAttachment({ size, found: 'application/pdf', already });
  return read.ok ? undefined : refusedBecause(read.refusals);
}

/** Keeps a file with an answer or a milestone. `found`: what its content was found to be. */
export async function attachFile(
  scope: Scope,
  file: AttachInput & {
    readonly name: string;
    readonly content: Uint8Array;
    readonly found: string | undefined;
  },
): Promise<Saved<{ attachment: AttachmentId }> | Refused> {
  const { tx, newId } = scope;
  const { plan, to, content } = file;
  const misplaced = await placeRefusal(scope, { plan, to });
  if (misplaced) return misplaced;
  const already = (await listAttachments(tx, plan)).filter(isAt(to)).length;
  const read = readAttachment({ size: content.length, found: file.found, already });
  if (!read.ok) return refusedBecause(read.refusals);
  const kind = read.value;
  const id = attachmentIdSchema.parse(newId());
  await addAttachment(tx, plan, to, { id, kind, content, name: attachmentName(file.name, kind) });
  const kept = (await listAttachments(tx, plan)).find((row) => row.id === id);
  if (kept?.given && 'question' in to)
    await tellTransformation(tx, plan, { kind: 'file-added', question: to.question });
  return saved({ attachment: id });
}

/** A file to take along. */
export type TakenFile = {
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly content: Buffer;
};

/** @returns a file, for who may read what it goes with @throws NotFoundError for anyone else */
export async function takeFile({ tx }: Scope, id: AttachmentId): Promise<TakenFile> {
  return found(await readAttachmentContent(tx, id));
}
