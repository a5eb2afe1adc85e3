// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanHtml } from './clean-html.ts';
import { readPastedBlocks } from './pasted-blocks.ts';
import { parsePastedOutline } from './pasted-outline.ts';
import type { OutlineNode } from './pasted-outline.ts';
import { parsePastedTable, readTabbed } from './pasted-table.ts';
import { isCodeUnder, splitCode } from './printed-code.ts';
import {
  excelHtml,
  excelText,
  googleHtml,
  wordHtml,
  wordOnlineHtml,
  wordTableHtml,
} from './samples.ts';

const shape = (nodes: readonly OutlineNode[], depth = 0): string[] =>
  nodes.flatMap((node) => [
    `${'  '.repeat(depth)}${node.kind} ${node.code ?? '-'} ${node.text}`,
    ...shape(node.children, depth + 1),
  ]);

describe('a table from Excel', () => {
  test('cells, merged cells and lines within a cell keep their place', () => {
    expect(parsePastedTable(excelHtml, excelText)).toEqual([
      ['Opgave', 'Afspraak', 'Wie', 'Bedrag'],
      ['Multitrauma', 'Casuïstiek\nbespreken', 'Isala', '1.250.000'],
      ['', 'Scholing', 'Ambulance IJsselland', ''],
    ]);
  });
  test('a merged cell can be repeated for every row it covers', () => {
    expect(parsePastedTable(excelHtml, '', { repeatMerged: true })?.[2]?.[0]).toBe('Multitrauma');
  });
  test('the text beside it gives the same rows, with quoted line ends kept inside their cell', () => {
    expect(parsePastedTable('', excelText)).toEqual(parsePastedTable(excelHtml, ''));
  });
  test('a quote that is never closed is an ordinary sign', () => {
    expect(readTabbed('5" buis\t"half\nnieuw\tx')).toEqual([
      ['5" buis', '"half'],
      ['nieuw', 'x'],
    ]);
  });
  test('hidden columns do not come along', () => {
    const html = '<table><tr><td>a</td><td style="display:none">geheim</td><td>b</td></tr></table>';
    expect(parsePastedTable(html, '')).toEqual([['a', 'b']]);
  });
  test('text without tabs is no table', () => {
    expect(parsePastedTable('<p>gewoon</p>', 'gewoon')).toBeUndefined();
  });
  test('what a spreadsheet copies comes back cell by cell', () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'é', ' ', '"', '\t', '\n', '1'),
      maxLength: 8,
    });
    const quoted = (text: string) =>
      /["\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const filled = rows.map(([one, other]) => [`x${one}x`, `y${other}y`]);
        const text = filled.map((row) => row.map(quoted).join('\t')).join('\r\n');
        expect(readTabbed(text)).toEqual(filled);
      }),
    );
  });
});

describe('a text from Word', () => {
  test('headings, numbered and bulleted paragraphs become an outline with their printed codes', () => {
    expect(shape(parsePastedOutline(wordHtml, ''))).toEqual([
      'heading 6 Multitrauma',
      '  paragraph - Betere zorg voor mensen met meer letsels.',
      '  item 6a Inrichten van casuïstiekbesprekingen',
      '    item - elk kwartaal',
      '  item 6b Kennissessies',
      'heading 7 Acute verloskunde',
      '  heading 7.1 Samenwerken',
      '    item 1 Eerste punt',
      '    item 2 Tweede punt',
    ]);
  });
  test('Word on the web, with a list per item, keeps its levels', () => {
    expect(shape(parsePastedOutline(wordOnlineHtml, ''))).toEqual([
      'item - Samen opleiden',
      '  item - Stages',
      'item - Samen plannen',
    ]);
  });
  test('a table in Word keeps its rows', () => {
    expect(readPastedBlocks(wordTableHtml, '')).toEqual([
      { kind: 'paragraph', text: 'Tabel 1' },
      {
        kind: 'table',
        rows: [
          ['Indicator', 'Doel'],
          ['Aantal locaties', 'ten minste 240'],
        ],
      },
    ]);
  });
  test('clean HTML for the editor holds lists, headings, bold and links, and nothing of Word', () => {
    const clean = cleanHtml(wordHtml).replace(/\s+/g, ' ');
    expect(clean).toContain('<h1 data-code="6">6 Multitrauma</h1>');
    expect(clean).toContain(
      '<li data-code="6a"><p>6a Inrichten van casuïstiekbesprekingen</p><ul><li><p>elk kwartaal</p></li></ul></li>',
    );
    expect(clean).toContain('<ol start="1">');
    expect(clean).not.toMatch(/mso|style=|class=|o:p|<!--|Wingdings/i);
  });
  test('Google Docs: the whole is not bold, what is bold is', () => {
    expect(cleanHtml(googleHtml)).toBe(
      '<p>Gewoon en <strong>vet</strong></p><ul><li><p>een</p></li><ul><li><p>twee</p></li></ul></ul>',
    );
    expect(shape(parsePastedOutline(googleHtml, ''))).toEqual([
      'paragraph - Gewoon en vet',
      'item - een',
      '  item - twee',
    ]);
  });
  test('scripts and frames never come along', () => {
    const clean = cleanHtml(
      '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=y></p><iframe src=z></iframe>',
    );
    expect(clean).toBe('<p>a</p>');
  });
});

describe('plain text', () => {
  test('bullets and printed codes make the levels', () => {
    const text =
      '6. Multitrauma\n6a Casuïstiek\n  • elk kwartaal\n6b Kennis\n7. Verloskunde\n- los punt';
    expect(shape(parsePastedOutline('', text))).toEqual([
      'item 6 Multitrauma',
      '  item 6a Casuïstiek',
      '    item - elk kwartaal',
      '  item 6b Kennis',
      'item 7 Verloskunde',
      '  item - los punt',
    ]);
  });
  test('no word is lost, whatever was pasted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^(\d{1,2}[a-z]? |• |\t- )?[a-z]{2,8}( [a-z]{2,6})?$/), {
          minLength: 1,
        }),
        (lines) => {
          const all = (nodes: readonly OutlineNode[]): string =>
            nodes.map((node) => `${node.code ?? ''} ${node.text} ${all(node.children)}`).join(' ');
          const found = all(parsePastedOutline('', lines.join('\n')));
          for (const word of lines.join(' ').match(/[a-z]{2,}/g) ?? [])
            expect(found).toContain(word);
        },
      ),
    );
  });
});

describe('printed codes', () => {
  test.each([
    ['6a Inrichten', '6a', 'Inrichten'],
    ['3.1 Doel', '3.1', 'Doel'],
    ['3.1.2. Doel', '3.1.2', 'Doel'],
    ['C.6.c Afspraak', 'C.6.c', 'Afspraak'],
    ['6. Multitrauma', '6', 'Multitrauma'],
    ['a) eerste', 'a', 'eerste'],
  ])('%s', (raw, code, text) => expect(splitCode(raw)).toEqual({ code, text }));
  test.each([
    '12.5 miljoen euro',
    '2024 wordt het jaar',
    '3 dagen per week',
    'A is goed',
    '90% van',
    '1.5 fte',
  ])('"%s" begins with no code', (raw) => expect(splitCode(raw)).toEqual({ text: raw }));
  test('6a is under 6, 61 is not; 3.1.2 is under 3.1', () => {
    expect(isCodeUnder('6a', '6')).toBe(true);
    expect(isCodeUnder('61', '6')).toBe(false);
    expect(isCodeUnder('3.1.2', '3.1')).toBe(true);
    expect(isCodeUnder('3.1', '3.1')).toBe(false);
  });
});
