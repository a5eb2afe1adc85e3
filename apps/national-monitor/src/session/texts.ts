import { defineTexts } from '@iza/ui/texts';

export const sessionTexts = defineTexts(
  {
    loading: 'De landelijke monitor wordt geladen',
    noAccessTitle: 'Dit beeld hoort niet bij uw rol',
    noAccess:
      'De landelijke monitor is voor het programmateam van VWS en voor wie landelijk meekijkt: NZa, Zorginstituut, IGJ, ACM en ZN.',
    actingAs: (role: string, party: string) => `U bent nu ${role} voor ${party}.`,
    yourApp: 'Uw werk staat hier:',
    noApp: 'Voor uw rol is er geen ander scherm. Begin op de startpagina.',
    start: 'Naar de startpagina',
    apps: { roaz: 'ROAZ-editor', regio: 'Regio-editor' },
    appsFor: {
      roaz: 'het ROAZ-plan van uw regio schrijven, lezen en vaststellen',
      regio: 'het regioplan van uw regio schrijven, lezen en vaststellen',
    },
    otherRole: 'U heeft ook een rol die dit beeld wel ziet:',
    switchTo: (role: string, party: string) => `Verder als ${role} voor ${party}`,
    failedTitle: 'De landelijke monitor kon niet worden geopend',
  },
  {
    loading: 'The national monitor is being loaded',
    noAccessTitle: 'This view is not for your role',
    noAccess:
      'The national monitor is for the VWS programme team and for those who follow progress nationally: NZa, Zorginstituut, IGJ, ACM and ZN.',
    actingAs: (role, party) => `You are now ${role} for ${party}.`,
    yourApp: 'Your work is here:',
    noApp: 'There is no other screen for your role. Begin at the start page.',
    start: 'To the start page',
    apps: { roaz: 'ROAZ editor', regio: 'Regional editor' },
    appsFor: {
      roaz: 'write, read and adopt the ROAZ plan of your region',
      regio: 'write, read and adopt the regional plan of your region',
    },
    otherRole: 'You also have a role that does see this view:',
    switchTo: (role, party) => `Go on as ${role} for ${party}`,
    failedTitle: 'The national monitor could not be opened',
  },
);
