import type { AttachedTo, AttachmentKind } from '@iza/domain/transformation';
import type {
  AttachmentId,
  QuestionId,
  TransformationId,
  TransformationPartId,
} from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A file, without what is in it. */
export type AttachmentRow = {
  readonly id: AttachmentId;
  readonly question: QuestionId | null;
  readonly milestone: TransformationPartId | null;
  readonly name: string;
  readonly kind: AttachmentKind;
  readonly size: number;
  /** Given with the answer or the report: it stays, and others may read it. */
  readonly given: boolean;
  readonly at: string;
  readonly personName: string;
};

/** @returns the files of a plan, as far as the actor may read them, oldest first */
export function listAttachments(tx: Tx, plan: TransformationId): Promise<readonly AttachmentRow[]> {
  return tx<AttachmentRow[]>`
    select id, question, milestone, name, kind, size, given_at is not null as given, at, person_name as "personName"
    from iza.transformation_attachment where plan = ${plan} order by at, id`;
}

/** @returns a file with its content; `null` when there is none, or the actor may not read it */
export async function readAttachmentContent(
  tx: Tx,
  id: AttachmentId,
): Promise<(Pick<AttachmentRow, 'name' | 'kind'> & { readonly content: Buffer }) | null> {
  const [row] = await tx<{ name: string; kind: AttachmentKind; content: Buffer }[]>`
    select name, kind, content from iza.transformation_attachment where id = ${id}`;
  return row ?? null;
}

/** Keeps a file; one that is there already stays as it is. @throws DatabaseRefusal `too-many-files` */
export async function addAttachment(
  tx: Tx,
  plan: TransformationId,
  to: AttachedTo,
  file: Pick<AttachmentRow, 'id' | 'name' | 'kind'> & { readonly content: Uint8Array },
): Promise<void> {
  const { id, name, kind, content } = file;
  const question = 'question' in to ? to.question : null;
  const milestone = 'milestone' in to ? to.milestone : null;
  await tx`
    insert into iza.transformation_attachment (id, plan, question, milestone, name, kind, content)
    values (${id}, ${plan}, ${question}, ${milestone}, ${name}, ${kind}, ${Buffer.from(content)})
    on conflict (id) do nothing`;
}

/** Takes a file away that was not given yet. @returns `false` when there is none such */
export async function takeAttachmentAway(
  tx: Tx,
  plan: TransformationId,
  id: AttachmentId,
): Promise<boolean> {
  const gone = await tx`
    delete from iza.transformation_attachment where id = ${id} and plan = ${plan} and given_at is null`;
  return gone.count > 0;
}
