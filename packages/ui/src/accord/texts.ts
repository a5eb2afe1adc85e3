import { defineTexts } from '../texts/index.ts';

export const clauseTexts = defineTexts(
  {
    clause: (clause: string) => `IZA ${clause}`,
    title: (clause: string) => `Vindplaats ${clause}`,
    annex: 'Bijlage',
    chapter: 'Hoofdstuk',
    lines: (from: number, to: number) =>
      from === to ? `regel ${from} van het document` : `regels ${from}-${to} van het document`,
    printed: (printed: string) => `Gedrukt nummer: ${printed}`,
    edition: (name: string) => `Editie: ${name}`,
    text: 'Tekst',
    notLoadedTitle: 'De tekst is hier niet geladen',
    notLoaded:
      'Deze installatie heeft de lopende tekst van het akkoord niet. Hoofdstuk en punt staan hierboven; de beheerder kan de tekst laden.',
    emptyText: 'Hier staat geen eigen tekst; zie de onderdelen.',
    parts: 'Onderdelen',
    usedTwice: (first: string) =>
      `De druk gebruikt dit nummer twee keer; het staat ook bij ${first}.`,
    usedTwiceAlone: 'De druk gebruikt dit nummer twee keer.',
    startsLate: 'De druk begint deze reeks niet bij het begin.',
    broken: {
      missing: (printed: string) => `De tekst verwijst naar “${printed}”: dat staat er niet.`,
      'other subject': (printed: string) =>
        `De tekst verwijst naar “${printed}”: dat gaat over iets anders.`,
      'other name': (printed: string) =>
        `De tekst verwijst naar “${printed}”: dat heet daar anders.`,
      placeholder: (printed: string) =>
        `De tekst verwijst naar “${printed}”: een plek die nog moest worden ingevuld.`,
    },
    likely: 'Waarschijnlijk bedoeld:',
    resting: 'Wat hierop rust',
    kinds: {
      action: 'Uitwerkpunten',
      commitment: 'Afspraken met een datum',
      norm: 'Normen',
      outcome: 'Uitkomsten (voorstel)',
      rule: 'Regels',
      openPoint: 'Open punten',
    },
    more: (count: number) => `Nog ${count}`,
    inMonitor: 'Openen in Akkoord',
    back: 'Terug',
    gone: 'Deze vindplaats kent het akkoord niet.',
    goneHint: 'Het nummer kan een tikfout zijn. Er is niets verloren.',
  },
  {
    clause: (clause) => `IZA ${clause}`,
    title: (clause) => `Clause ${clause}`,
    annex: 'Annex',
    chapter: 'Chapter',
    lines: (from, to) =>
      from === to ? `line ${from} of the document` : `lines ${from}-${to} of the document`,
    printed: (printed) => `Number as printed: ${printed}`,
    edition: (name) => `Edition: ${name}`,
    text: 'Text',
    notLoadedTitle: 'The text is not loaded here',
    notLoaded:
      'This installation does not have the running text of the agreement. You see chapter and point above; the administrator can load the text.',
    emptyText: 'This clause has no text of its own; see its parts.',
    parts: 'Parts',
    usedTwice: (first) => `The print uses this number twice; it is also at ${first}.`,
    usedTwiceAlone: 'The print uses this number twice.',
    startsLate: 'The print does not start this series at the beginning.',
    broken: {
      missing: (printed) => `The text refers to “${printed}”: that is not there.`,
      'other subject': (printed) =>
        `The text refers to “${printed}”: that is about something else.`,
      'other name': (printed) => `The text refers to “${printed}”: that has another name there.`,
      placeholder: (printed) =>
        `The text refers to “${printed}”: a place that was still to be filled in.`,
    },
    likely: 'Probably meant:',
    resting: 'What is based on this',
    kinds: {
      action: 'Action points',
      commitment: 'Dated commitments',
      norm: 'Norms',
      outcome: 'Outcomes (proposal)',
      rule: 'Rules',
      openPoint: 'Open points',
    },
    more: (count) => `${count} more`,
    inMonitor: 'Open in Agreement',
    back: 'Back',
    gone: 'The agreement has no such clause.',
    goneHint: 'The number may be a typing error. Nothing is lost.',
  },
);
