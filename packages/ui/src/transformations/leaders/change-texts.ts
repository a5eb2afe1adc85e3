import { defineTexts } from '../../texts/define-texts.ts';

/** Other leaders for a plan that was offered: what would change, who takes over, and who can't lead. */
export const leaderChangeTexts = defineTexts(
  {
    byHand: 'Een van hen is met de hand vastgelegd, omdat geen cijfers de marktleider aanwezen.',
    vacant: 'De andere plaats is vacant.',
    bothVacant: 'Beide plaatsen zijn vacant.',
    decidesNothing:
      'Zolang een plaats vacant is, kunnen de marktleiders niets besluiten. Wat al is besloten, blijft staan.',
    wouldBeInsured: (day: string, names: string) =>
      `Volgens de aantallen verzekerden op ${day} zouden ${names} de marktleiders zijn.`,
    wouldBeRegions: (names: string) =>
      `Volgens de zorgkantoorregio’s zouden ${names} de marktleiders zijn.`,
    stays: (names: string) => `${names} blijven tot zij het samen overdragen.`,
    comesInsured: (day: string, names: string) =>
      `Volgens de aantallen verzekerden op ${day} worden ${names} de marktleiders.`,
    comesRegions: (names: string) =>
      `Volgens de zorgkantoorregio’s worden ${names} de marktleiders.`,
    fills: 'Dit gaat in zodra de overgebleven marktleider en ZN hebben getekend.',
    fillsAlone: 'Dit gaat in zodra ZN heeft getekend.',
    handNeeded:
      'De cijfers wijzen niet aan wie de vacante plaats inneemt. ZN legt met de hand vast wie dat is, met een reden. De overgebleven marktleider tekent mee.',
    takeOver: (names: string) => `Overdragen aan ${names}`,
    rule: 'Het akkoord zegt wie de marktleiders zijn (J.2.f), niet hoe zij wisselen. Daarom geldt hier: zij wisselen nooit vanzelf. De marktleiders tekenen de overdracht. Voor wie niet kan tekenen, tekent ZN.',
    effects:
      'Wat is besloten, blijft staan. Handtekeningen onder een besluit dat nog niet klaar is, vervallen. Een oordeel van wie weggaat, blijft bewaard maar telt niet meer. Wie erbij komt, geeft een eigen oordeel. Vragen, mijlpalen en middelen gaan mee over.',
    hand: 'Marktleider met de hand vastleggen',
    handWho: 'Wie wordt marktleider',
    reason: 'Waarom',
    needed: 'Vul dit in.',
    waits: 'Gevraagd. De anderen moeten nog tekenen.',
    taken: 'Overgedragen',
    become: (names: string) => `${names} worden de marktleiders.`,
    awaitsAssociation: 'Zorgverzekeraars Nederland (ZN)',
    recuse: 'Een marktleider kan niet verder',
    recuseOwn: 'Mijn organisatie kan dit plan niet leiden',
    recuseLead:
      'De plaats is daarna meteen vacant. Handtekeningen die op een besluit wachten, vervallen. De volgende verzekeraar volgens de cijfers neemt de plaats in, als de andere marktleider en ZN tekenen.',
    recuseGone: 'Uw organisatie kan het plan daarna misschien niet meer openen.',
    who: 'Welke marktleider',
    ground: 'Waarom kan dat niet',
    grounds: {
      'conflict-of-interest':
        'Belangenconflict, bijvoorbeeld omdat de verzekeraar zelf aanvraagt of eigenaar is van een aanvrager',
      left: 'De verzekeraar werkt niet meer als marktleider',
    },
    groundNames: { 'conflict-of-interest': 'belangenconflict', left: 'geen marktleider meer' },
    what: 'Wat er aan de hand is',
    recused: (name: string, ground: string) => `${name} leidt dit plan niet: ${ground}`,
    recusedDone: 'Vastgelegd',
    undoTitle: 'Vastlegging intrekken',
    undoLead:
      'Doe dit alleen als het een vergissing was. Is de plaats nog vacant, dan krijgt de verzekeraar die terug.',
    apart: 'Wie dit plan niet kan leiden',
    countsNot: 'leidde dit plan eerder, telt niet mee',
  },
  {
    byHand: 'One of them was recorded by hand, because no figures showed who the market leader is.',
    vacant: 'The other place is vacant.',
    bothVacant: 'Both places are vacant.',
    decidesNothing:
      'While a place is vacant the market leaders cannot decide anything. What has been decided remains valid.',
    wouldBeInsured: (day, names) =>
      `By the numbers of insured on ${day} the market leaders would be ${names}.`,
    wouldBeRegions: (names) => `By the care office regions the market leaders would be ${names}.`,
    stays: (names) => `${names} stay until they hand it over together.`,
    comesInsured: (day, names) =>
      `By the numbers of insured on ${day} the market leaders become ${names}.`,
    comesRegions: (names) => `By the care office regions the market leaders become ${names}.`,
    fills: 'This takes effect once the remaining market leader and ZN have signed.',
    fillsAlone: 'This takes effect once ZN has signed.',
    handNeeded:
      'The figures do not show who takes the vacant place. ZN records by hand who does, with a reason. The remaining market leader signs too.',
    takeOver: (names) => `Hand over to ${names}`,
    rule: 'The agreement says who the market leaders are (J.2.f), not how they change. So this rule was made: they never change automatically. The market leaders sign the handover. ZN signs for those who can’t.',
    effects:
      'What has been decided remains valid. Signatures under a decision that is not complete lapse. The verdict of the one that leaves stays on record but no longer counts. The new market leader gives its own verdict, and takes over questions, milestones and funds.',
    hand: 'Record a market leader by hand',
    handWho: 'Who becomes market leader',
    reason: 'Why',
    needed: 'Fill this in.',
    waits: 'Requested. The others still have to sign.',
    taken: 'Handed over',
    become: (names) => `${names} become the market leaders.`,
    awaitsAssociation: 'the association of insurers (ZN)',
    recuse: 'A market leader can’t go on',
    recuseOwn: 'My organisation can’t lead this plan',
    recuseLead:
      'The place is vacant immediately after that. Signatures under a decision that is not complete lapse. The next insurer according to the figures takes the place, once the other market leader and ZN have signed.',
    recuseGone: 'After that your organisation may not be able to open the plan any more.',
    who: 'Which market leader',
    ground: 'Why it can’t',
    grounds: {
      'conflict-of-interest':
        'Conflict of interest, for instance because the insurer applies itself or owns an applicant',
      left: 'The insurer no longer acts as market leader',
    },
    groundNames: {
      'conflict-of-interest': 'conflict of interest',
      left: 'no market leader any more',
    },
    what: 'What is the matter',
    recused: (name, ground) => `${name} does not lead this plan: ${ground}`,
    recusedDone: 'Recorded',
    undoTitle: 'Withdraw what was recorded',
    undoLead:
      'Only do this if it was a mistake. If the place is still vacant, the insurer gets it back.',
    apart: 'Who can’t lead this plan',
    countsNot: 'led this plan before, does not count',
  },
);
