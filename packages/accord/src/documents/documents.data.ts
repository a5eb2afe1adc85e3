import type { DocumentRecordData } from '@iza/domain/accord';

/** The documents the product knows. `concept` is the one whose clauses and lines are cited. */
export const documents: DocumentRecordData[] = [
  {
    code: 'concept',
    file: '002_f49a419464a26771.txt',
    name: 'Integraal Zorgakkoord, concepttekst 2022',
    date: null,
    datePrinted: null,
  },
  {
    code: 'public-summary',
    file: '003_7e349274c9b25eac.txt',
    name: 'Publiekssamenvatting van het ministerie',
    date: '2022-09-14',
    datePrinted: '14 september 2022',
  },
  {
    code: 'municipal-explanation',
    file: '004_6fc226fe46807c41.txt',
    name: 'Uitleg voor gemeenten van een kennisinstituut',
    date: null,
    datePrinted: null,
  },
  {
    code: 'practitioner-summary',
    file: '000_8c5d4e6fef58c930.txt',
    name: 'Samenvatting uit de praktijk',
    date: '2023-04-26',
    datePrinted: '26 april 2023',
  },
  {
    code: 'essay',
    file: '001_2d1569c75adbda01.txt',
    name: 'Essay over de kans van slagen',
    date: null,
    datePrinted: null,
  },
  {
    code: 'signed-facts',
    file: 'signed-edition.md',
    name: 'Onze lijst van feiten uit de ondertekende tekst',
    date: null,
    datePrinted: null,
  },
];
