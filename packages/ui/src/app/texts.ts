import { defineTexts } from '../texts/define-texts.ts';

export const appTexts = defineTexts(
  {
    roleFor: (role: string, party: string) => (role === party ? role : `${role}, ${party}`),
    failedTitle: 'Deze pagina kon niet worden geopend',
    switchFailed: 'Wisselen van rol is niet gelukt. Uw rol is gebleven zoals die was.',
    logOutFailed: 'Uitloggen is niet gelukt: de server antwoordt niet. Probeer het opnieuw.',
    otherPerson: 'Iemand anders worden',
    unsentTitle: 'Nog niet alles is opgeslagen',
    unsent: (count: number) =>
      count === 1
        ? 'Eén wijziging van u is nog niet bij de server aangekomen. Ze staat alleen op dit apparaat.'
        : `${count} wijzigingen van u zijn nog niet bij de server aangekomen. Ze staan alleen op dit apparaat.`,
    unsentConsequence:
      'Als u nu uitlogt, wordt dat van dit apparaat gewist en is het weg. Blijf ingelogd om het alsnog op te slaan.',
    logOutAnyway: 'Uitloggen en wissen',
    otherAppTitle: 'Dit scherm hoort niet bij uw rol',
    otherApp: {
      roaz: 'De ROAZ-editor is voor wie samen een ROAZ-plan maakt, leest of beoordeelt.',
      regio:
        'De regio-editor is voor wie samen een regioplan maakt of leest, in een zorgkantoorregio of een IZA-regio.',
      monitor:
        'De landelijke monitor is voor het programmateam van VWS en voor wie landelijk meekijkt: NZa, Zorginstituut, IGJ, ACM en ZN.',
    },
    actingAs: (who: string) => `U werkt nu als ${who}.`,
    yourApps: 'Uw werk staat hier:',
    noApp: 'Voor uw rol is er nog geen scherm. Begin op de startpagina.',
    start: 'Naar de startpagina',
    openThere: 'deze pagina daar openen',
    alsoRole: 'U heeft ook een rol die hier wel werk heeft:',
    goOnAs: (who: string) => `Verder als ${who}`,
    updatedBy: (plan: string, person: string) => `${plan}: bijgewerkt door ${person}`,
    byOperator: 'de beheerder',
    moved: (plan: string, stage: string) => `${plan} staat nu op: ${stage.toLowerCase()}`,
    waitsNow: (plan: string) => `${plan}: er wacht iets nieuws op u`,
    notThereTitle: 'Dit is er niet, of niet voor u',
    notThere:
      'Het adres klopt niet, of u mag dit niet zien in de rol die u nu gebruikt. Er is niets verloren.',
    toWork: 'Naar mijn werk',
    chooseRegion: 'Mijn regio’s',
    regions: 'Regio’s',
    plans: 'Plannen',
    transformations: 'Transformatieplannen',
    profiles: { roaz: 'ROAZ-beeld', regio: 'Regiobeeld' },
  },
  {
    roleFor: (role, party) => (role === party ? role : `${role}, ${party}`),
    failedTitle: 'This page could not be opened',
    switchFailed: 'Switching roles failed. Your role stayed as it was.',
    logOutFailed: 'Logging out failed: the server does not answer. Please try again.',
    otherPerson: 'Become someone else',
    unsentTitle: 'Not everything has been saved',
    unsent: (count) =>
      count === 1
        ? 'One change of yours has not reached the server. It is on this device only.'
        : `${count} changes of yours have not reached the server. They are on this device only.`,
    unsentConsequence:
      'If you log out now, that is erased from this device and gone. Stay logged in to have it saved after all.',
    logOutAnyway: 'Log out and erase',
    otherAppTitle: 'This screen is not for your role',
    otherApp: {
      roaz: 'The ROAZ editor is for those who make, read or assess a ROAZ plan together.',
      regio:
        'The regional editor is for those who make or read a regional plan together, in a zorgkantoor region or an IZA region.',
      monitor:
        'The national monitor is for the VWS programme team and for those who follow progress nationally: NZa, Zorginstituut, IGJ, ACM and ZN.',
    },
    actingAs: (who) => `You are now working as ${who}.`,
    yourApps: 'Your work is here:',
    noApp: 'There is no screen for your role yet. Go to the start page.',
    start: 'To the start page',
    openThere: 'open this page there',
    alsoRole: 'You also have a role that does have work here:',
    goOnAs: (who) => `Continue as ${who}`,
    updatedBy: (plan, person) => `${plan}: updated by ${person}`,
    byOperator: 'the administrator',
    moved: (plan, stage) => `${plan} is now at: ${stage.toLowerCase()}`,
    waitsNow: (plan) => `${plan}: something new is waiting for you`,
    notThereTitle: 'This does not exist, or is not for you',
    notThere:
      'The address is wrong, or you may not see this in the role you are using. Nothing is lost.',
    toWork: 'To my work',
    chooseRegion: 'My regions',
    regions: 'Regions',
    plans: 'Plans',
    transformations: 'Transformation plans',
    profiles: { roaz: 'ROAZ profile', regio: 'Regional profile' },
  },
);
