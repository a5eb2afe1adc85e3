import { defineTexts } from '../../texts/define-texts.ts';

export const outlineTexts = defineTexts(
  {
    title: 'Overzicht van het plan',
    expand: (title: string) => `${title} uitklappen`,
    gaps: (count: number) => (count === 1 ? '1 open plek' : `${count} open plekken`),
    inTheMaking: 'in de maak',
    about: 'Over het plan',
    moveHint: 'Slepen, of Alt met een pijltje',
    gapsTotal: (count: number) =>
      count === 0
        ? 'Geen open plekken'
        : count === 1
          ? '1 open plek in het plan'
          : `${count} open plekken in het plan`,
    gapsOnly: 'Alleen voor uw eigen regio te zien',
  },
  {
    title: 'Overview of the plan',
    expand: (title) => `Expand ${title}`,
    gaps: (count) => (count === 1 ? '1 gap' : `${count} gaps`),
    inTheMaking: 'in the making',
    about: 'About the plan',
    moveHint: 'Drag, or Alt with an arrow',
    gapsTotal: (count) =>
      count === 0 ? 'No gaps' : count === 1 ? '1 gap in the plan' : `${count} gaps in the plan`,
    gapsOnly: 'Seen by your own region only',
  },
);
