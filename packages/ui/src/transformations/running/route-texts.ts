import { defineTexts } from '../../texts/define-texts.ts';

export const routeTexts = defineTexts(
  {
    byRoute: 'Wat langs welke route kwam',
    together: 'Samen (€)',
    ofRoute: (route: string) => `${route} (€)`,
    reclaimed: 'Teruggevorderd',
    partPaid: 'Deels betaald',
    routeCommitted: (route: string, amount: string) => `${route}: ${amount} verbonden`,
    routePaid: (route: string, amount: string, on: string | null) =>
      on === null ? `${route}: ${amount} betaald` : `${route}: ${amount} betaald op ${on}`,
    routeReclaimed: (route: string, amount: string) => `${route}: ${amount} teruggevorderd`,
    grantBy: (route: string) => `Middelen toekennen: ${route}`,
    noEnvelopes: (route: string) => `Er is nog geen budget voor deze route: ${route}.`,
    noCosts: (route: string) => `De aanvraag noemt geen kostenregels voor deze route: ${route}.`,
    vacant:
      'Een plaats van marktleider is vacant. Afspraken over geld maken de twee marktleiders samen: eerst komt er een ander (IZA 4.2.3). Toekennen wat is goedgekeurd en betalen wat beiden bevestigden kan wel.',
    part: 'Bedrag dat u toekent',
    partHint: 'Is er minder dan gevraagd, ken dan toe wat er is.',
    beyond: (amount: string) => `Voor deze kosten is nog ${amount} gevraagd. Kies niet meer.`,
    noneLeft:
      'Hier is niets over. Kies een ander budget of oormerk, of zet het plan in de wachtrij.',
    rest: (amount: string, waits: boolean) =>
      waits
        ? `Er blijft ${amount} over. Dat houdt zijn plaats in de wachtrij.`
        : `Er blijft ${amount} over. Zet dat daarna in de wachtrij, of ken het later toe.`,
    queuedFor: (amount: string) => `Staat in de wachtrij voor ${amount}.`,
    leaveQueue: 'Uit de wachtrij halen',
    commitOther: 'Ander bedrag verbinden',
    commitAmount: 'Verbinden',
    pay: (route: string, amount: string) => `${amount} betalen: ${route}`,
    payTitle: 'Betalen',
    payConsequence: (route: string, amount: string) =>
      `Beide marktleiders hebben de mijlpaal bevestigd. ${amount} wordt één keer betaald, uit: ${route}.`,
    payNever: 'U kunt dit niet terugdraaien.',
    payReclaimable: 'Wat via gemeenten is betaald, kan later worden teruggevorderd.',
    reclaim: 'Terugvorderen',
    reclaimHint:
      'Wat terugkomt, gaat naar het budget van de gemeenten en geeft weer ruimte in het oormerk.',
    reclaimAmount: 'Bedrag dat terugkomt',
    place: (route: string, year: string, pool: string, amount: string) =>
      `${route}, ${year}, ${pool}: ${amount}`,
  },
  {
    byRoute: 'What came through which route',
    together: 'Together (€)',
    ofRoute: (route) => `${route} (€)`,
    reclaimed: 'Reclaimed',
    partPaid: 'Partly paid',
    routeCommitted: (route, amount) => `${route}: ${amount} committed`,
    routePaid: (route, amount, on) =>
      on === null ? `${route}: ${amount} paid` : `${route}: ${amount} paid on ${on}`,
    routeReclaimed: (route, amount) => `${route}: ${amount} reclaimed`,
    grantBy: (route) => `Grant funds: ${route}`,
    noEnvelopes: (route) => `There is no budget for this route yet: ${route}.`,
    noCosts: (route) => `The application names no cost lines for this route: ${route}.`,
    vacant:
      'The place of one market leader is vacant. The two market leaders agree on money together, so another has to come first (IZA 4.2.3). What was approved can be granted, and what both confirmed can be paid.',
    part: 'Amount that you grant',
    partHint: 'If there is less than was asked, grant what there is.',
    beyond: (amount) => `For these costs ${amount} is still asked. Choose no more.`,
    noneLeft:
      'Nothing is left here. Choose another budget or earmark, or put the plan in the queue.',
    rest: (amount, waits) =>
      waits
        ? `${amount} is left. That keeps its place in the queue.`
        : `${amount} is left. Put that in the queue after this, or grant it later.`,
    queuedFor: (amount) => `Is in the queue for ${amount}.`,
    leaveQueue: 'Take from the queue',
    commitOther: 'Commit another amount',
    commitAmount: 'Commit',
    pay: (route, amount) => `Pay ${amount}: ${route}`,
    payTitle: 'Pay',
    payConsequence: (route, amount) =>
      `Both market leaders confirmed the milestone. ${amount} is paid once, from: ${route}.`,
    payNever: 'This cannot be undone.',
    payReclaimable: 'What is paid through municipalities can be reclaimed later.',
    reclaim: 'Reclaim',
    reclaimHint:
      'What comes back goes to the municipalities’ budget and makes room in the earmark again.',
    reclaimAmount: 'Amount that comes back',
    place: (route, year, pool, amount) => `${route}, ${year}, ${pool}: ${amount}`,
  },
);
