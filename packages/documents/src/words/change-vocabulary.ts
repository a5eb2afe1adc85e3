import { defineTexts, plural } from '../texts/index.ts';

/** What a comparison of two moments of a plan says: the same on screen and on paper. */
export const changeVocabulary = defineTexts(
  {
    kinds: { added: 'Nieuw', removed: 'Vervallen', changed: 'Gewijzigd', moved: 'Verplaatst' },
    counts: {
      added: (n: number) => plural(n, '1 onderdeel erbij', `${n} onderdelen erbij`),
      removed: (n: number) => plural(n, '1 onderdeel vervallen', `${n} onderdelen vervallen`),
      changed: (n: number) => plural(n, '1 onderdeel gewijzigd', `${n} onderdelen gewijzigd`),
      moved: (n: number) => plural(n, '1 onderdeel verplaatst', `${n} onderdelen verplaatst`),
    },
    same: 'Er is geen verschil.',
    about: 'Over het plan',
    order: 'Niveaus en samenhang',
    wholePlanTargets: 'Resultaatafspraken van het hele plan',
    target: (name: string) => `Resultaatafspraak “${name}”`,
    unnamedTarget: 'Resultaatafspraak zonder indicator',
    targetAdded: 'toegevoegd',
    targetRemoved: 'vervallen',
    layout: 'Alleen de opmaak is veranderd.',
    notes: 'Herkomst of aantekening bij het veld is veranderd.',
    moved: (from: string, to: string) => `Van ${from} naar ${to}.`,
    reordered: (under: string) => `Staat op een andere plek onder ${under}.`,
    top: 'het hoogste niveau',
    nowhere: 'nergens in de volgorde',
    quoted: (title: string) => `“${title}”`,
    gone: 'een onderdeel dat er niet meer is',
  },
  {
    kinds: { added: 'New', removed: 'Removed', changed: 'Changed', moved: 'Moved' },
    counts: {
      added: (n) => plural(n, '1 item added', `${n} items added`),
      removed: (n) => plural(n, '1 item removed', `${n} items removed`),
      changed: (n) => plural(n, '1 item changed', `${n} items changed`),
      moved: (n) => plural(n, '1 item moved', `${n} items moved`),
    },
    same: 'There is no difference.',
    about: 'About the plan',
    order: 'Levels and connections',
    wholePlanTargets: 'Result targets of the whole plan',
    target: (name) => `Result target “${name}”`,
    unnamedTarget: 'Result target without an indicator',
    targetAdded: 'added',
    targetRemoved: 'removed',
    layout: 'Only the formatting changed.',
    notes: 'The source of the field, or a note on it, changed.',
    moved: (from, to) => `From ${from} to ${to}.`,
    reordered: (under) => `Stands elsewhere under ${under}.`,
    top: 'the top level',
    nowhere: 'nowhere in the order',
    quoted: (title) => `“${title}”`,
    gone: 'an item that is no longer there',
  },
);

export type ChangeVocabulary = (typeof changeVocabulary)['nl'];
