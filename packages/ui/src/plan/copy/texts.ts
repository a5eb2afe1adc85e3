import { defineTexts, plural } from '../../texts/define-texts.ts';

export const copyTexts = defineTexts(
  {
    open: 'Overnemen uit een ander plan',
    lead: 'Kies een plan en wat u wilt overnemen. Het komt in de maak te staan, met de bron erbij. In uw plan komt het pas als u het erin zet.',
    plan: 'Uit welk plan?',
    choosePlan: 'Kies een plan',
    own: 'Plannen van uw regio’s',
    adopted: 'Vastgestelde plannen van anderen',
    noPlans: 'Er is nog geen ander plan om uit over te nemen',
    noPlansHelp:
      'Hier staan de plannen van uw eigen regio’s, en de vastgestelde plannen van anderen.',
    nothing: 'In dit plan staat nog niets om over te nemen.',
    rows: 'Wat neemt u over?',
    all: 'Alles',
    none: 'Niets',
    below: 'Waar komt het?',
    atEnd: 'Onderaan het plan',
    copy: (count: number) =>
      count === 0 ? 'Overnemen' : `${count} ${plural(count, 'onderdeel', 'onderdelen')} overnemen`,
    copied: (count: number, plan: string) =>
      `${count} ${plural(count, 'onderdeel', 'onderdelen')} overgenomen uit ${plan}`,
    tooMany: 'Meer dan 500 onderdelen tegelijk kan niet.',
    sourceAdopted: (plan: string, on: string) => `Overgenomen uit ${plan}, vastgesteld ${on}`,
    sourceDraft: (plan: string, on: string) => `Overgenomen uit ${plan}, stand van ${on}`,
    sourceOf: (title: string, source: string | undefined) =>
      source === undefined ? title : `${title} (bron daar: ${source})`,
  },
  {
    open: 'Copy from another plan',
    lead: 'Choose a plan and what to copy. It comes in the making, with its source. It is in your plan only when you put it there.',
    plan: 'From which plan?',
    choosePlan: 'Choose a plan',
    own: 'Plans of your regions',
    adopted: 'Adopted plans of others',
    noPlans: 'There is no other plan to copy from yet',
    noPlansHelp: 'Here stand the plans of your own regions, and the adopted plans of others.',
    nothing: 'There is nothing in this plan to copy yet.',
    rows: 'What do you copy?',
    all: 'Everything',
    none: 'Nothing',
    below: 'Where does it come?',
    atEnd: 'At the end of the plan',
    copy: (count) => (count === 0 ? 'Copy' : `Copy ${count} ${plural(count, 'part', 'parts')}`),
    copied: (count, plan) => `${count} ${plural(count, 'part', 'parts')} copied from ${plan}`,
    tooMany: 'More than 500 parts at once is not possible.',
    sourceAdopted: (plan, on) => `Copied from ${plan}, adopted ${on}`,
    sourceDraft: (plan, on) => `Copied from ${plan}, as of ${on}`,
    sourceOf: (title, source) =>
      source === undefined ? title : `${title} (source there: ${source})`,
  },
);
