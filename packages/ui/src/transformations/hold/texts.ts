import { defineTexts } from '../../texts/define-texts.ts';

export const holdTexts = defineTexts(
  {
    held: (by: string, day: string) => `Aangehouden door ${by} sinds ${day}`,
    heldMeans: 'Zolang het plan is aangehouden, kan niets verder: geen geld, geen mijlpalen.',
    ground: 'Grond',
    until: (day: string) => `Termijn: tot en met ${day}.`,
    over: (day: string) =>
      `De termijn liep tot en met ${day} en is voorbij. De toezichthouder beslist of het plan verder gaat.`,
    noTerm: 'Er is geen termijn genoemd.',
    before: 'Eerder aangehouden',
    was: (by: string, from: string, to: string) => `Door ${by}, van ${from} tot ${to}`,
    outcomes: { 'goes-on': 'Het plan ging verder', stops: 'Het plan stopte' },
  },
  {
    held: (by, day) => `On hold by ${by} since ${day}`,
    heldMeans: 'While the plan is on hold nothing goes on: no money, no milestones.',
    ground: 'Ground',
    until: (day) => `Term: up to and including ${day}.`,
    over: (day) =>
      `The term ran to ${day} and is over. The authority decides whether the plan goes on.`,
    noTerm: 'No term was named.',
    before: 'On hold before',
    was: (by, from, to) => `By ${by}, from ${from} to ${to}`,
    outcomes: { 'goes-on': 'The plan went on', stops: 'The plan stopped' },
  },
);
