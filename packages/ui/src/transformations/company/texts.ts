import { defineTexts } from '../../texts/define-texts.ts';

export const companyTexts = defineTexts(
  {
    company: 'Binnen uw organisatie',
    companyLead: 'Alleen uw eigen organisatie ziet dit, de andere marktleider niet.',
    handler: 'Wie behandelt dit plan',
    nobody: 'Niemand in het bijzonder',
    handlerLeft: (name: string) =>
      `Het plan was toegewezen aan ${name}. Die werkt hier niet meer als marktleider. Wijs het opnieuw toe.`,
    handlerKept: 'Toegewezen',
    prepare: (step: string) => `Klaarzetten: ${step.toLowerCase()}`,
    prepareButton: 'Klaarzetten voor ondertekening',
    prepareHint: (names: string) =>
      `U zet het klaar. ${names} tekent namens uw organisatie. De andere marktleider ziet dit nog niet.`,
    prepareNobody:
      'Niemand heeft nu mandaat om namens uw organisatie te tekenen. Laat een collega een mandaat vastleggen.',
    or: 'of',
    prepareDone: 'Klaargezet',
    prepared: (step: string) => `Klaargezet voor ondertekening: ${step.toLowerCase()}`,
    preparedBy: (name: string) => `Klaargezet door ${name}.`,
    returned: (step: string) => `Teruggegeven aan wie het klaarzette: ${step.toLowerCase()}`,
    returnedBy: (name: string) => `Teruggegeven door ${name}:`,
    sign: 'Tekenen namens mijn organisatie',
    giveBack: 'Teruggeven',
    giveBackWhy: 'Waarom geeft u het terug?',
    mandates: 'Mandaten',
    mandatesTitle: 'Mandaten om besluiten te tekenen',
    mandatesLead:
      'Leg vast wie namens uw organisatie besluiten over transformatieplannen tekent. Alleen uw eigen organisatie ziet dit.',
    everyone:
      'Er is nog geen mandaat vastgelegd. Nu tekent iedereen die namens uw organisatie als marktleider werkt. Zodra u een mandaat vastlegt, tekenen alleen nog de collega’s met mandaat.',
    nobodyHolds:
      'Er is nu geen geldig mandaat. Niemand kan besluiten tekenen, totdat u een mandaat vastlegt.',
    record: 'Mandaat vastleggen',
    holder: 'Wie mag tekenen',
    holderHint: 'Kies een collega. Uw eigen mandaat legt een ander vast.',
    noColleague:
      'U bent de enige die namens uw organisatie als marktleider werkt. Een mandaat kan pas als er een collega is.',
    from: 'Vanaf',
    until: 'Tot en met',
    evidence: 'Waar het is vastgelegd',
    evidenceHint: 'Bijvoorbeeld: volmachtregeling 2024, artikel 3',
    limits: 'Grenzen van het mandaat',
    needed: 'Vul dit in.',
    endsBefore: 'De einddatum ligt voor de begindatum.',
    kept: 'Vastgelegd',
    period: (from: string, until: string | null) =>
      until === null ? `Vanaf ${from}, tot nader bericht` : `Van ${from} tot en met ${until}`,
    holds: 'Geldt nu',
    holdsNot: 'Geldt nu niet',
    withdrawTitle: 'Mandaat intrekken',
    withdrawLead: 'Wat met dit mandaat is getekend, blijft getekend.',
    handlerColumn: 'Behandelaar',
    you: 'u',
  },
  {
    company: 'Within your organisation',
    companyLead: 'Only your own organisation sees this, not the other market leader.',
    handler: 'Who handles this plan',
    nobody: 'Nobody in particular',
    handlerLeft: (name) =>
      `The plan was assigned to ${name}, who no longer works here as market leader. Please assign it again.`,
    handlerKept: 'Assigned',
    prepare: (step) => `Prepare: ${step.toLowerCase()}`,
    prepareButton: 'Prepare for signature',
    prepareHint: (names) =>
      `You prepare it. ${names} signs for your organisation. The other market leader does not see this yet.`,
    prepareNobody:
      'Nobody has a mandate to sign for your organisation now. Ask a colleague to record one.',
    or: 'or',
    prepareDone: 'Prepared',
    prepared: (step) => `Prepared for signature: ${step.toLowerCase()}`,
    preparedBy: (name) => `Prepared by ${name}.`,
    returned: (step) => `Given back to the person who prepared it: ${step.toLowerCase()}`,
    returnedBy: (name) => `Given back by ${name}:`,
    sign: 'Sign for my organisation',
    giveBack: 'Give back',
    giveBackWhy: 'Why do you give it back?',
    mandates: 'Mandates',
    mandatesTitle: 'Mandates to sign decisions',
    mandatesLead:
      'Record who signs decisions on transformation plans for your organisation. Only your own organisation sees this.',
    everyone:
      'No mandate has been recorded yet. Now everyone who works as market leader for your organisation can sign. Once you record a mandate, only colleagues with a mandate can sign.',
    nobodyHolds: 'No mandate is valid now. Nobody can sign decisions until you record one.',
    record: 'Record a mandate',
    holder: 'Who may sign',
    holderHint: 'Choose a colleague. Your own mandate is recorded by someone else.',
    noColleague:
      'You are the only one who works as market leader for your organisation. A mandate needs a colleague.',
    from: 'From',
    until: 'Up to and including',
    evidence: 'Where it was laid down',
    evidenceHint: 'For instance: rules on mandates 2024, article 3',
    limits: 'Limits of the mandate',
    needed: 'Fill this in.',
    endsBefore: 'The last day is before the first.',
    kept: 'Recorded',
    period: (from, until) =>
      until === null ? `From ${from}, until further notice` : `From ${from} to ${until}`,
    holds: 'Holds now',
    holdsNot: 'Does not hold now',
    withdrawTitle: 'Withdraw the mandate',
    withdrawLead: 'What was signed with this mandate stays signed.',
    handlerColumn: 'Handled by',
    you: 'you',
  },
);
