import type { MailTexts } from './texts.ts';

export const dutch: MailTexts = {
  dear: (name) => `Beste ${name},`,
  commands: {
    'approve-proposal': 'het procesvoorstel goedkeuren',
    'adopt-profile': 'het beeld vaststellen',
    'open-consultation': 'de consultatie openen',
    'open-assessment': 'de gezamenlijke beoordeling openen',
    'reopen-assessment': 'de gezamenlijke beoordeling opnieuw openen',
    adopt: 'het plan vaststellen',
    'step-back': 'een stap terug',
    'drop-revision': 'de herziening laten vervallen',
  },
  aStep: 'een volgende stap',
  digest: {
    subject: (waiting, late) => {
      if (waiting === 0)
        return `IZA Regie: ${late === 1 ? '1 punt is' : `${late} punten zijn`} te laat`;
      const first = waiting === 1 ? '1 punt wacht op u' : `${waiting} punten wachten op u`;
      return `IZA Regie: ${first}${late === 0 ? '' : `, ${late} te laat`}`;
    },
    lead: (day) => `Zo staat het ervoor op ${day}.`,
    waiting: 'Wacht op u',
    late: 'Te laat',
    why: 'U krijgt dit overzicht omdat er iets voor u klaarstaat in IZA Regie.',
  },
  line: {
    sign: (command) => `uw handtekening is gevraagd: ${command}`,
    signProfile: 'uw handtekening is gevraagd: het beeld vaststellen',
    profileOf: (region) => `Beeld van ${region}`,
    respond: (day) => `uw reactie is gevraagd, tot en met ${day}`,
    report: (day) => `meld de voortgang van uw afspraken, tot en met ${day}`,
    judge: 'uw oordeel is gevraagd',
    handle: (count) =>
      count === 1
        ? 'er is 1 reactie waar nog niets mee is gedaan'
        : `er zijn ${count} reacties waar nog niets mee is gedaan`,
    comments: (count) =>
      count === 1 ? 'er staat 1 opmerking open' : `er staan ${count} opmerkingen open`,
    mentioned: (count) =>
      count === 1 ? 'u wordt genoemd in 1 opmerking' : `u wordt genoemd in ${count} opmerkingen`,
    matter: {
      'answer-signal': (count) =>
        count === 1 ? '1 signaal wacht op uw antwoord' : `${count} signalen wachten op uw antwoord`,
      'close-signal': (count) =>
        count === 1 ? '1 signaal van u is beantwoord' : `${count} signalen van u zijn beantwoord`,
    },
    transformation: {
      sign: (count) =>
        count === 1
          ? 'uw handtekening is gevraagd'
          : `uw handtekening is gevraagd voor ${count} stappen`,
      prepare: () => 'zet een besluit klaar voor ondertekening',
      'begin-assessment': () => 'het plan is ingediend: begin de beoordeling',
      judge: () => 'uw oordeel is gevraagd',
      'fill-place': () => 'vul de vacante plaats van marktleider',
      'share-verdict': () => 'deel uw oordeel met de andere marktleider',
      'confirm-milestone': (count) =>
        count === 1 ? '1 mijlpaal wacht op u' : `${count} mijlpalen wachten op u`,
      'pay-milestone': (count) =>
        count === 1
          ? '1 mijlpaal is bereikt en wacht op betaling'
          : `${count} mijlpalen zijn bereikt en wachten op betaling`,
      'decide-change': () => 'een grote wijziging wacht op uw besluit',
      'applicant-leaves': () => 'een aanvrager vertrekt',
      'lead-handed': () => 'een andere aanvrager is penvoerder',
      'answer-check': () => 'een toezichthouder vraagt een antwoord',
      'agree-change': () => 'een wijziging van het plan wacht op uw akkoord',
      'give-money': () =>
        'het plan vraagt geld via VWS of gemeenten: ken het toe of zet het in de wachtrij',
      answer: (count) =>
        count === 1 ? '1 vraag wacht op uw antwoord' : `${count} vragen wachten op uw antwoord`,
      ask: () => 'u kunt vragen stellen over het voorgenomen besluit',
      grant: () => 'er is geld: ken het toe aan dit plan, dat vooraan staat in de wachtrij',
      'read-decision': () => 'het plan is goedgekeurd: lees het besluit',
      'answer-sample': () => 'de NZa heeft u iets gevraagd',
      consent: () => 'uw akkoord is gevraagd',
      adapt: () => 'het plan is teruggegeven: pas het aan',
      'report-results': (count) =>
        count === 1
          ? 'meld 1 resultaat over het afgelopen kwartaal'
          : `meld ${count} resultaten over het afgelopen kwartaal`,
    },
    until: (day) => `uiterlijk ${day}`,
    regionMatter: {
      'coordinate-notice': (count) =>
        count === 1
          ? '1 melding van afschaling wacht op afstemming in het ROAZ'
          : `${count} meldingen van afschaling wachten op afstemming in het ROAZ`,
      'decide-notice': (count) =>
        count === 1
          ? '1 melding van afschaling wacht op uw goedkeuring'
          : `${count} meldingen van afschaling wachten op uw goedkeuring`,
      'effect-notice': (count) =>
        count === 1
          ? '1 melding van afschaling is goedgekeurd en kan ingaan'
          : `${count} meldingen van afschaling zijn goedgekeurd en kunnen ingaan`,
    },
    meetingsOf: (region) => `Overleg van ${region}`,
    'meeting-actions': (count) =>
      count === 1 ? '1 actie staat op uw naam' : `${count} acties staan op uw naam`,
    'meeting-actions-late': (count) =>
      count === 1 ? '1 actie op uw naam is te laat' : `${count} acties op uw naam zijn te laat`,
    'plan-late': (day) => `het plan had er op ${day} moeten zijn`,
    'consultation-closed': (day) => `de consultatie sloot op ${day} en staat nog open`,
    'round-over': (day) => `de voortgangsronde liep tot en met ${day} en staat nog open`,
    agenda: 'Uitwerkpunten van uw organisatie',
    toConfirm: 'Uitwerkpunten: meldingen van partijen',
    actions: {
      'sent-back': (count) => `${count} met een vraag teruggekomen`,
      asked: (count) => `bij ${count} vraagt het programmateam hoe het staat`,
      late: (count) => `${count} te laat`,
      'due-soon': (count) => `${count} binnenkort af te ronden`,
      silent: (count) => `van ${count} is een kwartaal of langer niets gehoord`,
      'to-confirm': (count) =>
        count === 1 ? '1 wacht op uw bevestiging' : `${count} wachten op uw bevestiging`,
    },
  },
  notice: {
    sign: {
      subject: (plan) => `Uw handtekening is gevraagd: ${plan}`,
      said: (by, command) =>
        by === null
          ? `Er is gevraagd om een besluit mee te ondertekenen: ${command}.`
          : `${by} vraagt u een besluit mee te ondertekenen: ${command}.`,
    },
    respond: {
      subject: (plan) => `Uw reactie is gevraagd: ${plan}`,
      said: (day) => `De consultatie van dit plan is open. U kunt reageren tot en met ${day}.`,
    },
    judge: {
      subject: (plan) => `Uw oordeel is gevraagd: ${plan}`,
      said: 'De partijen beoordelen dit plan nu samen. Uw oordeel wordt gevraagd.',
    },
    mentioned: {
      subject: (plan) => `U wordt genoemd in een opmerking: ${plan}`,
      said: (by) =>
        by === null
          ? 'Iemand noemt u in een opmerking bij dit plan.'
          : `${by} noemt u in een opmerking bij dit plan.`,
    },
    'step-taken': {
      subject: (plan) => `Een stap verder: ${plan}`,
      said: (by, command) =>
        by === null
          ? `Er is een stap gezet: ${command}.`
          : `${by} zette de laatste handtekening onder deze stap: ${command}.`,
    },
    open: 'Openen in IZA Regie',
    why: 'U krijgt dit bericht omdat u bij dit plan hoort.',
  },
  signIn: {
    subject: 'Uw inloglink voor IZA Regie',
    said: (minutes) =>
      `Met deze link logt u in bij IZA Regie. Hij werkt één keer, binnen ${minutes} minuten.`,
    open: 'Inloggen',
    notYou: 'Heeft u niet om een link gevraagd? Dan hoeft u niets te doen.',
  },
  guest: {
    invitation: (plan) => `Uw reactie gevraagd: ${plan}`,
    reminder: (plan) => `Herinnering, uw reactie gevraagd: ${plan}`,
    asks: (from, plan, region) => `${from} vraagt u te reageren op “${plan}” (${region}).`,
    still: (plan, region) =>
      `U bent gevraagd te reageren op “${plan}” (${region}). Uw reactie is nog niet binnen.`,
    until: (day) => `Dat kan tot en met ${day}.`,
    how: 'Met de link hieronder leest u het plan en schrijft u uw reactie. Een account is niet nodig. Liever per mail? Antwoord dan aan wie u dit vroeg.',
    open: 'Plan lezen en reageren',
    yours:
      'De link is persoonlijk: geef hem niet door. Uw adres wordt dertig dagen na de sluiting gewist.',
  },
  change: 'Kiezen wat u per mail krijgt',
  demonstration: 'Demonstratie: deze mail is nergens naartoe verstuurd.',
};
