import type { Edition } from '@iza/domain/values';
import { clauses } from '../clauses/index.ts';
import { documents } from '../documents/index.ts';
import { HEADING_COUNT, headingFaults, type HeadingFault } from './headings.ts';
import { passagesOf, type TextPassage } from './passages.ts';

/** The running text of the document, as it is loaded. */
export type AgreementText = {
  readonly edition: Edition;
  readonly document: string;
  readonly lines: number;
  readonly passages: readonly TextPassage[];
  readonly headings: number;
  /** Headings that do not stand where they should; few, or it would be another document. */
  readonly missed: readonly HeadingFault[];
};

/** Why a file is not the document, or not fit to be kept. */
export type TextFault =
  | { readonly code: 'empty' }
  | { readonly code: 'not-utf8' }
  | { readonly code: 'control-characters'; readonly line: number }
  | { readonly code: 'too-few-lines'; readonly found: number; readonly expected: number }
  | {
      readonly code: 'another-document';
      readonly found: number;
      readonly expected: number;
      readonly missed: readonly HeadingFault[];
    };

/** Of the known headings, this part must stand at its line. */
const ENOUGH = 0.95;

// A form feed is how some programs write the end of a page; a tab is a space.
// oxlint-disable-next-line no-control-regex -- those are what it looks for
const CONTROL = /[\u0000-\u0008\u000B\u000E-\u001F\u007F\uFFFE\uFFFF]/u;

function linesOf(content: string): string[] {
  const text = content.replace(/^\uFEFF/u, '').replaceAll(/\r\n?/gu, '\n');
  return text.replaceAll('\f', ' ').replace(/\n+$/u, '').split('\n');
}

const lastLine = Math.max(...clauses.map(({ lines }) => lines.at(-1) as number));

/**
 * Reads the running text of the document whose clauses are known.
 * @param content the file, read as UTF-8
 * @returns the text by passage, or everything that is wrong with the file
 */
export function readAgreementText(
  content: string,
): { readonly text: AgreementText } | { readonly faults: readonly TextFault[] } {
  if (content.trim() === '') return { faults: [{ code: 'empty' }] };
  const lines = linesOf(content);
  const missed = headingFaults(lines);
  const found = HEADING_COUNT - missed.length;
  const controlAt = lines.findIndex((line) => CONTROL.test(line));
  const faults: TextFault[] = [];
  if (content.includes('\uFFFD')) faults.push({ code: 'not-utf8' });
  if (controlAt >= 0) faults.push({ code: 'control-characters', line: controlAt + 1 });
  if (lines.length < lastLine)
    faults.push({ code: 'too-few-lines', found: lines.length, expected: lastLine });
  if (found < HEADING_COUNT * ENOUGH)
    faults.push({ code: 'another-document', found, expected: HEADING_COUNT, missed });
  if (faults.length > 0) return { faults };
  const document = documents.find(({ code }) => code === 'concept')?.name ?? 'concept';
  const passages = passagesOf(lines);
  const edition = 'concept-2022';
  return {
    text: { edition, document, lines: lines.length, passages, headings: HEADING_COUNT, missed },
  };
}
