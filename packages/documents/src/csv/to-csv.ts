import type { Language } from '../texts/index.ts';
import { figureIn } from '../table/figures.ts';
import type { CellKind, CellValue, Table } from '../table/index.ts';
import { guardFormula } from './guard-formula.ts';

/** A figure without thousands separators: every spreadsheet of that language reads it as a number. */
function figureWords(kind: CellKind | undefined, value: number, language: Language): string {
  const figure = String(figureIn(kind, value));
  return language === 'nl' ? figure.replace('.', ',') : figure;
}

function linesOf(table: Table, language: Language, textCell: (text: string) => string): string[][] {
  const cell = (value: CellValue, kind: CellKind | undefined) => {
    if (value === undefined) return '';
    return typeof value === 'number' ? figureWords(kind, value, language) : textCell(value);
  };
  const heads = table.columns.map(({ head }) => textCell(head));
  return [
    heads,
    ...table.rows.map((row) => row.map((value, at) => cell(value, table.columns[at]?.kind))),
  ];
}

function csvText(text: string): string {
  const safe = guardFormula(text);
  return /[";,\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * A table as CSV that a spreadsheet opens by double click: in Dutch semicolons and decimal commas; a byte order mark. Unknown is an empty
 * cell, amounts are euro (or millions, as the column says), dates ISO, formulas disarmed.
 */
export function toCsv(table: Table, language: Language): string {
  const separator = language === 'nl' ? ';' : ',';
  const lines = linesOf(table, language, csvText).map((cells) => cells.join(separator));
  return `\u{feff}${lines.join('\r\n')}\r\n`;
}

/** A table as it is pasted into a spreadsheet: tabs between cells, figures as figures, one line a row; formulas disarmed. */
export function toPasted(table: Table, language: Language): string {
  const oneLine = (text: string) => guardFormula(text.replace(/[\t\r\n]+/g, ' ').trim());
  return linesOf(table, language, oneLine)
    .map((cells) => cells.join('\t'))
    .join('\r\n');
}
