import { describe, expect, it } from 'vitest';
import { documentDifferences, documents, misprints } from './index.ts';
import { SOURCE_ABSENT, sourceLines, standsAt } from './source-text.ts';

const present = sourceLines('concept') !== undefined;

describe('the documents', () => {
  it('are the five of the source folder, and our list of facts on the signed text', () => {
    expect(documents.map(({ code }) => code)).toEqual([
      'concept',
      'public-summary',
      'municipal-explanation',
      'practitioner-summary',
      'essay',
      'signed-facts',
    ]);
  });

  it.skipIf(!present)(
    `have files, and the dates that stand in them (skipped when ${SOURCE_ABSENT})`,
    () => {
      for (const { code, datePrinted } of documents) {
        const lines = sourceLines(code) ?? [];
        expect(lines.length, code).toBeGreaterThan(20);
        if (datePrinted)
          expect(
            lines.some((line) => line.includes(datePrinted)),
            code,
          ).toBe(true);
      }
    },
  );
});

describe('a difference between or within documents', () => {
  it('has a key of its own and at least two readings that are not the same', () => {
    expect(new Set(documentDifferences.map(({ id }) => id)).size).toBe(documentDifferences.length);
    for (const { id, readings } of documentDifferences) {
      expect(
        new Set(readings.map(({ document, printed, lines }) => `${document}${printed}${lines[0]}`))
          .size,
        id,
      ).toBe(readings.length);
    }
  });

  it.skipIf(!present)(`quotes what stands there (skipped when ${SOURCE_ABSENT})`, () => {
    const wrong = documentDifferences.flatMap(({ id, readings }) =>
      readings
        .filter(({ document, lines, printed }) => !standsAt(document, lines, printed))
        .map(({ document, lines, printed }) => `${id}: ${document} ${lines.join()} "${printed}"`),
    );
    expect(wrong).toEqual([]);
  });

  it('covers the numbers of parties, themes and principles', () => {
    const counts = documentDifferences.filter(({ kind }) => kind === 'count').map(({ id }) => id);
    expect(counts).toEqual([
      'party-count',
      'theme-count',
      'principles',
      'challenges',
      'assessment-conditions',
    ]);
  });
});

describe('a misprint', () => {
  it('has a key of its own', () => {
    expect(new Set(misprints.map(({ id }) => id)).size).toBe(misprints.length);
  });

  it.skipIf(!present)(`stands as printed (skipped when ${SOURCE_ABSENT})`, () => {
    const wrong = misprints.filter(
      ({ document, lines, printed }) => !standsAt(document, lines, printed),
    );
    expect(wrong.map(({ id, lines }) => `${id} ${lines.join()}`)).toEqual([]);
  });

  it('is never filled in where we cannot tell what is meant', () => {
    expect(misprints.filter(({ likely }) => likely === null).map(({ id }) => id)).toEqual([
      'open-bracket-law',
    ]);
  });
});
