import { defineTexts } from '../../texts/define-texts.ts';

/** The same costs in several places. */
export const sameCostTexts = defineTexts(
  {
    label: 'Dezelfde kosten staan ook in',
    hint: 'Kies de regel waar deze kosten ook staan. Kosten worden één keer betaald.',
    here: 'dit plan',
    where: (plan: string, line: string) => `${plan}: ${line}`,
    same: (places: string) =>
      `Dezelfde kosten staan ook in ${places}. Zij worden één keer betaald.`,
    alike: (places: string) =>
      `Dit lijkt op ${places}. Zijn het dezelfde kosten, kies die regel dan hieronder.`,
    column: 'Ook in',
  },
  {
    label: 'The same costs also stand in',
    hint: 'Choose the line in which these costs also stand. Costs are paid once.',
    here: 'this plan',
    where: (plan, line) => `${plan}: ${line}`,
    same: (places) => `The same costs also stand in ${places}. They are paid once.`,
    alike: (places) =>
      `This looks like ${places}. If these are the same costs, choose that line below.`,
    column: 'Also in',
  },
);
