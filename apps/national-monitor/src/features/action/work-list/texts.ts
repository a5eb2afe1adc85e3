import { defineTexts, plural } from '@iza/ui/texts';

export const workListTexts = defineTexts(
  {
    back: 'Uitwerkpunten',
    looseTitle: 'Losse einden',
    looseLead:
      'Uitwerkpunten die geen plan uitvoert, en vastgestelde afspraken die nergens aan bijdragen. Een werklijst: een afspraak hoeft niet uit het akkoord te komen.',
    looseActions: (count: number) =>
      plural(count, '1 uitwerkpunt zonder plan', `${count} uitwerkpunten zonder plan`),
    noLooseActions: 'Elk uitwerkpunt heeft een plan dat het uitvoert',
    looseAgreements: (count: number) =>
      plural(count, '1 afspraak zonder uitwerkpunt', `${count} afspraken zonder uitwerkpunt`),
    noLooseAgreements: 'Geen vastgestelde afspraak hangt los',
    heads: {
      action: 'Uitwerkpunt',
      theme: 'Thema',
      parties: 'Verantwoordelijk',
      agreement: 'Afspraak',
      plan: 'Plan',
      select: 'Kies',
      why: 'Waarom',
      deadline: 'Datum',
      status: 'Status',
      heard: 'Laatst gehoord',
    },
    followTitle: 'Opvolgen',
    followLead:
      'Een werklijst voor het programmateam: wat wacht op u, wat over de datum is, en waarover een kwartaal niets gehoord is. In de volgorde van het akkoord.',
    reasons: {
      confirm: 'Wacht op bevestiging',
      late: 'Over de datum',
      silent: 'Kwartaal niets gehoord',
      asked: 'Gevraagd, nog geen antwoord',
    },
    all: 'Alles',
    filter: 'Waarom opvolgen',
    selectRow: (title: string) => `Kies ${title}`,
    selectAll: (count: number) => plural(count, 'Kies deze ene', `Kies alle ${count}`),
    selectNone: 'Niets kiezen',
    selected: (count: number) => plural(count, '1 gekozen', `${count} gekozen`),
    ask: (count: number) =>
      count < 2 ? 'Vraag hoe het staat' : `Vraag bij ${count} hoe het staat`,
    nothing: 'Er is niets op te volgen',
    nothingText: 'Niets is over de datum, niets wacht op u en van alles is dit kwartaal gehoord.',
    askedOn: (date: string) => `gevraagd op ${date}`,
    keyArrows: 'Naar de regel erboven of eronder',
    keySpace: 'Regel kiezen of loslaten',
    someFailed: (count: number) =>
      plural(
        count,
        'Bij 1 punt lukte het niet; dat is gekozen gebleven.',
        `Bij ${count} punten lukte het niet; die zijn gekozen gebleven.`,
      ),
  },
  {
    back: 'Action points',
    looseTitle: 'Loose ends',
    looseLead:
      'Action points that no plan carries out, and adopted agreements that contribute to nothing. A work list: an agreement need not come from the accord.',
    looseActions: (count) =>
      plural(count, '1 action point without a plan', `${count} action points without a plan`),
    noLooseActions: 'Every action point has a plan that carries it out',
    looseAgreements: (count) =>
      plural(
        count,
        '1 agreement without an action point',
        `${count} agreements without an action point`,
      ),
    noLooseAgreements: 'No adopted agreement hangs loose',
    heads: {
      action: 'Action point',
      theme: 'Theme',
      parties: 'Responsible',
      agreement: 'Agreement',
      plan: 'Plan',
      select: 'Select',
      why: 'Why',
      deadline: 'Date',
      status: 'Status',
      heard: 'Last report',
    },
    followTitle: 'Follow up',
    followLead:
      'A work list for the programme team: what is waiting for you, what is past its date, and what has not been reported on for a quarter. In the order of the agreement.',
    reasons: {
      confirm: 'Waiting for confirmation',
      late: 'Past its date',
      silent: 'No report for a quarter',
      asked: 'Asked, no answer yet',
    },
    all: 'Everything',
    filter: 'Why follow up',
    selectRow: (title) => `Select ${title}`,
    selectAll: (count) => plural(count, 'Select this one', `Select all ${count}`),
    selectNone: 'Select nothing',
    selected: (count) => plural(count, '1 selected', `${count} selected`),
    ask: (count) => (count < 2 ? 'Ask how it stands' : `Ask of ${count} how they stand`),
    nothing: 'There is nothing to follow up',
    nothingText:
      'Nothing is past its date, nothing is waiting for you and everything has been reported on this quarter.',
    askedOn: (date) => `asked on ${date}`,
    keyArrows: 'To the row above or below',
    keySpace: 'Select or release a row',
    someFailed: (count) =>
      plural(
        count,
        'It failed for 1 item, which stayed selected.',
        `It failed for ${count} items, which stayed selected.`,
      ),
  },
);

/** The agenda on the page of the day. */
export const agendaTodayTexts = defineTexts(
  {
    title: 'Uitwerkpunten',
    reasons: {
      confirm: (count: number) =>
        plural(count, '1 wacht op bevestiging', `${count} wachten op bevestiging`),
      late: (count: number) => plural(count, '1 is over de datum', `${count} zijn over de datum`),
      silent: (count: number) =>
        plural(
          count,
          'van 1 een kwartaal niets gehoord',
          `van ${count} een kwartaal niets gehoord`,
        ),
      asked: (count: number) =>
        plural(count, '1 gevraagd, geen antwoord', `${count} gevraagd, geen antwoord`),
    },
    changed: (count: number) =>
      plural(count, '1 veranderd in een week', `${count} veranderd in een week`),
    nothing: 'Niets vraagt vandaag aandacht.',
  },
  {
    title: 'Action points',
    reasons: {
      confirm: (count) =>
        plural(count, '1 waits for confirmation', `${count} wait for confirmation`),
      late: (count) => plural(count, '1 is past its date', `${count} are past their date`),
      silent: (count) =>
        plural(
          count,
          '1 without a report for a quarter',
          `${count} without a report for a quarter`,
        ),
      asked: (count) => plural(count, '1 asked, no answer', `${count} asked, no answer`),
    },
    changed: (count) => plural(count, '1 changed within a week', `${count} changed within a week`),
    nothing: 'Nothing asks for attention today.',
  },
);
