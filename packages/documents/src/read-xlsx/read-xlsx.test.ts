import { strToU8, zipSync, type Zippable } from 'fflate';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Table } from '../table/index.ts';
import { writeXlsx } from '../xlsx/index.ts';
import { readXlsx } from './index.ts';

const table: Table = {
  name: 'Begroting',
  columns: [
    { head: 'Naam' },
    { head: 'Bedrag (€)', kind: 'euro' },
    { head: 'Kader (mln €)', kind: 'million-euro' },
    { head: 'Deel', kind: 'share' },
    { head: 'Datum', kind: 'date' },
    { head: 'Aantal', kind: 'number' },
  ],
  rows: [
    ['Zorg & welzijn <"a">', 123_456, 2_359_800_000_000, 0.125, '2025-07-01', -3],
    ['=1+1', undefined, undefined, undefined, undefined, 0],
    ['+31 6', undefined, undefined, undefined, 'medio 2025', 'PM'],
  ],
  source: ['Integraal Zorgakkoord, uitgave 2022'],
};

async function written(...tables: Table[]) {
  const read = readXlsx(await writeXlsx(tables));
  if (!read.ok) throw new Error(read.fault);
  return read.sheets;
}

describe('a table that is written and read back', () => {
  test('has figures as figures, days as days, and what is unknown not at all', async () => {
    const [sheet] = await written(table);
    expect(sheet?.name).toBe('Begroting');
    expect(sheet?.rows[1]?.cells).toEqual([
      { at: 'A2', column: 0, kind: 'text', text: 'Zorg & welzijn <"a">' },
      { at: 'B2', column: 1, kind: 'number', text: '1234.56' },
      { at: 'C2', column: 2, kind: 'number', text: '23598' },
      { at: 'D2', column: 3, kind: 'number', text: '0.125' },
      { at: 'E2', column: 4, kind: 'date', text: '2025-07-01' },
      { at: 'F2', column: 5, kind: 'number', text: '-3' },
    ]);
  });
  test('keeps texts that look like formulas as texts, and words among figures', async () => {
    const [sheet] = await written(table);
    expect(sheet?.rows[2]?.cells).toEqual([
      { at: 'A3', column: 0, kind: 'text', text: '=1+1' },
      { at: 'F3', column: 5, kind: 'number', text: '0' },
    ]);
    expect(sheet?.rows[3]?.cells.map(({ text }) => text)).toEqual(['+31 6', 'medio 2025', 'PM']);
  });
  test('says below the table what it rests on', async () => {
    const [sheet] = await written(table);
    expect(sheet?.rows.at(-1)).toEqual({
      number: 6,
      cells: [{ at: 'A6', column: 0, kind: 'text', text: 'Integraal Zorgakkoord, uitgave 2022' }],
    });
  });
  test('has a sheet for each table, under names that Excel takes', async () => {
    const long = 'Medisch-specialistische zorg: opbouw/kader [2023]';
    const sheets = await written(
      { ...table, name: long },
      { ...table, name: long },
      { ...table, name: '' },
    );
    expect(sheets.map(({ name }) => name)).toEqual([
      'Medisch-specialistische zorg op',
      'Medisch-specialistische zor (2)',
      'Blad 3',
    ]);
  });
  test('keeps words that every object knows', async () => {
    const row = ['constructor', 'toString', '__proto__'];
    const [sheet] = await written({
      name: 'x',
      columns: row.map((head) => ({ head })),
      rows: [row],
    });
    expect(sheet?.rows[1]?.cells.map(({ text }) => text)).toEqual(row);
  });
  test('comes back with every text and figure as it was', async () => {
    /** U+FFFD stands for a letter that was lost before it came here; a workbook leaves it out. */
    const cell = fc.oneof(
      fc
        .string({ unit: 'grapheme', minLength: 1 })
        .map((text) => text.replaceAll('\u{fffd}', '').trim())
        .filter((text) => text !== ''),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }).filter((n) => !Object.is(n, -0)),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 8 }), async (row) => {
        const [sheet] = await written({
          name: 'x',
          columns: row.map(() => ({ head: 'h' })),
          rows: [row],
        });
        expect(sheet?.rows[1]?.cells.map(({ text }) => text)).toEqual(row.map(String));
      }),
      { numRuns: 50 },
    );
  });
});

const xml = (body: string) => strToU8(`<?xml version="1.0"?>${body}`);
const MAIN = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of one sheet as another program may write it: prefixes, texts in the cell, no positions. */
function aForeignFile(sheet: string | Uint8Array, more: Zippable = {}): Uint8Array {
  return zipSync({
    'xl/worksheets/blad.xml': typeof sheet === 'string' ? xml(sheet) : sheet,
    'xl/workbook.xml': xml(
      `<x:workbook ${MAIN} xmlns:r="r"><x:sheets><x:sheet name="Blad" r:id="a"/></x:sheets></x:workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': xml(
      '<Relationships><Relationship Id="a" Target="/xl/worksheets/blad.xml"/></Relationships>',
    ),
    ...more,
  });
}

describe('a file from elsewhere', () => {
  test('may use prefixes, leave out positions, and hold its texts in the cells', () => {
    const read = readXlsx(
      aForeignFile(
        `<x:worksheet ${MAIN}><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:r><x:t>Een </x:t></x:r><x:r><x:t>tekst</x:t></x:r></x:is></x:c><x:c/><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="e"><x:v>#N/A</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      ),
    );
    expect(read.ok && read.sheets[0]?.rows).toEqual([
      {
        number: 1,
        cells: [
          { at: 'A1', column: 0, kind: 'text', text: 'Een tekst' },
          { at: 'B1', column: 1, kind: 'number', text: '2' },
          { at: 'C1', column: 2, kind: 'boolean', text: 'true' },
          { at: 'D1', column: 3, kind: 'error', text: '#N/A' },
        ],
      },
    ]);
  });
  test('is refused with the reason when it is no spreadsheet, an old one, or broken off', async () => {
    const whole = await writeXlsx([table]);
    expect(readXlsx(strToU8('Naam;Bedrag'))).toEqual({ ok: false, fault: 'not-a-spreadsheet' });
    expect(readXlsx(zipSync({ 'word/document.xml': xml('<w/>') }))).toMatchObject({
      ok: false,
      fault: 'not-a-spreadsheet',
    });
    expect(readXlsx(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({
      fault: 'old-or-locked',
    });
    expect(readXlsx(whole.subarray(0, whole.length / 2)).ok).toBe(false);
    expect(readXlsx(aForeignFile('<worksheet><sheetData></worksheet>'))).toMatchObject({
      fault: 'damaged',
    });
  });
  test('never makes the reader throw, however it was mangled', async () => {
    const whole = await writeXlsx([table]);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }),
        (changes) => {
          const mangled = whole.slice();
          for (const [at, byte] of changes) mangled[at] = byte;
          expect(typeof readXlsx(mangled).ok).toBe('boolean');
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('a bomb', () => {
  /** What a call costs of the processor, whatever else the machine is doing, and of memory. */
  function costOf(call: () => void) {
    const before = process.memoryUsage().rss;
    const from = process.cpuUsage();
    call();
    const { user, system } = process.cpuUsage(from);
    return { ms: (user + system) / 1000, megabytes: (process.memoryUsage().rss - before) / 1e6 };
  }
  const zeros = (size: number) => new Uint8Array(size);
  const cheap = (cost: { ms: number; megabytes: number }) => {
    expect(cost.ms).toBeLessThan(1000);
    expect(cost.megabytes).toBeLessThan(150);
  };
  test('of nothing but zeros is refused quickly and in little memory', () => {
    const bomb = aForeignFile(zeros(100_000_000));
    const refused = () => expect(readXlsx(bomb)).toEqual({ ok: false, fault: expect.any(String) });
    cheap(costOf(refused));
  });
  test('of well-formed rows is refused for what it holds', () => {
    const cells = '<c r="A1"><v>1</v></c>'.repeat(1_000_000);
    const bomb = aForeignFile(
      `<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`,
    );
    cheap(costOf(() => expect(readXlsx(bomb)).toEqual({ ok: false, fault: 'too-large' })));
  });
  test('of shared text, of files, or of entities is no different', () => {
    const text = aForeignFile('<worksheet/>', {
      'xl/sharedStrings.xml': xml(
        `<sst>${'<si><t>aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa</t></si>'.repeat(1_000_000)}</sst>`,
      ),
    });
    cheap(costOf(() => expect(readXlsx(text)).toEqual({ ok: false, fault: 'too-large' })));
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_, n) => [`f${n}`, zeros(0)]));
    expect(readXlsx(aForeignFile('<worksheet/>', files))).toEqual({
      ok: false,
      fault: 'too-large',
    });
    const entities = aForeignFile(
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>',
    );
    const read = readXlsx(entities);
    expect(read.ok && read.sheets[0]?.rows[0]?.cells[0]?.text).toBe('&b;');
  });
});
