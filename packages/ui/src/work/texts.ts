import { defineTexts } from '../texts/define-texts.ts';

export const workTexts = defineTexts(
  {
    title: 'Mijn werk',
    lead: (waiting: number, late: number) => {
      const waits =
        waiting === 0
          ? 'Er wacht niets op u'
          : waiting === 1
            ? 'Er wacht 1 ding op u'
            : `Er wachten ${waiting} dingen op u`;
      return late === 0 ? `${waits}.` : `${waits}; ${late} te laat.`;
    },
    waiting: 'Wacht op u',
    nothingWaitsNext: 'Zodra iemand u nodig heeft, ziet u het hier. U kunt verder met een plan:',
    goOnWith: (plan: string) => `Verder met ${plan}`,
    nothingWaitsReader: 'Zodra iemand u nodig heeft, ziet u het hier.',
    what: {
      sign: (step: string) => `Onderteken mee: ${step.toLowerCase()}`,
      respond: 'Geef uw reactie op het plan',
      judge: 'Geef uw oordeel over het plan',
      signProfile: (region: string) => `Onderteken mee: het beeld van ${region} vaststellen`,
      report: (count: number) =>
        count === 1
          ? 'Meld de voortgang van 1 afspraak'
          : `Meld de voortgang van ${count} afspraken`,
      handle: (count: number) =>
        count === 1 ? 'Zeg wat u doet met 1 reactie' : `Zeg wat u doet met ${count} reacties`,
      mentioned: (count: number) =>
        count === 1 ? 'U wordt genoemd in 1 opmerking' : `U wordt genoemd in ${count} opmerkingen`,
      comments: (count: number) => (count === 1 ? '1 open opmerking' : `${count} open opmerkingen`),
      matter: {
        'answer-signal': (count: number) =>
          count === 1 ? 'Beantwoord 1 signaal' : `Beantwoord ${count} signalen`,
        'close-signal': (count: number) =>
          count === 1
            ? 'Uw signaal is beantwoord: sluit het of vraag door'
            : `${count} signalen zijn beantwoord: sluit ze of vraag door`,
      },
      transformation: {
        sign: (count: number) =>
          count === 1
            ? 'Teken mee, of kies Niet tekenen'
            : `Teken mee: ${count} stappen wachten op u`,
        prepare: () => 'Zet een besluit klaar voor ondertekening',
        'begin-assessment': () => 'Begin de beoordeling van dit transformatieplan',
        judge: () => 'Geef uw oordeel over dit transformatieplan',
        'fill-place': () => 'Vul de vacante plaats van marktleider',
        'share-verdict': () => 'Deel uw oordeel met de andere marktleider',
        'confirm-milestone': (count: number) =>
          count === 1 ? 'Bevestig 1 mijlpaal, of stuur haar terug' : `Bevestig ${count} mijlpalen`,
        'pay-milestone': (count: number) =>
          count === 1
            ? 'Betaal 1 mijlpaal die is bereikt'
            : `Betaal ${count} mijlpalen die zijn bereikt`,
        'decide-change': () => 'Besluit over een grote wijziging van dit plan',
        'applicant-leaves': () => 'Een aanvrager vertrekt uit dit plan: kijk hoe het verdergaat',
        'lead-handed': () => 'Dit plan heeft een andere penvoerder',
        'answer-check': () => 'Antwoord een toezichthouder over dit plan',
        'agree-change': () => 'Geef akkoord op een wijziging van dit plan; anderen deden dat al',
        'give-money': () =>
          'Dit plan vraagt geld via VWS of gemeenten: ken het toe of zet het in de wachtrij',
        answer: (count: number) =>
          count === 1
            ? 'Beantwoord 1 vraag over het plan'
            : `Beantwoord ${count} vragen over het plan`,
        'read-decision': () => 'Dit transformatieplan is goedgekeurd: lees het besluit',
        'answer-sample': (count: number) =>
          count === 1 ? 'Beantwoord 1 vraag van de NZa' : `Beantwoord ${count} vragen van de NZa`,
        ask: () => 'U kunt vragen stellen over dit voorgenomen besluit',
        consent: () => 'Geef akkoord op dit transformatieplan; anderen deden dat al',
        adapt: () => 'Pas dit transformatieplan aan: het is teruggegeven',
        grant: () => 'Er is geld en dit plan staat vooraan in de wachtrij: ken het toe',
        'report-results': (count: number) =>
          count === 1
            ? 'Meld hoe 1 resultaat er na dit kwartaal voor staat'
            : `Meld hoe ${count} resultaten er na dit kwartaal voor staan`,
      },
      meetingAction: (region: string) => `Actie uit een overleg van ${region}`,
      region: {
        'coordinate-notice': (count: number) =>
          count === 1
            ? 'Stem 1 melding van afschaling af in het ROAZ'
            : `Stem ${count} meldingen van afschaling af in het ROAZ`,
        'decide-notice': (count: number) =>
          count === 1
            ? 'Keur 1 melding van afschaling goed of niet'
            : `Keur ${count} meldingen van afschaling goed of niet`,
        'effect-notice': (count: number) =>
          count === 1
            ? 'Uw melding van afschaling is goedgekeurd: meld wanneer het is ingegaan'
            : `${count} meldingen van afschaling zijn goedgekeurd: meld wat is ingegaan`,
      },
    },
    askedBy: (person: string) => `gevraagd door ${person}`,
    until: 'uiterlijk',
    late: 'Te laat',
    nothingLate: 'Niets is te laat.',
    lateBecause: {
      'plan-due': 'het plan moest klaar zijn',
      'consultation-closed': 'de tijd om te reageren is voorbij',
      'round-over': 'de voortgangsronde moet nog gesloten worden',
    },
    changed: 'Veranderd sinds u hier was',
    nothingChanged: 'Anderen hebben niets veranderd.',
    changes: (count: number) => (count === 1 ? '1 wijziging' : `${count} wijzigingen`),
    lastBy: (person: string) => `het laatst door ${person}`,
    byOperator: 'de beheerder',
    plans: 'Plannen van mijn regio’s',
    noPlans: 'Er is nog geen plan dat u kunt lezen',
    noPlansMayBegin:
      'Begin het eerste plan. U kunt meteen schrijven; delen gaat pas als u dat wilt.',
    noPlansReader:
      'U leest een plan van uw regio vanaf de consultatie. Tot dan is het van de mensen die het schrijven.',
    regions: 'Mijn regio’s',
    noRegions: 'Aan uw rol hangt geen regio.',
    since: 'sinds',
    due: 'uiterlijk',
    closes: 'reageren kan tot en met',
    adoptedOn: 'vastgesteld op',
    clause: (clause: string) => `IZA ${clause}`,
    inOtherApp: (app: string) => `opent in de ${app}`,
    example: 'Voorbeeld',
    exampleHint: 'Hoort bij de voorbeelden van de demonstratie; geen echt plan.',
    notReadable: 'U leest dit plan zodra het is vastgesteld.',
    begin: 'Een plan beginnen',
    beginTitle: { roaz: 'Een ROAZ-plan beginnen', regional: 'Een regioplan beginnen' },
    beginText:
      'Het plan begint als procesvoorstel. Alleen de mensen van de regio zien het; het programmateam van VWS leest mee.',
    region: 'Voor welke regio?',
    regionsHint: 'Kies er meer als regio’s samen één plan maken.',
    hasPlan: 'heeft al een plan',
    name: 'Hoe heet het plan?',
    nameOf: {
      roaz: (regions: string) => `ROAZ-plan ${regions}`,
      regional: (regions: string) => `Regioplan ${regions}`,
    },
    needRegion: 'Kies een regio.',
    needName: 'Geef het plan een naam.',
    beginButton: 'Begin het plan',
  },
  {
    title: 'My work',
    lead: (waiting, late) => {
      const waits =
        waiting === 0
          ? 'Nothing is waiting for you'
          : waiting === 1
            ? '1 thing is waiting for you'
            : `${waiting} things are waiting for you`;
      return late === 0 ? `${waits}.` : `${waits}; ${late} late.`;
    },
    waiting: 'Waiting for you',
    nothingWaitsNext:
      'As soon as someone needs you, you see it here. You can continue with a plan:',
    goOnWith: (plan) => `Continue with ${plan}`,
    nothingWaitsReader: 'As soon as someone needs you, you see it here.',
    what: {
      sign: (step) => `Co-sign: ${step.toLowerCase()}`,
      respond: 'Give your response to the plan',
      judge: 'Give your judgement on the plan',
      signProfile: (region) => `Co-sign: adopt the profile of ${region}`,
      report: (count) =>
        count === 1
          ? 'Report the progress of 1 agreement'
          : `Report the progress of ${count} agreements`,
      handle: (count) =>
        count === 1 ? 'Say what you do with 1 response' : `Say what you do with ${count} responses`,
      mentioned: (count) =>
        count === 1 ? 'You are named in 1 comment' : `You are named in ${count} comments`,
      comments: (count) => (count === 1 ? '1 open comment' : `${count} open comments`),
      matter: {
        'answer-signal': (count) => (count === 1 ? 'Answer 1 signal' : `Answer ${count} signals`),
        'close-signal': (count) =>
          count === 1
            ? 'Your signal has been answered: close it or ask a follow-up question'
            : `${count} signals have been answered: close them or ask a follow-up question`,
      },
      transformation: {
        sign: (count) =>
          count === 1 ? 'Sign, or decline to sign' : `Sign: ${count} steps are waiting for you`,
        prepare: () => 'Prepare a decision for signature',
        'begin-assessment': () => 'Start the assessment of this transformation plan',
        judge: () => 'Give your verdict on this transformation plan',
        'fill-place': () => 'Fill the vacant place of market leader',
        'share-verdict': () => 'Share your verdict with the other market leader',
        'confirm-milestone': (count) =>
          count === 1 ? 'Confirm 1 milestone, or send it back' : `Confirm ${count} milestones`,
        'pay-milestone': (count) =>
          count === 1
            ? 'Pay 1 milestone that was reached'
            : `Pay ${count} milestones that were reached`,
        'decide-change': () => 'Decide on a substantial change of this plan',
        'applicant-leaves': () => 'An applicant is leaving this plan: see how it continues',
        'lead-handed': () => 'Another applicant now leads this plan',
        'answer-check': () => 'Answer a supervisory authority about this plan',
        'agree-change': () => 'Agree to a change of this plan; others have already done so',
        'give-money': () =>
          'This plan requests money through VWS or municipalities: grant it or put it in the queue',
        answer: (count) =>
          count === 1
            ? 'Answer 1 question about the plan'
            : `Answer ${count} questions about the plan`,
        'read-decision': () => 'This transformation plan has been approved: read the decision',
        'answer-sample': (count) =>
          count === 1 ? 'Answer 1 question from the NZa' : `Answer ${count} questions from the NZa`,
        ask: () => 'You can ask questions about this intended decision',
        consent: () => 'Give consent to this transformation plan; others have already done so',
        adapt: () => 'Adapt this transformation plan: it has been returned',
        grant: () => 'There is money and this plan is first in the queue: grant it',
        'report-results': (count) =>
          count === 1
            ? 'Report on 1 result after this quarter'
            : `Report on ${count} results after this quarter`,
      },
      meetingAction: (region) => `Action from a meeting of ${region}`,
      region: {
        'coordinate-notice': (count) =>
          count === 1
            ? 'Coordinate 1 notice of scaling down in the ROAZ'
            : `Coordinate ${count} notices of scaling down in the ROAZ`,
        'decide-notice': (count) =>
          count === 1
            ? 'Approve 1 notice of scaling down, or not'
            : `Approve ${count} notices of scaling down, or not`,
        'effect-notice': (count) =>
          count === 1
            ? 'Your notice of scaling down has been approved: say when it took effect'
            : `${count} notices of scaling down have been approved: say which took effect`,
      },
    },
    askedBy: (person) => `asked by ${person}`,
    until: 'at the latest',
    late: 'Late',
    nothingLate: 'Nothing is late.',
    lateBecause: {
      'plan-due': 'the plan was due',
      'consultation-closed': 'the time for responses is over',
      'round-over': 'the progress round still has to be closed',
    },
    changed: 'Changed since you were here',
    nothingChanged: 'Nobody else has changed anything.',
    changes: (count) => (count === 1 ? '1 change' : `${count} changes`),
    lastBy: (person) => `last by ${person}`,
    byOperator: 'the administrator',
    plans: 'Plans of my regions',
    noPlans: 'There is no plan yet that you can read',
    noPlansMayBegin:
      'Start the first plan. You can write straight away; it is only shared when you want it to be.',
    noPlansReader:
      'You can read your region’s plan once the consultation starts. Until then only those who write it can read it.',
    regions: 'My regions',
    noRegions: 'Your role is not linked to a region.',
    since: 'since',
    due: 'due',
    closes: 'responses until',
    adoptedOn: 'adopted on',
    clause: (clause) => `IZA ${clause}`,
    inOtherApp: (app) => `opens in the ${app}`,
    example: 'Example',
    exampleHint: 'One of the examples in the demonstration; not a real plan.',
    notReadable: 'You can read this plan once it has been adopted.',
    begin: 'Start a plan',
    beginTitle: { roaz: 'Start a ROAZ plan', regional: 'Start a regional plan' },
    beginText:
      'The plan starts as a process proposal. Only the people of the region see it; the VWS programme team can read it too.',
    region: 'For which region?',
    regionsHint: 'Choose several if regions make one plan together.',
    hasPlan: 'already has a plan',
    name: 'What is the plan called?',
    nameOf: {
      roaz: (regions) => `ROAZ plan ${regions}`,
      regional: (regions) => `Regional plan ${regions}`,
    },
    needRegion: 'Choose a region.',
    needName: 'Give the plan a name.',
    beginButton: 'Start the plan',
  },
);
