import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as fontkit from 'fontkit';

export type Weight = 'regular' | 'bold' | 'italic' | 'bold-italic';

const FILES: Readonly<Record<Weight, string>> = {
  regular: '400-normal',
  bold: '600-normal',
  italic: '400-italic',
  'bold-italic': '600-italic',
};
/** Parts of the typeface in the order in which a sign is looked for. */
const PARTS = ['latin', 'latin-ext', 'greek', 'cyrillic'] as const;
type Part = (typeof PARTS)[number];

/** Signs that no part of the typeface has, in signs that it has. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≤': '<=',
  '→': '->',
  '←': '<-',
  '⇒': '=>',
  '≠': '/=',
  '≈': '~',
  '✓': 'v',
  '✔': 'v',
  '●': '•',
  '▪': '•',
  '◦': '•',
  '‑': '-',
};

const find = createRequire(import.meta.url);

function fileOf(part: Part, weight: Weight): string {
  return find.resolve(
    `@fontsource/source-sans-3/files/source-sans-3-${part}-${FILES[weight]}.woff`,
  );
}

/** @returns the bytes of a part of the typeface */
export function fontBytes(part: Part, weight: Weight): Buffer {
  return readFileSync(fileOf(part, weight));
}

const covered = new Map<Part, ReadonlySet<number>>();

function signsOf(part: Part): ReadonlySet<number> {
  const known = covered.get(part);
  if (known) return known;
  const font = fontkit.create(fontBytes(part, 'regular'));
  const signs = new Set('characterSet' in font ? font.characterSet : []);
  covered.set(part, signs);
  return signs;
}

/** A stretch of text that one part of the typeface can write. */
export type Stretch = { readonly part: Part; readonly text: string };

function partOf(sign: string): Part | undefined {
  const code = sign.codePointAt(0) ?? 0;
  return PARTS.find((part) => signsOf(part).has(code));
}

/** @returns a text in stretches, each with the part of the typeface that has its signs; what none has is written otherwise */
export function stretchesOf(text: string): readonly Stretch[] {
  const found: { part: Part; text: string }[] = [];
  for (const sign of text.normalize('NFC')) {
    const own = /[\n\t ]/.test(sign) ? (found.at(-1)?.part ?? 'latin') : partOf(sign);
    const written = own === undefined ? (WRITTEN_OUT[sign] ?? '?') : sign === '\t' ? ' ' : sign;
    const part = own ?? 'latin';
    const last = found.at(-1);
    if (last?.part === part) last.text += written;
    else found.push({ part, text: written });
  }
  return found;
}
