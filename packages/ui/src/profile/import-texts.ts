import { defineTexts, plural } from '../texts/define-texts.ts';
import type { CellFault, Meaning } from './model/import.ts';

/** The window in which a table of figures is pasted. */
export const importTexts = defineTexts(
  {
    title: 'Cijfers plakken uit een spreadsheet',
    intro:
      'Kopieer een tabel in Excel en plak die hier. Eén rij per waarde, of een kolom per jaar. Daarna kiest u welke kolom wat is; er wordt nog niets opgeslagen.',
    defaults: 'Geldt voor alle regels waar de tabel het niet zegt',
    defaultName: 'Naam van het cijfer',
    defaultDefinition: 'Definitie',
    defaultUnit: 'Eenheid',
    defaultPeriod: 'Periode',
    defaultSource: 'Bron',
    defaultSupplier: 'Aangeleverd door',
    ownAreas: 'Namen die geen gemeente van deze regio zijn, zijn eigen deelgebieden',
    meanings: {
      name: 'naam van het cijfer',
      definition: 'definitie',
      unit: 'eenheid',
      area: 'gebied',
      period: 'periode',
      value: 'waarde',
      source: 'bron',
      suppliedBy: 'aangeleverd door',
      method: 'methode van de prognose',
      skip: 'niet overnemen',
    } satisfies Record<Meaning, string>,
    faults: {
      'no-name': 'naam van het cijfer ontbreekt',
      'no-period': 'periode ontbreekt',
      'bad-period': 'geen jaar, kwartaal of dag',
      'no-number': 'geen getal',
      'citizen-service-number': 'lijkt op een burgerservicenummer',
      'unknown-area': 'geen gemeente van deze regio',
      twice: 'staat er twee keer',
    } satisfies Record<CellFault, string>,
    noValueColumn: 'Kies eerst welke kolom de waarde is.',
    ready: (values: number, made: number, more: number) =>
      `${values} ${plural(values, 'waarde', 'waarden')}: ${made} ${plural(made, 'nieuw cijfer', 'nieuwe cijfers')}, ${more} aangevuld.`,
    replaces: (count: number) =>
      `${count} ${plural(count, 'waarde', 'waarden')} van dezelfde bron en periode ${plural(count, 'wordt', 'worden')} vervangen.`,
    taken: (count: number) => `${count} ${plural(count, 'waarde', 'waarden')} overgenomen`,
  },
  {
    title: 'Paste figures from a spreadsheet',
    intro:
      'Copy a table in Excel and paste it here. One row per value, or a column per year. Then choose what each column is; nothing is stored yet.',
    defaults: 'Holds for all rows where the table does not say it',
    defaultName: 'Name of the figure',
    defaultDefinition: 'Definition',
    defaultUnit: 'Unit',
    defaultPeriod: 'Period',
    defaultSource: 'Source',
    defaultSupplier: 'Supplied by',
    ownAreas: 'Names that are no municipality of this region are areas of our own',
    meanings: {
      name: 'name of the figure',
      definition: 'definition',
      unit: 'unit',
      area: 'area',
      period: 'period',
      value: 'value',
      source: 'source',
      suppliedBy: 'supplied by',
      method: 'method of the forecast',
      skip: 'leave out',
    },
    faults: {
      'no-name': 'name of the figure missing',
      'no-period': 'period missing',
      'bad-period': 'no year, quarter or day',
      'no-number': 'no number',
      'citizen-service-number': 'looks like a citizen service number',
      'unknown-area': 'no municipality of this region',
      twice: 'is there twice',
    },
    noValueColumn: 'Choose first which column is the value.',
    ready: (values, made, more) =>
      `${values} ${plural(values, 'value', 'values')}: ${made} new ${plural(made, 'figure', 'figures')}, ${more} added to.`,
    replaces: (count) =>
      `${count} ${plural(count, 'value', 'values')} of the same source and period ${plural(count, 'is', 'are')} replaced.`,
    taken: (count) => `${count} ${plural(count, 'value', 'values')} added`,
  },
);
