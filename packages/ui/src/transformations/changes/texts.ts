import { defineTexts, plural } from '../../texts/define-texts.ts';

/** A plan beside how it was offered before. */
export const changesTexts = defineTexts(
  {
    title: 'Wat er is veranderd',
    since: {
      'quick-check': (day: string) => `Vergeleken met de snelle toets van ${day}`,
      assessment: (day: string) => `Vergeleken met het plan van ${day}`,
    },
    explained: 'De aanvragers zeggen zelf',
    computed: 'Dit is berekend uit beide teksten.',
    none: 'In de tekst van het plan is niets veranderd.',
    counts: {
      added: (n: number) => plural(n, '1 onderdeel erbij', `${n} onderdelen erbij`),
      removed: (n: number) => plural(n, '1 onderdeel vervallen', `${n} onderdelen vervallen`),
      changed: (n: number) => plural(n, '1 onderdeel gewijzigd', `${n} onderdelen gewijzigd`),
    },
    earlier: (name: string) => `${name}, de vorige keer`,
    empty: 'geen',
    statedTotal: (label: string) => `Genoemd totaal: ${label}`,
    gonePart: 'een onderdeel dat er niet meer is',
    links: {
      otherParties: 'Andere partijen',
      themes: 'Thema’s',
      sectors: 'Sectoren',
      targetGroups: 'Doelgroepen',
      agreements: 'Afspraken uit plannen',
      actions: 'Uitwerkpunten',
      indicators: 'Indicatoren',
      sameAs: 'Zelfde kosten in een ander plan',
      meets: 'Voldoet het plan',
      one: 'een afspraak',
    },
  },
  {
    title: 'What has changed',
    since: {
      'quick-check': (day) => `Compared with the quick check of ${day}`,
      assessment: (day) => `Compared with the plan of ${day}`,
    },
    explained: 'The applicants say themselves',
    computed: 'This is computed from both texts.',
    none: 'Nothing has changed in the text of the plan.',
    counts: {
      added: (n) => plural(n, '1 part added', `${n} parts added`),
      removed: (n) => plural(n, '1 part removed', `${n} parts removed`),
      changed: (n) => plural(n, '1 part changed', `${n} parts changed`),
    },
    earlier: (name) => `${name}, last time`,
    empty: 'none',
    statedTotal: (label) => `Stated total: ${label}`,
    gonePart: 'a part that is no longer there',
    links: {
      otherParties: 'Other parties',
      themes: 'Themes',
      sectors: 'Sectors',
      targetGroups: 'Target groups',
      agreements: 'Agreements in plans',
      actions: 'Action points',
      indicators: 'Indicators',
      sameAs: 'Same costs in another plan',
      meets: 'Does the plan meet it',
      one: 'an agreement',
    },
  },
);
