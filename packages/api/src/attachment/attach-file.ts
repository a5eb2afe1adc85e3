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

/** Which file it is, and where it goes. Whoever sends it numbers it: sent again, it is the same file. */
export const attachInput = z.strictObject({
  attachment: attachmentIdSchema,
  plan: transformationIdSchema,
  to: attachedToSchema,
});
export type AttachInput = z.infer<typeof attachInput>;

async function placeRefusal(
  scope: Scope,
  { plan, to }: Pick<AttachInput, 'plan' | 'to'>,
): Promise<Refused | undefined> {
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

type Attached = Saved<{ attachment: AttachmentId }>;
type Offered = AttachInput & { readonly size: number; readonly found: string | undefined };

/** @returns what is said at once: it came over before, or can't be put there; else what the file is kept as */
async function placeFor(
  scope: Scope,
  { attachment, plan, to, size, found: kind }: Offered,
): Promise<Attached | Refused | { readonly kind: 'fits'; readonly as: AttachmentKind }> {
  const there = (await listAttachments(scope.tx, plan)).filter(isAt(to));
  if (there.some(({ id }) => id === attachment)) return saved({ attachment });
  const misplaced = await placeRefusal(scope, { plan, to });
  if (misplaced) return misplaced;
  const read = readAttachment({ size, found: kind, already: there.length });
  return read.ok ? { kind: 'fits', as: read.value } : refusedBecause(read.refusals);
}

/** Asked before the file itself is taken in. @returns what is said without it; `undefined`: it can be put there, if its content is taken */
export async function attachingAnswer(
  scope: Scope,
  offered: AttachInput & { readonly size: number },
): Promise<Attached | Refused | undefined> {
  const place = await placeFor(scope, { ...offered, found: 'application/pdf' });
  return place.kind === 'fits' ? undefined : place;
}

/** Keeps a file with an answer or a milestone. `found`: what its content was found to be. */
export async function attachFile(
  scope: Scope,
  file: AttachInput & {
    readonly name: string;
    readonly content: Uint8Array;
    readonly found: string | undefined;
  },
): Promise<Attached | Refused> {
  const { attachment: id, plan, to, content, name, found: type } = file;
  const place = await placeFor(scope, {
    attachment: id,
    plan,
    to,
    size: content.length,
    found: type,
  });
  if (place.kind !== 'fits') return place;
  const { as: kind } = place;
  await addAttachment(scope.tx, plan, to, { id, kind, content, name: attachmentName(name, kind) });
  const kept = (await listAttachments(scope.tx, plan)).find((row) => row.id === id);
  if (!kept) return refused('not-allowed');
  if (kept.given && 'question' in to)
    await tellTransformation(scope.tx, plan, { kind: 'file-added', question: to.question });
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
