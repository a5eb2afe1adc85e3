import { defineTexts } from '../texts/index.ts';

/** What a decision letter says around the words of the market leaders. */
export const letterTexts = defineTexts(
  {
    title: (plan: string) => `Besluit over het transformatieplan ${plan}`,
    from: (leaders: string) => `Van de marktleiders ${leaders}`,
    to: 'Aan de aanvragers',
    date: 'Datum',
    about: 'Waarover',
    framework: 'Beoordelingskader',
    revision: 'Tekst van het plan',
    revisionOf: (revision: number) => `nr. ${revision}`,
    decision: 'Besluit',
    steps: {
      'quick-check': 'Snelle toets',
      intended: 'Voorgenomen besluit',
      final: 'Definitief besluit',
      change: 'Grote wijziging',
    },
    outcomes: {
      positive: 'Het plan is positief getoetst en kan worden uitgewerkt.',
      negative: 'Het plan is niet positief getoetst.',
      'more-information': 'Voor de snelle toets is eerst meer informatie nodig.',
      approved: 'Het plan is goedgekeurd.',
      rejected: 'Het plan is afgewezen.',
      returned: 'Het plan gaat terug naar de aanvragers, zodat zij het kunnen aanpassen.',
    },
    intends: {
      approved: 'De marktleiders zijn van plan het plan goed te keuren.',
      rejected: 'De marktleiders zijn van plan het plan af te wijzen.',
      returned: 'De marktleiders zijn van plan het plan terug te geven.',
    },
    changes: {
      approved:
        'De grote wijziging is goedgekeurd. Vanaf nu geldt het plan zoals het is gewijzigd.',
      rejected: 'De grote wijziging is niet goedgekeurd.',
    },
    next: {
      goesOn:
        'Het plan gaat door zoals het was. De aanvragers kunnen de wijziging aanpassen en opnieuw voorleggen.',
      intended:
        'Andere zorgverzekeraars kunnen hierover vragen stellen. Daarna volgt het definitieve besluit.',
      again:
        'De aanvragers kunnen het plan aanpassen en opnieuw aanbieden. Zij zeggen dan wat er is veranderd.',
      objection: 'Het akkoord regelt niet hoe een aanvrager bezwaar maakt.',
    },
    conditions: 'Voorwaarden bij de goedkeuring',
    reasons: 'Redenen',
    missed: 'Voorwaarden die niet zijn gehaald',
    verdicts: 'Oordeel per voorwaarde',
    condition: 'Voorwaarde',
    meets: { met: 'Gehaald', 'not-met': 'Niet gehaald', 'not-applicable': 'Niet van toepassing' },
    notJudged: 'Geen oordeel',
    signatures: 'Ondertekening',
    signed: (person: string, day: string) => `${person}, op ${day}`,
    example: 'Voorbeeld uit een demonstratie',
    label: 'besluitbrief',
    page: (number: string, all: string) => `Pagina ${number} van ${all}`,
  },
  {
    title: (plan) => `Decision on the transformation plan ${plan}`,
    from: (leaders) => `From the market leaders ${leaders}`,
    to: 'To the applicants',
    date: 'Date',
    about: 'About',
    framework: 'Assessment framework',
    revision: 'Text of the plan',
    revisionOf: (revision) => `no. ${revision}`,
    decision: 'Decision',
    steps: {
      'quick-check': 'Quick check',
      intended: 'Intended decision',
      final: 'Final decision',
      change: 'Substantial change',
    },
    outcomes: {
      positive: 'The plan passed the quick check and can be worked out.',
      negative: 'The plan did not pass the quick check.',
      'more-information': 'The quick check needs more information first.',
      approved: 'The plan is approved.',
      rejected: 'The plan is rejected.',
      returned: 'The plan goes back to the applicants, so that they can adapt it.',
    },
    intends: {
      approved: 'The market leaders intend to approve the plan.',
      rejected: 'The market leaders intend to reject the plan.',
      returned: 'The market leaders intend to return the plan.',
    },
    changes: {
      approved: 'The substantial change is approved. From now on the plan holds as it was changed.',
      rejected: 'The substantial change is not approved.',
    },
    next: {
      goesOn:
        'The plan goes on as it was. The applicants can adapt the change and put it forward again.',
      intended:
        'Other insurers can ask questions about this. The final decision follows after that.',
      again: 'The applicants can adapt the plan and offer it again. They then say what changed.',
      objection: 'The agreement does not say how an applicant objects.',
    },
    conditions: 'Conditions of the approval',
    reasons: 'Reasons',
    missed: 'Conditions that are not met',
    verdicts: 'Verdict per condition',
    condition: 'Condition',
    meets: { met: 'Met', 'not-met': 'Not met', 'not-applicable': 'Not applicable' },
    notJudged: 'No verdict',
    signatures: 'Signatures',
    signed: (person, day) => `${person}, on ${day}`,
    example: 'Example of a demonstration',
    label: 'decision letter',
    page: (number, all) => `Page ${number} of ${all}`,
  },
);
