import { defineTexts } from '../texts/define-texts.ts';

/** What happened to a profile, save by save. */
export const profileHistoryTexts = defineTexts(
  {
    title: 'Geschiedenis',
    show: 'Geschiedenis',
    lead: 'Elke keer dat iemand iets opsloeg. Wat er eerder stond, kunt u terugzetten; ook dat komt in de geschiedenis.',
    leadStands:
      'Elke keer dat iemand iets opsloeg. Dit beeld is vastgesteld en verandert niet meer.',
    empty: 'Er is nog niets opgeslagen.',
    nobody: 'De beheerder',
    textOf: (topic: string) => `Tekst bij ${topic}`,
    unnamed: {
      figure: 'Cijfer zonder naam',
      flow: 'Stroom zonder naam',
      capacity: 'Voorziening zonder naam',
      topic: '',
    },
    added: 'toegevoegd',
    changed: 'veranderd',
    removed: 'weggehaald',
    restored: 'teruggezet',
    times: (count: number) => (count === 1 ? '' : `${count} keer opgeslagen`),
    showChange: 'Toon wat er veranderde',
    showChangeOf: (name: string) => `Toon wat er veranderde: ${name}`,
    bringBack: 'Zo terugzetten',
    bringBackOf: (name: string) => `Zo terugzetten: ${name}`,
    broughtBack: (name: string) => `${name} staat er weer zoals het was.`,
    older: 'Ouder',
  },
  {
    title: 'History',
    show: 'History',
    lead: 'Each time somebody saved something. What stood there before can be brought back; that comes into the history too.',
    leadStands:
      'Each time somebody saved something. This profile is adopted and no longer changes.',
    empty: 'Nothing has been saved yet.',
    nobody: 'The administrator',
    textOf: (topic) => `Text on ${topic}`,
    unnamed: {
      figure: 'Figure without a name',
      flow: 'Flow without a name',
      capacity: 'Facility without a name',
      topic: '',
    },
    added: 'added',
    changed: 'changed',
    removed: 'taken out',
    restored: 'put back',
    times: (count) => (count === 1 ? '' : `saved ${count} times`),
    showChange: 'Show what changed',
    showChangeOf: (name) => `Show what changed: ${name}`,
    bringBack: 'Bring back like this',
    bringBackOf: (name) => `Bring back like this: ${name}`,
    broughtBack: (name) => `${name} is back as it was.`,
    older: 'Older',
  },
);
