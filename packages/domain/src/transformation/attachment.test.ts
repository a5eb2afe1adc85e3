import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  ATTACHMENT_KINDS,
  attachmentName,
  MAX_ATTACHMENT_BYTES,
  MAX_ATTACHMENTS,
  readAttachment,
  type AttachmentKind,
} from './attachment.ts';

const PDF = 'application/pdf';
const file = { size: 1, found: PDF, already: 0 };
const codeOf = (more: Partial<typeof file> | { found: undefined }) => {
  const read = readAttachment({ ...file, ...more });
  return read.ok ? read.value : read.refusals[0]?.code;
};

test('a file is taken for what its content is: not empty, not too long, not too many', () => {
  expect(codeOf({})).toBe(PDF);
  expect(codeOf({ size: MAX_ATTACHMENT_BYTES })).toBe(PDF);
  expect(codeOf({ size: MAX_ATTACHMENT_BYTES + 1 })).toBe('file-too-large');
  expect(codeOf({ size: 0 })).toBe('file-empty');
  expect(codeOf({ found: 'application/x-msdownload' })).toBe('file-kind-not-taken');
  expect(codeOf({ found: undefined })).toBe('file-kind-not-taken');
  expect(codeOf({ found: 'toString' })).toBe('file-kind-not-taken');
  expect(codeOf({ already: MAX_ATTACHMENTS })).toBe('too-many-files');
});

test('a name keeps its words, loses folders and what is invisible, and ends as what the file is', () => {
  expect(attachmentName('Telling 2023.PDF', PDF)).toBe('Telling 2023.pdf');
  expect(attachmentName('foto.jpeg', 'image/jpeg')).toBe('foto.jpg');
  expect(attachmentName('rekening.exe', PDF)).toBe('rekening.exe.pdf');
  expect(attachmentName('../../etc/passwd', PDF)).toBe('passwd.pdf');
  expect(attachmentName('C:\\map\\café.docx', PDF)).toBe('café.docx.pdf');
  expect(attachmentName('\u202Efdp.exe', PDF)).toBe('fdp.exe.pdf');
  expect(attachmentName('.pdf', PDF)).toBe('pdf.pdf');
  expect(attachmentName('...', PDF)).toBe('bestand.pdf');
});

test('whatever it is called, a name is short, on one line, without folders', () => {
  const kinds = Object.keys(ATTACHMENT_KINDS) as AttachmentKind[];
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(...kinds),
      (given, kind) => {
        const name = attachmentName(given, kind);
        const clean = !/[\p{C}/\\"<>|:*?]/u.test(name);
        return clean && [...name].length <= 165 && name.endsWith(`.${ATTACHMENT_KINDS[kind]}`);
      },
    ),
    { numRuns: 1000 },
  );
});
