import { defineTexts, plural } from '../../texts/define-texts.ts';
import type { InsuredFault, InsuredLack } from './read-insured.ts';

/** Numbers of insured: the page, and the window in which they come in. */
export const insuredTexts = defineTexts(
  {
    title: 'Aantallen verzekerden',
    lead: 'Uit deze aantallen volgen de twee marktleiders van elk transformatieplan: de verzekeraars met de meeste verzekerden in de gemeenten waar het plan over gaat (J.2.f).',
    link: 'Aantallen verzekerden',
    supply: 'Aantallen leveren',
    emptyTitle: 'Er zijn nog geen aantallen geleverd',
    emptySupply:
      'Lever per gemeente en verzekeraar het aantal verzekerden, met peildatum en bron. Plakken uit een spreadsheet kan. Tot die tijd volgen marktleiders uit de zorgkantoorregio’s, als die het eens zijn.',
    emptyRead:
      'Zorgverzekeraars Nederland (ZN) levert deze aantallen. Tot die tijd volgen marktleiders uit de zorgkantoorregio’s, als die het eens zijn.',
    day: 'Peildatum',
    caption: (day: string) => `Aantallen verzekerden op ${day}`,
    counts: (figures: string, municipalities: number, insurers: number) =>
      `${figures} aantallen, voor ${municipalities} van de 342 gemeenten en ${insurers} verzekeraars.`,
    municipality: 'Gemeente',
    insurer: 'Verzekeraar',
    insured: 'Verzekerden',
    place: 'Plaats in de gemeente',
    supplies: 'Wat is geleverd',
    suppliesLead:
      'Een nieuwe levering voor dezelfde peildatum telt in plaats van de eerdere, voor zover zij over dezelfde gemeente en verzekeraar gaat. Alles blijft hier staan.',
    supplied: (day: string, figures: string) => `Peildatum ${day}: ${figures} aantallen`,
    source: (source: string) => `Bron: ${source}`,
    stands: 'Telt mee',
    withdrawTitle: 'Levering intrekken',
    withdrawLead:
      'De aantallen tellen dan niet meer mee. Wat eerder voor deze peildatum was geleverd, telt weer. Plannen die nog nooit zijn aangeboden, krijgen hun marktleiders opnieuw.',
    undone: 'Direct teruggenomen',
    windowTitle: 'Aantallen verzekerden leveren',
    intro:
      'Kopieer de tabel in Excel en plak die hier. Eén aantal per regel met gemeente en verzekeraar, of een kolom per verzekeraar. Daarna kiest u welke kolom wat is; er wordt nog niets bewaard.',
    meanings: {
      municipality: 'gemeente (naam of code)',
      insurer: 'verzekeraar',
      insured: 'aantal verzekerden',
      skip: 'niet overnemen',
    },
    meaningOf: (insurer: string) => `aantal van ${insurer}`,
    lacks: {
      municipality: 'Kies in welke kolom de gemeente staat.',
      insurer: 'Kies in welke kolom de verzekeraar staat, of kies bij elke kolom een verzekeraar.',
      insured: 'Kies in welke kolom het aantal staat.',
    } satisfies Record<InsuredLack, string>,
    faults: {
      'unknown-municipality': 'gemeente niet herkend (naam of code van 2023)',
      'unknown-insurer': 'verzekeraar niet herkend',
      'no-count': 'geen heel aantal',
      'too-many': 'te veel: meer dan er inwoners zijn',
      twice: 'staat er al: zelfde gemeente en verzekeraar',
    } satisfies Record<InsuredFault, string>,
    leaveOut: 'Cellen zonder aantal (zoals “<10”) weglaten. Weggelaten is onbekend, niet nul.',
    tooMuch: 'Meer dan 10.000 aantallen tegelijk kan niet. Plak in delen.',
    sourceField: 'Bron',
    sourceHint: 'Bijvoorbeeld: opgave verzekeraars, tabel 3',
    needed: 'Vul dit in.',
    inFuture: 'Deze dag moet nog komen.',
    ready: (figures: string, municipalities: number, insurers: number) =>
      `${figures} aantallen voor ${municipalities} ${plural(municipalities, 'gemeente', 'gemeenten')} en ${insurers} ${plural(insurers, 'verzekeraar', 'verzekeraars')}.`,
    open: (count: number) =>
      `${count} ${plural(count, 'cel is leeg en wordt weggelaten', 'cellen zijn leeg en worden weggelaten')}.`,
    again:
      'Voor deze peildatum is al eerder geleverd. Wat hier opnieuw in staat, telt in plaats daarvan.',
    one: 'Dit is één verzekeraar. Uit aantallen van één verzekeraar volgen geen marktleiders, tenzij voor deze peildatum ook van de andere geleverd is of wordt.',
    take: 'Leveren',
    taken: (figures: string) => `${figures} aantallen geleverd`,
  },
  {
    title: 'Numbers of insured',
    lead: 'These numbers determine the two market leaders of each transformation plan: the insurers with the most insured people in the municipalities of the plan (J.2.f).',
    link: 'Numbers of insured',
    supply: 'Supply numbers',
    emptyTitle: 'No numbers have been supplied yet',
    emptySupply:
      'Supply the number of insured per municipality and insurer, with reference date and source. You can paste them from a spreadsheet. Until then market leaders follow from the care office regions, where those agree.',
    emptyRead:
      'The association of insurers (ZN) supplies these numbers. Until then market leaders follow from the care office regions, where those agree.',
    day: 'Reference date',
    caption: (day) => `Numbers of insured on ${day}`,
    counts: (figures, municipalities, insurers) =>
      `${figures} numbers, for ${municipalities} of the 342 municipalities and ${insurers} insurers.`,
    municipality: 'Municipality',
    insurer: 'Insurer',
    insured: 'Insured',
    place: 'Place in the municipality',
    supplies: 'What was supplied',
    suppliesLead:
      'New numbers for the same reference date replace the earlier ones for the same municipality and insurer. Everything that was supplied stays listed here.',
    supplied: (day, figures) => `Reference date ${day}: ${figures} numbers`,
    source: (source) => `Source: ${source}`,
    stands: 'Counts',
    withdrawTitle: 'Withdraw supply',
    withdrawLead:
      'These numbers no longer count. What was supplied before for this reference date counts again. The market leaders of plans that were never offered are determined again.',
    undone: 'Withdrawn straight away',
    windowTitle: 'Supply numbers of insured',
    intro:
      'Copy the table in Excel and paste it here. One number per row with municipality and insurer, or a column per insurer. Then choose what each column is; nothing is saved yet.',
    meanings: {
      municipality: 'municipality (name or code)',
      insurer: 'insurer',
      insured: 'number of insured',
      skip: 'leave out',
    },
    meaningOf: (insurer) => `number for ${insurer}`,
    lacks: {
      municipality: 'Choose which column holds the municipality.',
      insurer: 'Choose which column holds the insurer, or choose an insurer for each column.',
      insured: 'Choose which column holds the number.',
    },
    faults: {
      'unknown-municipality': 'municipality not recognised (name or code of 2023)',
      'unknown-insurer': 'insurer not recognised',
      'no-count': 'not a whole number',
      'too-many': 'too many: more than there are inhabitants',
      twice: 'already there: same municipality and insurer',
    },
    leaveOut:
      'Leave out cells without a number (such as “<10”). What is left out is unknown, not zero.',
    tooMuch: 'You cannot paste more than 10,000 numbers at once. Paste them in parts.',
    sourceField: 'Source',
    sourceHint: 'For instance: statement of the insurers, table 3',
    needed: 'Fill this in.',
    inFuture: 'This day is in the future.',
    ready: (figures, municipalities, insurers) =>
      `${figures} numbers for ${municipalities} ${plural(municipalities, 'municipality', 'municipalities')} and ${insurers} ${plural(insurers, 'insurer', 'insurers')}.`,
    open: (count) =>
      `${count} ${plural(count, 'cell is empty and left out', 'cells are empty and left out')}.`,
    again:
      'Numbers have been supplied for this reference date before. The new numbers replace those for the same municipality and insurer.',
    one: 'This is one insurer. The numbers of one insurer do not determine market leaders, unless those of the others are supplied for this reference date too.',
    take: 'Supply',
    taken: (figures) => `${figures} numbers supplied`,
  },
);
