import type { SignalMove, SignalState } from '@iza/domain/signal';
import { defineTexts } from '../texts/define-texts.ts';

const states: Record<SignalState, string> = {
  open: 'Wacht op antwoord',
  answered: 'Beantwoord',
  closed: 'Gesloten',
};
const moves: Record<SignalMove, string> = {
  answer: 'Antwoorden',
  'ask-again': 'Doorvragen',
  close: 'Sluiten',
};
const did: Record<SignalMove, string> = {
  answer: 'antwoordde',
  'ask-again': 'vroeg door',
  close: 'sloot het signaal',
};

export const coherenceTexts = defineTexts(
  {
    lead: 'Dit plan naast de plannen waarmee het gemeenten deelt, voor zover u die mag lezen. U ziet tips, geen oordeel: of iets botst, zegt u zelf.',
    beside: 'Plannen hiernaast',
    noneBeside:
      'Er is nog geen ander plan dat u mag lezen en dat gemeenten met dit plan deelt. Zodra dat er is, ziet u hier wat op elkaar lijkt.',
    agreementCount: (count: number) => (count === 1 ? '1 afspraak' : `${count} afspraken`),
    findings: 'Over hetzelfde onderwerp',
    findingsLead:
      'Afspraken die over hetzelfde lijken te gaan en verschillen in datum, schaal of doel, of die bijna hetzelfde zeggen.',
    noFindings: 'We zien geen afspraken die op elkaar lijken en verschillen.',
    pairOf: (own: string, other: string) => `${own} naast ${other}`,
    here: 'Dit plan',
    why: 'Waarom naast elkaar',
    sharedWords: (words: string) => `Beide noemen ${words}.`,
    samePart: 'Beide zijn hetzelfde onderdeel van een plan.',
    double: 'Ze zeggen bijna hetzelfde: misschien doet u het dubbel.',
    date: 'Klaar',
    scale: 'Schaal',
    target: 'Doel',
    dismiss: 'Dit botst niet',
    dismissTitle: 'Geen tegenspraak, omdat …',
    dismissLead:
      'De tip gaat dicht en uw uitleg blijft erbij staan. Verandert een van beide afspraken, dan ziet u de tip opnieuw.',
    dismissed: (count: number) =>
      count === 1 ? '1 tip die niet botst' : `${count} tips die niet botsen`,
    takeBack: 'Toch tonen',
    takeBackLead: 'Waarom kijkt u er opnieuw naar?',
    reason: 'Waarom',
    needed: 'Vul dit in.',
    signalThis: 'Signaleer dit',
    leans: 'Leunt op',
    leansLead:
      'Een afspraak die niet kan zonder een afspraak in een ander plan. Beide plannen laten dit zien.',
    noLeans: 'Nog geen afspraak leunt op een ander plan.',
    leansOnThis: 'Hierop leunen anderen',
    addLean: 'Afspraak laten leunen',
    leaningItem: 'Welke afspraak van dit plan?',
    onItem: 'Leunt op welke afspraak?',
    whyLean: 'Waarom (mag leeg blijven)',
    leanOf: (own: string, other: string) => `${own} leunt op ${other}`,
    gone: 'een afspraak die er niet meer is, of die u niet mag lezen',
    later: (own: string, other: string) =>
      `Deze afspraak is klaar op ${own}; waar ze op leunt pas op ${other}.`,
    withdraw: 'Weghalen',
    withdrawOf: (title: string) => `Weghalen: ${title}`,
    withdrawLead: 'De koppeling verdwijnt in beide plannen. Het blijft in de geschiedenis staan.',
    recordedBy: (person: string, ago: string) => `${person}, ${ago}`,
    signals: 'Signalen',
    signalsLead:
      'Zorgverzekeraars letten erop dat afspraken bij elkaar passen, ook tussen plannen. Een marktleider legt hier vast wat niet past; wie het plan schrijft, antwoordt. VWS leest mee.',
    noSignals: 'Er zijn geen signalen over dit plan.',
    noSignalsMay: 'Er zijn nog geen signalen. Ziet u iets dat niet past? Leg het vast.',
    makeSignal: 'Iets signaleren',
    signalTo: 'Aan de mensen van welk plan?',
    signalAbout: 'Over welke afspraken?',
    signalAboutHint: 'Kies er een of meer, uit dit plan of uit een plan hiernaast.',
    wholePlan: (plan: string) => `${plan} als geheel`,
    signalText: 'Wat past er niet, en wat vraagt u?',
    send: 'Vastleggen',
    kept: 'Vastgelegd',
    toPlan: (plan: string) => `aan ${plan}`,
    fromPlan: (plan: string) => `vanuit ${plan}`,
    about: 'Over',
    states,
    moves,
    did,
    moveWords: {
      answer: 'Uw antwoord',
      'ask-again': 'Wat wilt u nog weten?',
      close: 'Wat is de uitkomst? (mag leeg blijven)',
    } as Record<SignalMove, string>,
    cancel: 'Annuleren',
    monitorTitle: 'Signalen',
    monitorLead:
      'Wat marktleiders signaleren over afspraken die niet bij elkaar passen, en of er antwoord is.',
    monitorNone: 'Er zijn geen signalen.',
    openCount: (count: number) =>
      count === 0
        ? 'Geen enkel signaal wacht op antwoord.'
        : count === 1
          ? '1 signaal wacht op antwoord.'
          : `${count} signalen wachten op antwoord.`,
    closedSignals: (count: number) =>
      count === 1 ? '1 gesloten signaal' : `${count} gesloten signalen`,
  },
  {
    lead: 'This plan beside the plans with which it shares municipalities, as far as you may read them. You see hints, not judgements: whether something clashes is up to you.',
    beside: 'Plans beside it',
    noneBeside:
      'There is no other plan yet that you may read and that shares municipalities with this one. As soon as there is, you see here what is similar.',
    agreementCount: (count) => (count === 1 ? '1 agreement' : `${count} agreements`),
    findings: 'On the same topic',
    findingsLead:
      'Agreements that seem to be about the same and differ in date, scale or aim, or that say nearly the same.',
    noFindings: 'We see no agreements on the same topic that differ.',
    pairOf: (own, other) => `${own} beside ${other}`,
    here: 'This plan',
    why: 'Why side by side',
    sharedWords: (words) => `Both mention ${words}.`,
    samePart: 'Both are the same part of a plan.',
    double: 'They say nearly the same: perhaps it is done twice.',
    date: 'Done',
    scale: 'Scale',
    target: 'Aim',
    dismiss: 'This does not clash',
    dismissTitle: 'No contradiction, because …',
    dismissLead:
      'The hint folds away and your words stay with it. When one of the two agreements changes, you see the hint again.',
    dismissed: (count) =>
      count === 1 ? '1 hint that does not clash' : `${count} hints that do not clash`,
    takeBack: 'Show it again',
    takeBackLead: 'Why do you want to look at it again?',
    reason: 'Why',
    needed: 'Fill this in.',
    signalThis: 'Signal this',
    leans: 'Depends on',
    leansLead:
      'An agreement that cannot do without an agreement of another plan. Both plans show it.',
    noLeans: 'No agreement depends on another plan yet.',
    leansOnThis: 'Others depend on this plan',
    addLean: 'Add a dependency',
    leaningItem: 'Which agreement of this plan?',
    onItem: 'Depends on which agreement?',
    whyLean: 'Why (optional)',
    leanOf: (own, other) => `${own} depends on ${other}`,
    gone: 'an agreement that is gone, or that you may not read',
    later: (own, other) =>
      `This agreement is done on ${own}; what it depends on, only on ${other}.`,
    withdraw: 'Remove',
    withdrawOf: (title) => `Remove: ${title}`,
    withdrawLead: 'The link disappears in both plans. It stays in the history.',
    recordedBy: (person, ago) => `${person}, ${ago}`,
    signals: 'Signals',
    signalsLead:
      'Insurers see to it that agreements fit together, also between plans. A market leader records here what does not fit; those who write the plan answer. VWS can read this too.',
    noSignals: 'There are no signals about this plan.',
    noSignalsMay: 'There are no signals yet. Do you see something that does not fit? Record it.',
    makeSignal: 'Signal something',
    signalTo: 'To the people of which plan?',
    signalAbout: 'About which agreements?',
    signalAboutHint: 'Choose one or more, of this plan or of a plan beside it.',
    wholePlan: (plan) => `${plan} as a whole`,
    signalText: 'What does not fit, and what do you ask?',
    send: 'Record',
    kept: 'Recorded',
    toPlan: (plan) => `to ${plan}`,
    fromPlan: (plan) => `from ${plan}`,
    about: 'About',
    states: { open: 'Waiting for an answer', answered: 'Answered', closed: 'Closed' },
    moves: { answer: 'Answer', 'ask-again': 'Ask a follow-up', close: 'Close' },
    did: { answer: 'answered', 'ask-again': 'asked a follow-up', close: 'closed the signal' },
    moveWords: {
      answer: 'Your answer',
      'ask-again': 'What else do you want to know?',
      close: 'What is the outcome? (optional)',
    },
    cancel: 'Cancel',
    monitorTitle: 'Signals',
    monitorLead:
      'What market leaders signal about agreements that do not fit together, and whether there is an answer.',
    monitorNone: 'There are no signals.',
    openCount: (count) =>
      count === 0
        ? 'No signal is waiting for an answer.'
        : count === 1
          ? '1 signal is waiting for an answer.'
          : `${count} signals are waiting for an answer.`,
    closedSignals: (count) => (count === 1 ? '1 closed signal' : `${count} closed signals`),
  },
);
