import { defineTexts } from '../texts/define-texts.ts';

export const partTexts = defineTexts(
  {
    close: 'Sluiten',
    cancel: 'Annuleren',
    loading: 'Wordt geladen',
    more: 'Meer',
    tones: {
      info: 'Ter informatie',
      positive: 'Gelukt',
      warning: 'Let op',
      negative: 'Er ging iets mis',
    },
  },
  {
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Loading',
    more: 'More',
    tones: {
      info: 'For your information',
      positive: 'Done',
      warning: 'Please note',
      negative: 'Something went wrong',
    },
  },
);
