import { defineTexts } from '../texts/index.ts';

/** What a letter on a substantial change says around the words of the applicants. */
export const letterChangeTexts = defineTexts(
  {
    title: 'De wijziging',
    asked: (who: string, day: string) => `Voorgelegd door ${who} op ${day}.`,
    parts: 'Wat er in de tekst verandert',
    unchanged: 'De tekst van het plan blijft zoals die is.',
    part: 'Onderdeel',
    how: 'Wat ermee gebeurt',
    kinds: { added: 'Komt erbij', removed: 'Vervalt', changed: 'Wordt gewijzigd' },
    amount: (from: string, to: string) => `Bedrag: van ${from} naar ${to}`,
    amountNow: (amount: string) => `Bedrag: ${amount}`,
    open: 'open',
    sections: {
      about: 'In het kort',
      results: 'Resultaten',
      case: 'Businesscase',
      impact: 'Effecten',
      application: 'Middelen',
      'self-assessment': 'Zelftoets',
    },
    ask: 'Gevraagde middelen',
  },
  {
    title: 'The change',
    asked: (who, day) => `Put forward by ${who} on ${day}.`,
    parts: 'What changes in the text',
    unchanged: 'The text of the plan stays as it is.',
    part: 'Part',
    how: 'What happens to it',
    kinds: { added: 'Is added', removed: 'Goes', changed: 'Is changed' },
    amount: (from, to) => `Amount: from ${from} to ${to}`,
    amountNow: (amount) => `Amount: ${amount}`,
    open: 'open',
    sections: {
      about: 'In short',
      results: 'Results',
      case: 'Business case',
      impact: 'Impact',
      application: 'Funds',
      'self-assessment': 'Self-assessment',
    },
    ask: 'Funds asked for',
  },
);
