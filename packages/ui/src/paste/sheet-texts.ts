import { defineTexts, plural } from '../texts/define-texts.ts';
import type { SheetFileFault } from './read-sheet-file.ts';

/** Words of every window in which a table from a spreadsheet comes in. */
export const sheetTexts = defineTexts(
  {
    box: 'Plak hier de tabel',
    file: 'Of kies een bestand (.xlsx of .csv)',
    sheet: 'Werkblad',
    again: 'Andere tabel plakken',
    nothing: 'Dit is geen tabel. Kopieer in de spreadsheet ook de kop van de kolommen.',
    fileFaults: {
      'not-a-spreadsheet': 'Dit bestand is geen spreadsheet. Bewaar het als .xlsx of .csv.',
      'old-or-locked':
        'Dit bestand is oud (.xls) of heeft een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.',
      damaged: 'Dit bestand is beschadigd en kan niet worden gelezen.',
      'too-large': 'Dit bestand is te groot. Kopieer alleen het deel dat u nodig hebt.',
      unreadable: 'Dit bestand kan niet worden gelezen.',
    } satisfies Record<SheetFileFault, string>,
    tooMuch: 'Meer dan 2.000 regels tegelijk kan niet. Plak in delen.',
    columnIs: (number: number) => `Kolom ${number} is`,
    row: 'Regel',
    rowIs: (number: number) => `Regel ${number} is`,
    place: (row: number, column: string) => `regel ${row}, ${column}`,
    preview: 'De tabel, met wat elke kolom is',
    wrong: (count: number) =>
      `${count} ${plural(count, 'cel klopt', 'cellen kloppen')} niet. Verbeter ze hieronder of in de spreadsheet; er wordt niets half overgenomen.`,
    fillIn: (what: string) => `In de tabel: ${what}. Vul dit hieronder in voor alle regels.`,
    more: (count: number) => `en nog ${count} regels`,
    take: 'Overnemen',
  },
  {
    box: 'Paste the table here',
    file: 'Or choose a file (.xlsx or .csv)',
    sheet: 'Sheet',
    again: 'Paste another table',
    nothing: 'This is not a table. Copy the column headings in the spreadsheet too.',
    fileFaults: {
      'not-a-spreadsheet': 'This file is not a spreadsheet. Save it as .xlsx or .csv.',
      'old-or-locked':
        'This file is old (.xls) or has a password. Save it as .xlsx without a password.',
      damaged: 'This file is damaged and can’t be read.',
      'too-large': 'This file is too large. Copy only the part that you need.',
      unreadable: 'This file can’t be read.',
    },
    tooMuch: 'More than 2,000 rows at once is not possible. Paste in pieces.',
    columnIs: (number) => `Column ${number} is`,
    row: 'Row',
    rowIs: (number) => `Row ${number} is`,
    place: (row, column) => `row ${row}, ${column}`,
    preview: 'The table, with what each column is',
    wrong: (count) =>
      `${count} ${plural(count, 'cell is', 'cells are')} wrong. Correct them below or in the spreadsheet; nothing is added until all of it is right.`,
    fillIn: (what) => `In the table: ${what}. Fill this in below, for all rows.`,
    more: (count) => `and ${count} more rows`,
    take: 'Take over',
  },
);
