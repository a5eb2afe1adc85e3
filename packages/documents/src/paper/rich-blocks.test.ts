import type { RichText } from '@iza/domain/values';
import { expect, test } from 'vitest';
import { richBlocks } from './rich-blocks.ts';

const cell = (text: string) => ({
  type: 'tableCell' as const,
  content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
});
const row = (...texts: string[]) => ({ type: 'tableRow' as const, content: texts.map(cell) });
const tableOf = (...rows: ReturnType<typeof row>[]): RichText =>
  ({ type: 'doc', content: [{ type: 'table', content: rows }] }) as RichText;
const widthsOf = (text: RichText) => {
  const [table] = richBlocks(text, 1);
  return table?.kind === 'table' ? table.widths : undefined;
};

test('a column of numbers is narrow on paper, one of sentences wide', () => {
  const widths = widthsOf(
    tableOf(row('Nr.', 'Wat'), row('1', 'Scenario’s voor zorgcoördinatie'), row('12', 'Kort')),
  );
  const [number = 0, text = 0] = widths ?? [];
  expect(number / (number + text)).toBeLessThan(0.2);
  expect(number).toBeGreaterThan(0);
});

test('no column loses its place beside many wide ones', () => {
  const long = 'Een hele zin die veel ruimte op het papier vraagt';
  const widths = widthsOf(tableOf(row('Nr.', ...Array.from({ length: 8 }, () => long)))) ?? [];
  const all = widths.reduce((sum, width) => sum + width, 0);
  expect((widths[0] ?? 0) / all).toBeGreaterThan(0.05);
});
