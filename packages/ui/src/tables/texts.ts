import { defineTexts } from '../texts/define-texts.ts';

export const tableTexts = defineTexts(
  {
    rows: (shown: number, all: number) =>
      shown === all ? (all === 1 ? '1 rij' : `${all} rijen`) : `${shown} van ${all} rijen`,
    filter: 'Filter',
    hideFilter: 'Filter sluiten',
    clearFilters: 'Filters wissen',
    filterOn: (column: string) => `Filter op ${column}`,
    all: 'Alle',
    noneTitle: 'Hier staat nog niets',
    noneLeft: 'Geen rij past bij deze filters',
    sortedUp: 'oplopend gesorteerd',
    sortedDown: 'aflopend gesorteerd',
    total: 'Totaal',
    unknown: 'onbekend',
    unknownRows: (n: number) => `${n} onbekend, niet meegeteld`,
    take: 'Neem mee',
    takeCsv: 'Als CSV (voor Excel)',
  },
  {
    rows: (shown, all) =>
      shown === all ? (all === 1 ? '1 row' : `${all} rows`) : `${shown} of ${all} rows`,
    filter: 'Filter',
    hideFilter: 'Close filter',
    clearFilters: 'Clear filters',
    filterOn: (column) => `Filter on ${column}`,
    all: 'All',
    noneTitle: 'Nothing here yet',
    noneLeft: 'No row fits these filters',
    sortedUp: 'sorted ascending',
    sortedDown: 'sorted descending',
    total: 'Total',
    unknown: 'unknown',
    unknownRows: (n) => `${n} unknown, not counted`,
    take: 'Take along',
    takeCsv: 'As CSV (for Excel)',
  },
);
