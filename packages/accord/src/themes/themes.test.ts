import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Naming } from '@iza/domain/theme';
import { describe, expect, it } from 'vitest';
import { principles } from '../principles/index.ts';
import { publicThemes, themes } from './index.ts';

const FOLDER = new URL('../../../../../shared/agreement/', import.meta.url);
const FILES: Partial<Record<Naming['document'], string>> = {
  'practitioner-summary': '000_',
  essay: '001_',
  concept: '002_',
  'public-summary': '003_',
  'municipal-explanation': '004_',
};

const present = existsSync(FOLDER);

function linesOf(document: Naming['document']): string[] {
  const file = readdirSync(FOLDER).find((name) => name.startsWith(FILES[document] ?? '?'));
  return file === undefined ? [] : readFileSync(new URL(file, FOLDER), 'utf8').split('\n');
}

function folded(text: string): string {
  return text.toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

describe('themes', () => {
  it('are the letters A to J, each in exactly one of the eight public themes', () => {
    expect(themes.map(({ letter }) => letter).join('')).toBe('ABCDEFGHIJ');
    expect(publicThemes.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    for (const { number, letters } of publicThemes) {
      const grouped = themes.filter(({ publicTheme }) => publicTheme === number);
      expect(letters).toEqual(grouped.map(({ letter }) => letter));
    }
    expect(publicThemes.flatMap(({ letters }) => letters)).toHaveLength(themes.length);
  });

  it('keep what each document calls them: the fifth is prevention in the draft, healthy living in public', () => {
    const names = publicThemes[4]?.namings.map(({ document, printed }) => [document, printed]);
    expect(names?.[0]).toEqual(['concept', 'Preventie en leefstijl']);
    expect(names?.[1]).toEqual(['public-summary', 'Gezond leven en preventie']);
  });
});

describe('principles', () => {
  it('are five, the working environment last in the draft', () => {
    expect(principles.map(({ id }) => id)).toEqual([
      'value-driven',
      'together',
      'right-place',
      'health',
      'working-environment',
    ]);
  });
});

describe.skipIf(!present)(
  `names and lines (${present ? 'compared with the documents' : 'skipped: ../shared/agreement is not beside the repository'})`,
  () => {
    const named = [...themes, ...publicThemes, ...principles].flatMap(({ namings }) => namings);

    it.each(named.map((naming) => [`${naming.document} ${naming.lines?.join()}`, naming] as const))(
      'are printed so: %s',
      (_, { document, printed, lines = [] }) => {
        const all = linesOf(document);
        const first = lines.at(0) ?? 0;
        const last = lines.at(-1) ?? 0;
        const text = folded(all.slice(first - 1, last).join(' '));
        const words = folded(printed).split(/[ ,/]+/);
        expect(words.filter((word) => !text.includes(word))).toEqual([]);
      },
    );
  },
);
