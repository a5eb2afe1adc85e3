import { defineTexts } from '@iza/ui/texts';

export const frameTexts = defineTexts(
  {
    today: 'Vandaag',
    regions: 'Regio’s',
    plans: 'Plannen',
    roleFor: (role: string, party: string) => (role === party ? role : `${role}, ${party}`),
    switchFailed: 'Wisselen van rol is niet gelukt. Uw rol is gebleven zoals die was.',
    logOutFailed: 'Uitloggen is niet gelukt: de server antwoordt niet. Probeer het opnieuw.',
    keyArrows: 'Op de kaart: naar de tegel ernaast',
    keyEnter: 'Op de kaart of in een tabel: openen',
    arrows: 'Pijltjes',
    otherPerson: 'Iemand anders worden',
  },
  {
    today: 'Today',
    regions: 'Regions',
    plans: 'Plans',
    roleFor: (role, party) => (role === party ? role : `${role}, ${party}`),
    switchFailed: 'Switching roles failed. Your role stayed as it was.',
    logOutFailed: 'Logging out failed: the server does not answer. Please try again.',
    keyArrows: 'On the map: to the next tile',
    keyEnter: 'On the map or in a table: open',
    arrows: 'Arrows',
    otherPerson: 'Become someone else',
  },
);
