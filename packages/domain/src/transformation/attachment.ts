import { z } from 'zod';
import { questionIdSchema, refuse, ok, transformationPartIdSchema } from '../values/index.ts';
import type { Result } from '../values/index.ts';

/** Kinds of files that are taken, by what their content says they are, with the ending of their name. */
export const ATTACHMENT_KINDS = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'image/png': 'png',
  'image/jpeg': 'jpg',
} as const;
export type AttachmentKind = keyof typeof ATTACHMENT_KINDS;

/** Longest file that is taken, in bytes. */
export const MAX_ATTACHMENT_BYTES = 10 * 1024 * 1024;
/** Most files with one answer, or with one milestone. */
export const MAX_ATTACHMENTS = 20;

const LONGEST_NAME = 160;

/** What a file goes with: the answer to a question, or the evidence for a milestone. */
export const attachedToSchema = z.union([
  z.strictObject({ question: questionIdSchema }),
  z.strictObject({ milestone: transformationPartIdSchema }),
]);
export type AttachedTo = z.infer<typeof attachedToSchema>;

export type AttachmentRefusal =
  | 'file-empty'
  | 'file-too-large'
  | 'file-kind-not-taken'
  | 'too-many-files';

/**
 * May this file be kept? `found`: what its content says it is, as far as that is known; its name says nothing.
 * @param already how many files there are in the same place
 */
export function readAttachment({
  size,
  found,
  already,
}: {
  size: number;
  found: string | undefined;
  already: number;
}): Result<AttachmentKind, AttachmentRefusal> {
  if (size === 0) return refuse('file-empty');
  if (size > MAX_ATTACHMENT_BYTES) return refuse('file-too-large');
  if (already >= MAX_ATTACHMENTS) return refuse('too-many-files');
  const kind = Object.keys(ATTACHMENT_KINDS).find((one) => one === found);
  return kind ? ok(kind as AttachmentKind) : refuse('file-kind-not-taken');
}

/** @returns a name that can be shown and stored on any system: no folders, nothing invisible, with the ending of what it is */
export function attachmentName(given: string, kind: AttachmentKind): string {
  const ending = `.${ATTACHMENT_KINDS[kind]}`;
  const bare = (given.split(/[/\\]/).at(-1) ?? '')
    .replaceAll(/[\p{C}:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[. ]+/, '')
    .trim();
  const same = kind === 'image/jpeg' ? /\.jpe?g$/i : new RegExp(`\\${ending}$`, 'i');
  const stem = [...bare.replace(same, '')].slice(0, LONGEST_NAME).join('').trim();
  return `${stem === '' ? 'bestand' : stem}${ending}`;
}
