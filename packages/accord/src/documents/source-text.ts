import { existsSync, readFileSync } from 'node:fs';
import type { DocumentCode } from '@iza/domain/accord';
import { documents } from './index.ts';

const SHARED = new URL('../../../../../shared/', import.meta.url);

/** Why a comparison with the source documents is skipped. */
export const SOURCE_ABSENT = 'the source documents are not beside this checkout (../shared)';

function fileOf(code: DocumentCode): URL {
  const record = documents.find((document) => document.code === code);
  if (!record) throw new Error(`no document ${code}`);
  return new URL(`${code === 'signed-facts' ? 'facts' : 'agreement'}/${record.file}`, SHARED);
}

/** @returns the lines of a source document, the first at 0; `undefined` where the documents are absent */
export function sourceLines(code: DocumentCode): readonly string[] | undefined {
  const file = fileOf(code);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : undefined;
}

function spaced(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** @returns the text of the given lines (counted from 1) on one line, `undefined` where the documents are absent */
export function textAt(code: DocumentCode, lines: readonly number[]): string | undefined {
  const source = sourceLines(code);
  return source && spaced(lines.map((line) => source[line - 1] ?? '').join(' '));
}

/** @returns whether a literal stands in the given lines; figures of the signed facts stand there with an English thousands comma */
export function standsAt(code: DocumentCode, lines: readonly number[], printed: string): boolean {
  const text = textAt(code, lines);
  if (text === undefined) return false;
  const literal = spaced(printed);
  return text.includes(literal) || (code === 'signed-facts' && text.includes(inEnglish(literal)));
}

function inEnglish(figure: string): string {
  return figure.replaceAll(/[.,]/g, (mark) => (mark === '.' ? ',' : '.'));
}
