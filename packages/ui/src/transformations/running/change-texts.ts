import { defineTexts } from '../../texts/define-texts.ts';

export const changeTexts = defineTexts(
  {
    title: 'Wijzigingen tijdens de uitvoering',
    sizes: { small: 'Kleine wijziging', substantial: 'Grote wijziging' },
    public: 'Wat openbaar is',
    publicHint:
      'Doelen, partijen en contact staan in het openbare register (IZA J.2.h). Wat u leeg laat, blijft zoals het is.',
    goals: 'Doelen vanaf nu',
    contact: 'Contact vanaf nu',
    parties: 'Andere betrokken partijen vanaf nu',
    partiesHint: 'Naast de aanvragers. Begin met wie nu genoemd is.',
    none: 'geen',
  },
  {
    title: 'Changes while the plan is carried out',
    sizes: { small: 'Small change', substantial: 'Substantial change' },
    public: 'What is public',
    publicHint:
      'Goals, parties and contact are in the public register (IZA J.2.h). What you leave empty stays as it is.',
    goals: 'Goals from now on',
    contact: 'Contact from now on',
    parties: 'Other parties involved from now on',
    partiesHint: 'Besides the applicants. The field starts with those who are named now.',
    none: 'none',
  },
);
