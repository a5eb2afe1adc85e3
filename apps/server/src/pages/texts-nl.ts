import type { Texts } from './texts.ts';

const FOLLOWS = 'Volgt de voortgang in het land.';

export const dutch: Texts = {
  skip: 'Naar de inhoud',
  otherLanguage: 'English',
  demonstration: 'Demonstratie',
  demonstrationMeans: 'Voorbeeldplannen en voorbeeldpersonen. Niets hierin is echt vastgesteld.',
  toStart: 'Naar de startpagina',
  adoptedPlans: 'Vastgestelde plannen, voor iedereen',
  start: {
    title: 'Welkom bij IZA Regie',
    lead: 'Hier schrijven regio’s hun plannen voor het Integraal Zorgakkoord, en ziet het land hoe het ermee staat.',
    choose:
      'Kies als wie u wilt rondkijken. U kunt altijd terug naar deze pagina om iemand anders te worden.',
    tip: 'Voor het eerst hier? Begin als Voorzitter ROAZ Zwolle en open het plan. Log daarna in als Programmateam VWS: zo ziet u wat het ministerie ziet.',
    loggedInAs: 'U bent ingelogd als',
    logIn: 'Inloggen',
    logOut: 'Uitloggen',
    goOn: 'Verder naar de pagina waar u was',
    noApp: 'Voor uw rol is er nog geen scherm. Beheren gaat met de opdracht iza user.',
    invitedOnly:
      'Log in met de link die u van uw beheerder kreeg. Nog geen link, of werkt hij niet meer? Vraag uw beheerder om een nieuwe.',
    byMail:
      'Laat u een inloglink mailen op het adres waarmee u bent toegelaten. Werkt dat niet, vraag dan uw beheerder om een link.',
    address: 'Uw mailadres',
    withAccount: (provider) => `Inloggen met ${provider}`,
    withAccountAbout: 'U gebruikt het account dat u daar al hebt.',
    orByMail:
      'Hebt u daar geen account? Laat u dan een inloglink mailen op het adres waarmee u bent toegelaten.',
    mailMe: 'Mail mij een inloglink',
    mails: 'Mails van deze demonstratie',
    administration: 'Beheer',
    aboutAdministration:
      'Nog zonder scherm: mensen toelaten en rechten intrekken gaat met de opdracht iza user.',
  },
  apps: {
    roaz: {
      name: 'ROAZ-editor',
      about: 'Voor de acute zorg: het ROAZ-plan schrijven, bespreken en vaststellen.',
    },
    regio: {
      name: 'Regio-editor',
      about: 'Voor verzekeraars, gemeenten en aanbieders: het regioplan schrijven en vaststellen.',
    },
    monitor: {
      name: 'Landelijke monitor',
      about: 'Voor het programmateam van VWS en toezichthouders: alle regio’s en hun plannen.',
    },
  },
  regionKinds: {
    roaz: 'ROAZ',
    zorgkantoor: 'zorgkantoorregio',
    iza: 'IZA-regio',
    'acute-ggz': 'regio acute ggz',
    safety: 'veiligheidsregio',
    province: 'provincie',
    'sub-region': 'deelregio',
  },
  roles: {
    'roaz-chair': {
      name: 'ROAZ-voorzitter',
      can: 'Schrijft het ROAZ-plan, vraagt besluiten aan en tekent ze.',
    },
    'roaz-bureau': {
      name: 'ROAZ-bureau',
      can: 'Schrijft mee aan het ROAZ-plan en verwerkt reacties.',
    },
    'market-leader': {
      name: 'Marktleider',
      can: 'Leest de concepten van de regio, plaatst opmerkingen en tekent besluiten mee.',
      canInRegio:
        'Schrijft het regioplan mee, tekent besluiten en beoordeelt transformatieplannen.',
    },
    municipality: {
      name: 'Gemeente',
      can: 'Schrijft het regioplan mee, vraagt besluiten aan en tekent ze.',
    },
    insurer: {
      name: 'Zorgverzekeraar',
      can: 'Leest vastgestelde plannen en stelt vragen bij transformatieplannen.',
    },
    'regional-party': {
      name: 'Partij in de regio',
      can: 'Leest de concepten van de regio, plaatst opmerkingen, reageert en oordeelt mee.',
      canInRegio: 'Schrijft het regioplan mee, vraagt besluiten aan en tekent ze.',
    },
    'patient-organisation': {
      name: 'Patiëntenorganisatie',
      can: 'Leest het plan vanaf de consultatie en geeft een reactie.',
    },
    'vws-programme': {
      name: 'Programmateam VWS',
      can: 'Ziet de plannen van alle regio’s, ook concepten, volgt de uitwerkpunten en houdt de transformatiemiddelen bij.',
    },
    nza: { name: 'NZa', can: `${FOLLOWS} Neemt steekproeven bij transformatieplannen.` },
    zorginstituut: { name: 'Zorginstituut Nederland', can: FOLLOWS },
    igj: { name: 'IGJ', can: FOLLOWS },
    acm: { name: 'ACM', can: FOLLOWS },
    zn: {
      name: 'Zorgverzekeraars Nederland',
      can: `${FOLLOWS} Levert de aantallen verzekerden aan.`,
    },
    umbrella: {
      name: 'Koepelorganisatie',
      can: 'Meldt hoe het staat met de eigen uitwerkpunten en leest vastgestelde plannen.',
    },
    administrator: {
      name: 'Beheerder',
      can: 'Laat mensen toe en trekt rechten in; leest geen plannen.',
    },
  },
  signIn: {
    title: 'Inloggen bij IZA Regie',
    about:
      'Met deze link logt u in als de persoon voor wie hij is gemaakt. De link werkt één keer.',
    button: 'Inloggen',
  },
  mails: {
    title: 'Mails van deze demonstratie',
    lead: 'Deze mails zijn geschreven en nergens naartoe verstuurd. De links erin werken, hier op deze computer.',
    none: 'Er zijn nog geen mails. Ze komen vanzelf als er voor iemand iets klaarstaat.',
    toList: 'Naar alle mails',
    to: 'Aan:',
  },
  calendar: {
    name: 'IZA Regie',
    'plan-due': (plan) => `Plan gereed: ${plan}`,
    'consultation-closes': (plan) => `Laatste dag om te reageren: ${plan}`,
    'action-due': (title) => `Uitwerkpunt: ${title}`,
    clause: (clause) => `Akkoord, ${clause}`,
  },
  messages: {
    notFound: {
      title: 'Deze pagina is er niet',
      about: 'Het adres klopt niet, of de pagina is verplaatst.',
    },
    unavailable: {
      title: 'De gegevens zijn nu niet bereikbaar',
      about:
        'De database geeft geen antwoord. Wat was opgeslagen, is bewaard. Probeer het over een halve minuut opnieuw.',
    },
    notBuilt: {
      title: 'Dit onderdeel is nog niet gebouwd',
      about: 'Start de service met npm start: dat bouwt alle onderdelen.',
    },
    linkAsked: {
      title: 'Kijk in uw mail',
      about:
        'Is dit adres bij ons bekend, dan staat er binnen een paar minuten een link in uw mail. Hij werkt één keer, binnen een half uur. Niets gekregen? Kijk bij ongewenste mail, of vraag uw beheerder.',
    },
    noAddress: {
      title: 'Dit is geen mailadres',
      about: 'Ga terug en vul een adres in zoals naam@organisatie.nl.',
    },
    providerAway: {
      title: 'Inloggen lukt nu niet',
      about:
        'De dienst waar u inlogt geeft geen antwoord. Wat u eerder opsloeg, is bewaard. Probeer het over een paar minuten opnieuw.',
    },
    loginFailed: {
      title: 'U bent niet ingelogd',
      about:
        'Het inloggen is afgebroken, duurde langer dan tien minuten of was in een ander venster al af. Ga naar de startpagina en log opnieuw in.',
    },
    accountUnknown: {
      title: 'Dit account is hier nog niet bekend',
      about:
        'U bent wel ingelogd bij uw eigen organisatie, maar dit account hoort nog bij niemand die hier is toegelaten. Vraag uw beheerder om u toe te laten, en geef dit accountnummer door:',
    },
    linkEnded: {
      title: 'Deze inloglink werkt niet meer',
      about: 'Een link werkt één keer en een beperkte tijd. Vraag uw beheerder om een nieuwe.',
    },
  },
};
