import { defineTexts, plural } from '../texts/define-texts.ts';

/** Which action points of the agreement a plan and its agreements serve. */
export const servedTexts = defineTexts(
  {
    label: 'Draagt bij aan uitwerkpunten',
    add: 'Uitwerkpunt toevoegen',
    addHint: 'Zoek op woorden uit de titel of op de plaats in het akkoord, zoals C.2.c.',
    none: 'Nog geen uitwerkpunt gekozen.',
    noneRead: 'Draagt volgens het plan niet rechtstreeks bij aan een uitwerkpunt.',
    theme: (letter: string) => `thema ${letter}`,
    lead: 'Uitwerkpunten zijn de taken met een datum uit het akkoord. Hier staat welke dit plan helpt uitvoeren. Wie aan het plan werkt, legt dat zelf vast; het landelijke programmateam ziet het bij het uitwerkpunt.',
    whole: 'Het plan als geheel',
    agreements: 'Per afspraak',
    noAgreements: 'Er staan nog geen afspraken in dit plan.',
    loose: (count: number) =>
      plural(
        count,
        '1 afspraak draagt nog aan geen uitwerkpunt bij. Dat mag: niet elke afspraak komt uit het akkoord.',
        `${count} afspraken dragen nog aan geen uitwerkpunt bij. Dat mag: niet elke afspraak komt uit het akkoord.`,
      ),
    onlyLoose: 'Toon alleen afspraken zonder uitwerkpunt',
    untitled: 'Zonder titel',
  },
  {
    label: 'Serves action points',
    add: 'Add an action point',
    addHint: 'Search by words of the title or by the place in the agreement, such as C.2.c.',
    none: 'No action point chosen yet.',
    noneRead: 'Serves no action point directly, according to the plan.',
    theme: (letter: string) => `theme ${letter}`,
    lead: 'Action points are the dated tasks of the agreement. This shows which of them this plan helps to carry out. Who works on the plan records it; the national programme team sees it at the action point.',
    whole: 'The plan as a whole',
    agreements: 'By agreement',
    noAgreements: 'There are no agreements in this plan yet.',
    loose: (count: number) =>
      plural(
        count,
        '1 agreement serves no action point yet. That is fine: not every agreement comes from the accord.',
        `${count} agreements serve no action point yet. That is fine: not every agreement comes from the accord.`,
      ),
    onlyLoose: 'Show only agreements without an action point',
    untitled: 'Untitled',
  },
);
