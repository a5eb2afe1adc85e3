import { defineTexts } from '../../texts/define-texts.ts';
import { lowerFirst } from '@iza/documents/words';

/** Steps of a plan: what they are called, what they do, what they ask. */
export const stepTexts = defineTexts(
  {
    heading: 'Waar het plan staat',
    since: (day: string) => `sinds ${day}`,
    due: (day: string, late: string, clause: string) => `uiterlijk ${day}, ${late} (IZA ${clause})`,
    readOnly: 'U leest mee',
    draftTitle: 'Concept: dit plan is nog niet vastgesteld',
    draft: 'U leest mee. Er kan nog van alles in veranderen.',
    toldOpened: 'De regio ziet dat VWS dit concept vandaag opende.',
    frozenTitle: 'Dit plan is vastgesteld',
    frozen: (body: string, day: string) =>
      `Vastgesteld door ${body} op ${day}. De tekst staat vast en de afspraken zijn openbaar. Veranderen kan alleen met een nieuwe versie.`,
    asPublic: 'Zoals iedereen het plan leest, zonder inloggen',
    standsStill:
      'De tekst staat vast zolang het plan in deze fase is. Iets veranderen? Zet het plan eerst een stap terug.',
    commands: {
      'approve-proposal': 'Procesvoorstel goedkeuren',
      'adopt-profile': 'Beeld vaststellen en schrijven',
      'open-consultation': 'Consultatie openen',
      'open-assessment': 'Consultatie sluiten en toetsen',
      'reopen-assessment': 'Opnieuw toetsen',
      adopt: 'Plan vaststellen',
      close: 'Plan beëindigen',
      'step-back': 'Stap terug',
      'drop-revision': 'Herziening laten vervallen',
    },
    consequences: {
      'approve-proposal':
        'Hiermee legt u vast dat het procesvoorstel is goedgekeurd. Daarna maakt de regio het beeld. Schrijven kan gewoon doorgaan.',
      'adopt-profile':
        'Hiermee legt u vast op welk beeld het plan rust. Daarna schrijft u het plan verder.',
      'open-consultation':
        'De tekst staat vast zolang de consultatie loopt. De genodigden, en de marktleiders en ROAZ-voorzitters van regio’s die overlappen, kunnen het plan lezen. De genodigden kunnen reageren. Wat nog in de maak is, blijft van de regio.',
      'open-assessment':
        'Reageren kan daarna niet meer. De partijen van het ROAZ beantwoorden samen de drie vragen over het plan.',
      'reopen-assessment':
        'Het plan gaat zonder nieuwe consultatie terug naar de gezamenlijke toets. De tekst staat dan weer vast.',
      adopt:
        'De tekst staat daarna voorgoed vast en de afspraken zijn openbaar voor iedereen. Open plekken mogen; die blijven als open plek zichtbaar. Veranderen kan daarna alleen met een nieuwe versie.',
      close:
        'Het plan geldt daarna niet meer. Het blijft voor iedereen leesbaar, met de dag waarop het eindigde.',
      'step-back':
        'Het plan gaat terug naar de fase ervoor en de tekst kan weer veranderen. De stap en uw reden blijven in de geschiedenis staan.',
      'drop-revision':
        'De herziening gaat niet door. De vastgestelde versie blijft gelden en verandert niet. Wat in de herziening staat en uw reden blijven in de geschiedenis.',
    },
    restsOn: (profile: string) => `Het plan rust op dit beeld: ${profile}.`,
    noProfileNamed:
      'Het plan noemt nog geen beeld waarop het rust. U kunt dat invullen bij “Over het plan”.',
    signaturesNeeded: (roles: string) => `Deze stap heeft een handtekening nodig van: ${roles}.`,
    youSign: 'U ondertekent hiermee zelf meteen.',
    fromEach: (role: string) => `elke ${lowerFirst(role)}`,
    fromOne: (role: string) => `één ${lowerFirst(role)}`,
    missing: 'Voor de volgende stap ontbreekt nog:',
    nothingMissing: 'Niets staat de volgende stap in de weg.',
    nextIs: (step: string) => `Volgende stap: ${step}`,
    nextBy: (who: string) => `aan zet: ${who}`,
    decisionBody: 'Welk overleg heeft besloten?',
    decisionBodyHelp: 'Bijvoorbeeld: bestuurlijk ROAZ',
    decisionOn: 'Op welke dag?',
    decisionNote: 'Toelichting (mag leeg blijven)',
    invited: 'Wie vraagt u om een reactie?',
    invitedHelp: 'Typ een naam en kies. Een patiëntenorganisatie hoort er altijd bij (IZA C.6.d).',
    closes: 'Tot en met welke dag kan men reageren?',
    reason: 'Waarom een stap terug?',
    reasonToDrop: 'Waarom gaat de herziening niet door?',

    noDay: 'Dit lezen we niet als een dag. Typ bijvoorbeeld 1-2-2024.',
    needed: 'Vul dit in.',
    pendingTitle: (step: string) => `Gevraagd: ${lowerFirst(step)}`,
    signedBy: (person: string, party: string, when: string) =>
      `${person} (${party}) heeft getekend, ${when}`,
    waitingFor: (who: string) => `Wacht op: ${who}`,
    nobodyAdmitted: (role: string) => `${role} (nog niemand toegelaten; vraag de beheerder)`,
    sign: 'Mee ondertekenen',
    signTitle: (step: string) => `Mee ondertekenen: ${lowerFirst(step)}`,
    withdraw: 'Verzoek intrekken',
    withdrawn: 'Het verzoek is ingetrokken.',
    invitedAre: (names: string) => `Genodigd: ${names}.`,
    closesOn: (day: string) => `Reageren kan tot en met ${day}.`,
    askAgain: 'Opnieuw vragen',
    staleTitle: 'De tekst is veranderd sinds deze stap gevraagd is',
    stale:
      'Wie tekende, tekende voor een andere tekst. De handtekeningen gelden daarom niet meer. Vraag de stap opnieuw, op de tekst zoals die nu is.',
    dropped: 'De herziening is vervallen. De vastgestelde versie geldt.',
    taken: (stage: string) => `Gelukt. Het plan staat nu op: ${lowerFirst(stage)}.`,
    asked: 'Gevraagd. De anderen zien dat hun handtekening nodig is.',
    openedByMinistry: (day: string) => `Het programmateam van VWS opende dit concept op ${day}`,
    decidedBy: (body: string, day: string) => `${body}, ${day}`,
    beforeImport: 'vóór het plan hier kwam',
    example: 'Voorbeeld',
    exampleLong:
      'Dit plan staat in een demonstratie. Het is een voorbeeld, geen plan van de regio zelf.',
    savingFirst: 'Nog niet alles is opgeslagen. Wacht even en probeer het opnieuw.',
    gaps: (count: number) => (count === 1 ? '1 open plek' : `${count} open plekken`),
    gapsFine: 'Vaststellen met open plekken mag.',
  },
  {
    heading: 'Status of the plan',
    since: (day) => `since ${day}`,
    due: (day, late, clause) => `due ${day}, ${late} (IZA ${clause})`,
    readOnly: 'You can read this plan',
    draftTitle: 'Draft: this plan has not been adopted yet',
    draft: 'You can read this draft. Everything in it can still change.',
    toldOpened: 'The region sees that VWS opened this draft today.',
    frozenTitle: 'This plan has been adopted',
    frozen: (body, day) =>
      `Adopted by ${body} on ${day}. The text is final and the agreements are public. It can only be changed with a new version.`,
    asPublic: 'The plan as anyone reads it, without logging in',
    standsStill:
      'The text cannot be changed while the plan is in this stage. Something to change? Take the plan a step back first.',
    commands: {
      'approve-proposal': 'Approve process proposal',
      'adopt-profile': 'Adopt profile and write',
      'open-consultation': 'Open consultation',
      'open-assessment': 'Close consultation and assess',
      'reopen-assessment': 'Assess again',
      adopt: 'Adopt plan',
      close: 'End plan',
      'step-back': 'Step back',
      'drop-revision': 'Drop revision',
    },
    consequences: {
      'approve-proposal':
        'You record that the process proposal was approved. The region then makes the profile. You can simply continue writing.',
      'adopt-profile':
        'You record which profile the plan is based on. You then continue writing the plan.',
      'open-consultation':
        'The text cannot be changed while the consultation is open. Those invited, and the market leaders and ROAZ chairs of overlapping regions, can read the plan. Those invited can respond. What is still being written is only seen by the region.',
      'open-assessment':
        'Responding is no longer possible. The ROAZ parties answer the three questions about the plan together.',
      'reopen-assessment':
        'The plan goes back to the joint assessment without a new consultation. The text then cannot be changed again.',
      adopt:
        'The text is final after this and the agreements are public for everyone. Gaps are allowed and stay visible as gaps. The plan can then only be changed with a new version.',
      close:
        'The plan is no longer valid after this. Everyone can still read it, with the day on which it ended.',
      'step-back':
        'The plan goes back to the previous stage and the text can be changed again. The step and your reason stay in the history.',
      'drop-revision':
        'The revision is dropped. The adopted version stays in force and does not change. The content of the revision and your reason stay in the history.',
    },
    restsOn: (profile) => `The plan is based on this profile: ${profile}.`,
    noProfileNamed:
      'The plan does not yet say which profile it is based on. You can fill that in at “About the plan”.',
    signaturesNeeded: (roles) => `This step needs a signature from: ${roles}.`,
    youSign: 'By asking, you sign yourself.',
    fromEach: (role) => `each ${lowerFirst(role)}`,
    fromOne: (role) => `one ${lowerFirst(role)}`,
    missing: 'Still missing for the next step:',
    nothingMissing: 'Nothing is in the way of the next step.',
    nextIs: (step) => `Next step: ${step}`,
    nextBy: (who) => `up to: ${who}`,
    decisionBody: 'Which body decided?',
    decisionBodyHelp: 'For example: bestuurlijk ROAZ',
    decisionOn: 'On which day?',
    decisionNote: 'Explanation (optional)',
    invited: 'Whom do you ask to respond?',
    invitedHelp: 'Type a name and choose. A patient organisation is always among them (IZA C.6.d).',
    closes: 'Until which day can people respond?',
    reason: 'Why do you take a step back?',
    reasonToDrop: 'Why is the revision dropped?',

    noDay: 'We cannot read this as a day. Type for example 1-2-2024.',
    needed: 'Please fill this in.',
    pendingTitle: (step) => `Asked for: ${lowerFirst(step)}`,
    signedBy: (person, party, when) => `${person} (${party}) signed, ${when}`,
    waitingFor: (who) => `Waiting for: ${who}`,
    nobodyAdmitted: (role) => `${role} (nobody admitted yet; ask the administrator)`,
    sign: 'Co-sign',
    signTitle: (step) => `Co-sign: ${lowerFirst(step)}`,
    withdraw: 'Withdraw request',
    withdrawn: 'The request has been withdrawn.',
    invitedAre: (names) => `Invited: ${names}.`,
    closesOn: (day) => `Responses until ${day}.`,
    askAgain: 'Ask again',
    staleTitle: 'The text has changed since this step was asked for',
    stale:
      'Those who signed, signed a different text, so their signatures no longer count. Ask again, for the current text.',
    dropped: 'The revision has been dropped. The adopted version stays valid.',
    taken: (stage) => `Done. The plan is now at: ${lowerFirst(stage)}.`,
    asked: 'Requested. The others see that their signature is needed.',
    openedByMinistry: (day) => `The VWS programme team opened this draft on ${day}`,
    decidedBy: (body, day) => `${body}, ${day}`,
    beforeImport: 'before the plan came here',
    example: 'Example',
    exampleLong:
      'This plan is in a demonstration. It is an example, not a plan of the region itself.',
    savingFirst: 'Not everything is saved yet. Wait a moment and try again.',
    gaps: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
    gapsFine: 'Adopting with gaps is allowed.',
  },
);
