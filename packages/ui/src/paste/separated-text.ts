import { readTabbed } from './pasted-table.ts';

const SEPARATORS = ['\t', ';', ','] as const;

/** How often a separator stands in the first line, outside quotes. */
function countIn(text: string, separator: string): number {
  const line = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '';
  return line.replaceAll(/"(?:[^"]|"")*"/g, '').split(separator).length - 1;
}

/** @returns the rows of a text file with separators: tabs, semicolons (Dutch Excel) or commas, whichever its first line has most */
export function readSeparated(text: string): string[][] {
  const [separator] = SEPARATORS.toSorted((a, b) => countIn(text, b) - countIn(text, a));
  return readTabbed(text.replace(/^\uFEFF/, ''), separator);
}
