import type { Clause } from '@iza/domain/accord';
import { clauses } from '../clauses/index.ts';

/** A clause whose number or heading does not stand where the document has it. */
export type HeadingFault = {
  readonly clause: string;
  readonly line: number;
  /** What should stand there. */
  readonly expected: string;
  /** What does; empty where the text has no such line. */
  readonly found: string;
};

const HEADING_LINES = 4;
/** The captions of three tables of K.c stand together, above the first of them. */
const CAPTIONS_FROM = 6355;
const SHOWN = 80;

const spaced = (lines: readonly string[]) => lines.join(' ').replaceAll(/\s+/gu, ' ').trim();
/** Line breaks part words at a hyphen, and the print is not sure of its spaces. */
const bare = (text: string) => text.replaceAll(/\s+/gu, '');

function faultOf({ key, printed, title, lines }: Clause, text: readonly string[]) {
  const line = lines[0] as number;
  const start = key.startsWith('K.c.p') ? CAPTIONS_FROM : line;
  const here = spaced(text.slice(line - 1, line));
  const block = bare(spaced(text.slice(start - 1, line + HEADING_LINES)));
  const numbered = printed === null || here.startsWith(printed);
  if (numbered && (title === null || block.includes(bare(title)))) return undefined;
  const expected = [printed, title].filter((part) => part !== null).join(' ');
  return { clause: key, line, expected, found: here.slice(0, SHOWN) };
}

/** Clauses that show themselves by a number or a heading. */
const shown = clauses.filter(({ printed, title }) => printed !== null || title !== null);

/** How many headings are looked for. */
export const HEADING_COUNT = shown.length;

/** @returns the known numbers and headings that do not stand at their lines */
export function headingFaults(text: readonly string[]): HeadingFault[] {
  return shown.flatMap((clause) => faultOf(clause, text) ?? []);
}
