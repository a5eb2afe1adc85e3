import { defineTexts, plural } from '../../texts/define-texts.ts';

/** What a transformation plan is tied to, and which transformation plans something is tied to. */
export const linkTexts = defineTexts(
  {
    legend: 'Waar het bij hoort',
    regions: 'Regio’s',
    otherParties: 'Andere partijen die meedoen, zonder aan te vragen',
    themes: 'Thema’s',
    sectors: 'Sectoren',
    targetGroups: 'Doelgroepen',
    agreements: 'Afspraken uit plannen waar dit uit voortkomt',
    agreementsHint: 'Uit plannen van deze regio’s die u mag lezen.',
    actions: 'Uitwerkpunten van het akkoord',
    indicators: 'Indicatoren van het akkoord',
    none: 'Niets gekozen',
    unread: (n: number) =>
      `en ${n} ${plural(n, 'afspraak', 'afspraken')} uit een plan dat u niet mag lezen`,
    coming: 'Transformatieplannen',
    comingHere: 'Transformatieplannen die hieruit voortkomen',
    comingNone: 'Nog geen transformatieplan dat u mag lezen.',
  },
  {
    legend: 'What it belongs to',
    regions: 'Regions',
    otherParties: 'Other parties that take part without applying',
    themes: 'Themes',
    sectors: 'Sectors',
    targetGroups: 'Target groups',
    agreements: 'Agreements in plans that this comes from',
    agreementsHint: 'From plans of these regions that you may read.',
    actions: 'Action points of the agreement',
    indicators: 'Indicators of the agreement',
    none: 'Nothing chosen',
    unread: (n) =>
      `and ${n} ${plural(n, 'agreement', 'agreements')} in a plan that you may not read`,
    coming: 'Transformation plans',
    comingHere: 'Transformation plans that come from this',
    comingNone: 'No transformation plan yet that you may read.',
  },
);
