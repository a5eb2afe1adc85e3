import { defineTexts, plural } from '../../texts/define-texts.ts';
import type { CaseMeaning } from './case-columns.ts';
import type { MilestoneMeaning } from './read-milestones.ts';
import type { SheetFault } from './sheet-settings.ts';

/** The windows in which a business case and milestones come in from a spreadsheet. */
export const sheetImportTexts = defineTexts(
  {
    button: 'Plakken uit spreadsheet',
    caseTitle: 'Businesscase uit een spreadsheet',
    caseIntro:
      'Kopieer de tabel in Excel en plak die hier. Eén regel per post, of een kolom per jaar. Daarna kiest u welke kolom wat is; er wordt nog niets bewaard.',
    milestonesTitle: 'Mijlpalen uit een spreadsheet',
    milestonesIntro:
      'Kopieer de tabel in Excel en plak die hier, met één mijlpaal per regel. Daarna kiest u welke kolom wat is; er wordt nog niets bewaard.',
    caseMeanings: {
      what: 'waarvoor',
      kind: 'kosten of besparing',
      often: 'hoe vaak',
      period: 'jaar of structureel',
      sector: 'sector',
      payer: 'wie betaalt',
      beneficiary: 'wie heeft er baat bij',
      priceYear: 'prijspeil',
      scenario: 'scenario',
      amount: 'bedrag',
      skip: 'niet overnemen',
    } satisfies Record<CaseMeaning, string>,
    milestoneMeanings: {
      title: 'mijlpaal',
      kind: 'inspanning of resultaat',
      when: 'datum',
      evidence: 'waaruit het blijkt',
      amount: 'bedrag',
      skip: 'niet overnemen',
    } satisfies Record<MilestoneMeaning, string>,
    caseRows: {
      line: 'regel',
      cost: 'regel: kosten',
      saving: 'regel: besparing',
      total: 'totaal, zoals genoemd',
      skip: 'niet overnemen',
    },
    milestoneRows: { line: 'mijlpaal', skip: 'niet overnemen' },
    wholeTable: 'Voor de hele tabel',
    settings: {
      kind: 'Kosten of besparing, waar de tabel het niet zegt',
      unit: 'Bedragen staan in',
      numbers: 'Bedragen zijn geschreven als',
      days: 'Datums met schuine strepen',
    },
    noKind: 'Niet gekozen',
    kinds: {
      cost: 'Alles is kosten',
      saving: 'Alles is besparing',
      'minus-is-cost': 'Het teken zegt het: min is kosten',
      'minus-is-saving': 'Het teken zegt het: min is besparing',
    },
    units: { euro: 'euro', thousand: 'duizenden euro', million: 'miljoenen euro' },
    numbers: {
      auto: 'Zoals in de tabel te zien is',
      nl: '1.250,50 (Nederlands)',
      en: '1,250.50 (Engels)',
    },
    days: {
      auto: 'Zoals in de tabel te zien is',
      'day-first': 'dag/maand/jaar',
      'month-first': 'maand/dag/jaar (Amerikaans)',
    },
    keepWords:
      'Wat we niet kunnen lezen, als woorden overnemen. Het veld blijft dan open en telt niet mee.',
    faults: {
      'no-name': 'naam ontbreekt',
      'too-long': 'te lang: meer tekst dan hier past',
      'no-amount': 'geen bedrag',
      'two-amounts': 'kan twee bedragen zijn: kies hoe bedragen zijn geschreven',
      'below-zero': 'onder nul: kies wat de min betekent',
      'not-above-zero': 'moet meer dan nul zijn',
      'no-kind': 'kosten of besparing? Kies het bij de regel of voor de hele tabel',
      'unknown-kind': 'soort niet herkend',
      'unknown-often': 'geen eenmalig of jaarlijks',
      'unknown-sector': 'sector niet herkend',
      'no-year': 'geen jaar',
      'no-moment': 'geen datum',
      'two-moments': 'kan twee dagen zijn: kies hieronder de volgorde',
      'citizen-service-number': 'lijkt op een burgerservicenummer',
    } satisfies Record<SheetFault, string>,
    left: (columns: string) => `Deze kolommen komen niet mee: ${columns}.`,
    coming: 'Zo komt het in het plan',
    open: 'open',
    statedTotal: 'Totaal zoals genoemd',
    caseReady: (lines: number, totals: number) =>
      `${lines} ${plural(lines, 'regel', 'regels')} en ${totals} ${plural(totals, 'genoemd totaal', 'genoemde totalen')}.`,
    sums: (costs: string, savings: string) =>
      `Volgens de regels: kosten ${costs}, besparing ${savings}.`,
    totalsLeft: (n: number) =>
      `${plural(n, '1 totaal komt', `${n} totalen komen`)} niet mee: eigen regels hebben geen totalen.`,
    twice: (count: number) =>
      `${count} ${plural(count, 'regel staat', 'regels staan')} al precies zo in de businesscase. Ze komen er dan twee keer in.`,
    milestonesReady: (count: number) => `${count} ${plural(count, 'mijlpaal', 'mijlpalen')}.`,
    taken: (count: number) => `${count} ${plural(count, 'regel', 'regels')} overgenomen`,
    takenMilestones: (count: number) =>
      `${count} ${plural(count, 'mijlpaal', 'mijlpalen')} overgenomen`,
  },
  {
    button: 'Paste from a spreadsheet',
    caseTitle: 'Business case from a spreadsheet',
    caseIntro:
      'Copy the table in Excel and paste it here. One row per item, or a column per year. Then choose what each column is; nothing is saved yet.',
    milestonesTitle: 'Milestones from a spreadsheet',
    milestonesIntro:
      'Copy the table in Excel and paste it here, with one milestone per row. Then choose what each column is; nothing is saved yet.',
    caseMeanings: {
      what: 'what for',
      kind: 'cost or saving',
      often: 'how often',
      period: 'year or structural',
      sector: 'sector',
      payer: 'who pays',
      beneficiary: 'who benefits',
      priceYear: 'price year',
      scenario: 'scenario',
      amount: 'amount',
      skip: 'leave out',
    },
    milestoneMeanings: {
      title: 'milestone',
      kind: 'effort or result',
      when: 'date',
      evidence: 'how it shows',
      amount: 'amount',
      skip: 'leave out',
    },
    caseRows: {
      line: 'line',
      cost: 'line: cost',
      saving: 'line: saving',
      total: 'total, as stated',
      skip: 'leave out',
    },
    milestoneRows: { line: 'milestone', skip: 'leave out' },
    wholeTable: 'For the whole table',
    settings: {
      kind: 'Costs or savings, where the table does not say',
      unit: 'Amounts are in',
      numbers: 'Amounts are written as',
      days: 'Dates with slashes',
    },
    noKind: 'Not chosen',
    kinds: {
      cost: 'All are costs',
      saving: 'All are savings',
      'minus-is-cost': 'The sign says it: minus is a cost',
      'minus-is-saving': 'The sign says it: minus is a saving',
    },
    units: { euro: 'euros', thousand: 'thousands of euros', million: 'millions of euros' },
    numbers: {
      auto: 'As the table itself shows',
      nl: '1.250,50 (Dutch)',
      en: '1,250.50 (English)',
    },
    days: {
      auto: 'As the table itself shows',
      'day-first': 'day/month/year',
      'month-first': 'month/day/year (American)',
    },
    keepWords: 'Keep what we can’t read as words. The field then stays open and is not counted.',
    faults: {
      'no-name': 'name missing',
      'too-long': 'too long: more text than fits here',
      'no-amount': 'no amount',
      'two-amounts': 'can be two amounts: choose how amounts are written',
      'below-zero': 'below zero: choose what the minus means',
      'not-above-zero': 'has to be more than zero',
      'no-kind': 'cost or saving? Choose it at the row or for the whole table',
      'unknown-kind': 'kind not recognised',
      'unknown-often': 'neither one-off nor recurring',
      'unknown-sector': 'sector not recognised',
      'no-year': 'no year',
      'no-moment': 'no date',
      'two-moments': 'can be two days: choose the order below',
      'citizen-service-number': 'looks like a citizen service number',
    },
    left: (columns) => `These columns are left out: ${columns}.`,
    coming: 'How it will look in the plan',
    open: 'open',
    statedTotal: 'Total as stated',
    caseReady: (lines, totals) =>
      `${lines} ${plural(lines, 'line', 'lines')} and ${totals} stated ${plural(totals, 'total', 'totals')}.`,
    sums: (costs, savings) => `By the lines: costs ${costs}, savings ${savings}.`,
    totalsLeft: (n) =>
      `${plural(n, '1 total is', `${n} totals are`)} left out: own lines have no totals.`,
    twice: (count) =>
      `${count} ${plural(count, 'line stands', 'lines stand')} in the business case already, word for word. They would be added twice.`,
    milestonesReady: (count) => `${count} ${plural(count, 'milestone', 'milestones')}.`,
    taken: (count) => `${count} ${plural(count, 'line', 'lines')} added`,
    takenMilestones: (count) => `${count} ${plural(count, 'milestone', 'milestones')} added`,
  },
);
