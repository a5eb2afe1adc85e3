import type { Texts } from './texts.ts';

const FOLLOWS = 'Follows progress in the country.';

export const english: Texts = {
  skip: 'To the content',
  otherLanguage: 'Nederlands',
  demonstration: 'Demonstration',
  demonstrationMeans: 'Example plans and example people. Nothing in it has really been adopted.',
  toStart: 'To the start page',
  adoptedPlans: 'Adopted plans, for everyone',
  start: {
    title: 'Welcome to IZA Regie',
    lead: 'Where regions write their plans for the Integrated Care Agreement, and the country sees how they stand.',
    choose:
      'Choose as whom you want to look around. You can always come back to this page to become someone else.',
    tip: 'First time here? Start as Voorzitter ROAZ Zwolle and open the plan. Then log in as Programmateam VWS, and see what the ministry sees.',
    loggedInAs: 'You are logged in as',
    logIn: 'Log in',
    logOut: 'Log out',
    goOn: 'Continue to the page where you were',
    noApp:
      'There is no screen for your role yet. Administration is done with the command iza user.',
    invitedOnly:
      'Log in with the link that your administrator gave you. No link yet, or does it no longer work? Ask your administrator for a new one.',
    byMail:
      'Have a sign-in link mailed to the address with which you were admitted. If that does not work, ask your administrator for a link.',
    address: 'Your mail address',
    withAccount: (provider) => `Log in with ${provider}`,
    withAccountAbout: 'You use the account that you already have there.',
    orByMail:
      'No account there? Then have a sign-in link mailed to the address with which you were admitted.',
    mailMe: 'Mail me a sign-in link',
    mails: 'Mails of this demonstration',
    administration: 'Administration',
    aboutAdministration:
      'There is no screen for this yet: people are admitted and rights withdrawn with the command iza user.',
  },
  apps: {
    roaz: {
      name: 'ROAZ editor',
      about: 'For acute care: write, discuss and adopt the ROAZ plan.',
    },
    regio: {
      name: 'Regional editor',
      about: 'For insurers, municipalities and providers: write and adopt the regional plan.',
    },
    monitor: {
      name: 'National monitor',
      about: 'For the VWS programme team and supervisors: all regions and their plans.',
    },
  },
  regionKinds: {
    roaz: 'ROAZ',
    zorgkantoor: 'care office region',
    iza: 'IZA region',
    'acute-ggz': 'acute mental care region',
    safety: 'safety region',
    province: 'province',
    'sub-region': 'sub-region',
  },
  roles: {
    'roaz-chair': {
      name: 'ROAZ chair',
      can: 'Writes the ROAZ plan, asks for decisions and signs them.',
    },
    'roaz-bureau': {
      name: 'ROAZ bureau',
      can: 'Helps write the ROAZ plan and handles responses.',
    },
    'market-leader': {
      name: 'Market leader',
      can: 'Reads the region’s drafts, comments and co-signs decisions.',
      canInRegio: 'Helps write the regional plan, signs decisions and judges transformation plans.',
    },
    municipality: {
      name: 'Municipality',
      can: 'Helps write the regional plan, asks for decisions and signs them.',
    },
    insurer: {
      name: 'Insurer',
      can: 'Reads adopted plans and asks questions about transformation plans.',
    },
    'regional-party': {
      name: 'Party in the region',
      can: 'Reads the region’s drafts, comments, responds and judges.',
      canInRegio: 'Helps write the regional plan, asks for decisions and signs them.',
    },
    'patient-organisation': {
      name: 'Patient organisation',
      can: 'Reads the plan once the consultation starts, and responds.',
    },
    'vws-programme': {
      name: 'VWS programme team',
      can: 'Sees the plans of all regions, including drafts, follows the action points and manages the transformation funds.',
    },
    nza: { name: 'NZa', can: `${FOLLOWS} Checks transformation plans by sample.` },
    zorginstituut: { name: 'National Health Care Institute', can: FOLLOWS },
    igj: { name: 'IGJ', can: FOLLOWS },
    acm: { name: 'ACM', can: FOLLOWS },
    zn: {
      name: 'Zorgverzekeraars Nederland',
      can: `${FOLLOWS} Supplies numbers of insured.`,
    },
    umbrella: {
      name: 'Umbrella organisation',
      can: 'Reports on its own action points and reads adopted plans.',
    },
    administrator: {
      name: 'Administrator',
      can: 'Admits people and withdraws rights; does not read plans.',
    },
  },
  signIn: {
    title: 'Log in to IZA Regie',
    about: 'This link logs you in as the person it was made for. It works once.',
    button: 'Log in',
  },
  mails: {
    title: 'Mails of this demonstration',
    lead: 'These mails were written and sent to nobody. The links in them work, here on this computer.',
    none: 'There are no mails yet. They appear when something is waiting for someone.',
    toList: 'To all mails',
    to: 'To:',
  },
  calendar: {
    name: 'IZA Regie',
    'plan-due': (plan) => `Plan due: ${plan}`,
    'consultation-closes': (plan) => `Last day to respond: ${plan}`,
    'action-due': (title) => `Action point: ${title}`,
    clause: (clause) => `Agreement, ${clause}`,
  },
  messages: {
    notFound: {
      title: 'There is no such page',
      about: 'The address is wrong, or the page has moved.',
    },
    unavailable: {
      title: 'The data cannot be reached now',
      about: 'The database does not answer. What was saved is kept. Try again in half a minute.',
    },
    notBuilt: {
      title: 'This part has not been built yet',
      about: 'Start the service with npm start: that builds all parts.',
    },
    linkAsked: {
      title: 'Look in your mail',
      about:
        'If we know this address, there will be a link in your mail within a few minutes. It works once, within half an hour. Nothing there? Look among unwanted mail, or ask your administrator.',
    },
    noAddress: {
      title: 'This is no mail address',
      about: 'Go back and give an address such as name@organisation.nl.',
    },
    providerAway: {
      title: 'Logging in does not work now',
      about:
        'The service where you log in gives no answer. What you saved before is kept. Try again in a few minutes.',
    },
    loginFailed: {
      title: 'You are not logged in',
      about:
        'The login was broken off, took longer than ten minutes, or was finished in another window. Go to the first page and log in again.',
    },
    accountUnknown: {
      title: 'This account is not known here yet',
      about:
        'You did log in at your own organisation, but this account belongs to nobody who was admitted here. Ask your administrator to admit you, and pass on this account number:',
    },
    linkEnded: {
      title: 'This sign-in link no longer works',
      about: 'A link works once and for a limited time. Ask your administrator for a new one.',
    },
  },
};
