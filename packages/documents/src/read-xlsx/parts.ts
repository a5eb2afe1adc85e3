import { XlsxRefused } from './unpack.ts';
import type { XmlHandler } from './xml.ts';

/** The texts that cells share, in their order. Readings of a word in another script (`rPh`) are no part of it. */
export function sharedTexts(into: string[], atMost: number): XmlHandler {
  let reading = false;
  let phonetic = false;
  let words = '';
  return {
    open: (name) => {
      if (name === 'si') words = '';
      if (name === 'rPh') phonetic = true;
      if (name === 't') reading = !phonetic;
    },
    text: (text) => {
      if (reading) words += text;
    },
    close: (name) => {
      if (name === 't') reading = false;
      if (name === 'rPh') phonetic = false;
      if (name !== 'si') return;
      if (into.length === atMost) throw new XlsxRefused('too-large');
      into.push(words);
    },
  };
}

/** Formats of Excel's own that show a date or a time. */
const isOwnDateFormat = (id: number) =>
  (id >= 14 && id <= 22) ||
  (id >= 27 && id <= 36) ||
  (id >= 45 && id <= 47) ||
  (id >= 50 && id <= 58);

/** Whether a written format shows days, months or years; texts in it and colours say nothing. */
function isDateFormat(code: string): boolean {
  return /[ymd]/i.test(code.replace(/"[^"]*"|\[[^\]]*\]|\\.|_./g, '').replace(/general/i, ''));
}

/** Which cell styles show a date, by their place. */
export function dateStyles(into: boolean[]): XmlHandler {
  const written = new Map<number, boolean>();
  let inCells = false;
  return {
    open: (name, attribute) => {
      const format = Number(attribute('numFmtId') ?? 0);
      if (name === 'numFmt') written.set(format, isDateFormat(attribute('formatCode') ?? ''));
      if (name === 'cellXfs') inCells = true;
      if (name === 'xf' && inCells) into.push(written.get(format) ?? isOwnDateFormat(format));
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  };
}

export type Workbook = {
  sheets: { name: string; relation: string }[];
  from1904: boolean;
};

/** The sheets in the order of their tabs. */
export function workbook(into: Workbook): XmlHandler {
  return {
    open: (name, attribute) => {
      if (name === 'workbookPr') into.from1904 = /^(1|true)$/.test(attribute('date1904') ?? '');
      if (name !== 'sheet') return;
      into.sheets.push({
        name: attribute('name') ?? '',
        relation: attribute('r:id') ?? attribute('id') ?? '',
      });
    },
  };
}

/** Where the sheets lie in the file, by the names that the workbook has for them. */
export function relations(into: Map<string, string>): XmlHandler {
  return {
    open: (name, attribute) => {
      if (name !== 'Relationship') return;
      const target = attribute('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      into.set(attribute('Id') ?? '', path);
    },
  };
}
