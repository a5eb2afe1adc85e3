import { defineTexts } from '../texts/define-texts.ts';

/** Columns of the list of plans for who follows the country. */
export const listTexts = defineTexts(
  { sectors: 'Sectoren', themes: 'Thema’s', days: 'Dagen in deze stap' },
  { sectors: 'Sectors', themes: 'Themes', days: 'Days at this stage' },
);
