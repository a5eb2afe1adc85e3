import { describe, expect, it } from 'vitest';
import { draftLines, literalPattern, WITH_DRAFT } from '../clauses/draft-source.ts';
import { dateTraces } from './date-traces.ts';
import { commitments, datesLeftOut, financeAnnexCommitments } from './index.ts';

const FIRST = 287;
const LAST = 6456;

/** Chapters 3-6 and annexes A-K as one text, with the offset at which each line starts. */
function theText(): {
  text: string;
  startOf: (line: number) => number;
  lineAt: (offset: number) => number;
} {
  const starts: number[] = [];
  let text = '';
  for (const line of (draftLines ?? []).slice(FIRST, LAST + 1)) {
    starts.push(text.length);
    text += `${line.replaceAll(/\s+/g, ' ').trim()} `;
  }
  return {
    text,
    startOf: (line) => starts[line - FIRST] ?? text.length,
    lineAt: (offset) => FIRST + starts.findLastIndex((start) => start <= offset),
  };
}

type Stretch = readonly [from: number, to: number];

function within(at: number, length: number, stretches: readonly Stretch[]): boolean {
  return stretches.some(([from, to]) => from <= at && at + length <= to);
}

describe.skipIf(!draftLines)(`every date in chapters 3-6 and annexes A-K, ${WITH_DRAFT}`, () => {
  const { text, startOf, lineAt } = theText();
  const recorded: Stretch[] = [...commitments, ...financeAnnexCommitments].flatMap(
    ({ lines, datePrinted }) => {
      const from = startOf(lines[0] as number);
      const passage = text.slice(from, startOf((lines.at(-1) as number) + 1));
      return [...passage.matchAll(literalPattern(datePrinted))].map(
        (match): Stretch => [from + match.index, from + match.index + match[0].length],
      );
    },
  );
  const traces = dateTraces(text).filter(({ at, words }) => !within(at, words.length, recorded));

  it('is a commitment, or left out for a reason', () => {
    const unaccounted = traces.filter(
      ({ at, words }) =>
        !datesLeftOut.some(
          ([from, to, , only]) =>
            from <= lineAt(at) && lineAt(at) <= to && (only === undefined || only === words),
        ),
    );
    expect(unaccounted.map(({ at, words }) => `${lineAt(at)}: ${words}`)).toEqual([]);
  });

  it('is not left out where there is none', () => {
    const idle = datesLeftOut.filter(
      ([from, to, , only]) =>
        !traces.some(
          ({ at, words }) =>
            from <= lineAt(at) && lineAt(at) <= to && (only === undefined || only === words),
        ),
    );
    expect(idle).toEqual([]);
  });

  it('leaves out whole stretches of lines only in notes, tables and history', () => {
    const wide = datesLeftOut.filter(([from, to]) => to - from > 8);
    expect(wide.map(([, , reason]) => reason)).toEqual([
      'footnote or address',
      'footnote or address',
      'budget figure',
      'budget table',
      'budget table',
    ]);
    const swallowed = [...commitments, ...financeAnnexCommitments].filter(({ lines }) =>
      wide.some(([from, to]) => from <= (lines[0] as number) && (lines.at(-1) as number) <= to),
    );
    expect(swallowed).toEqual([]);
  });
});
