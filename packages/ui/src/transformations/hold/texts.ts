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
    heldMeans: 'While the plan is on hold nothing can go ahead: no money, no milestones.',
    ground: 'Grounds',
    until: (day) => `Until: ${day}.`,
    over: (day) =>
      `The hold ran until ${day} and that date has passed. The authority decides whether the plan continues.`,
    noTerm: 'No end date was given.',
    before: 'Earlier holds',
    was: (by, from, to) => `By ${by}, from ${from} to ${to}`,
    outcomes: { 'goes-on': 'The plan continued', stops: 'The plan stopped' },
  },
);
