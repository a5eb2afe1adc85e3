import { defineTexts } from '../texts/define-texts.ts';

export const failureTexts = defineTexts(
  {
    title: {
      away: 'De server is niet bereikbaar',
      'signed-out': 'U bent uitgelogd',
      'not-found': 'Dit is er niet, of niet voor u',
      'not-allowed': 'Dit hoort niet bij uw rol',
      'not-accepted': 'Dit kon de server niet lezen',
      'too-many': 'Te veel verzoeken achter elkaar',
      fault: 'Er ging iets mis',
    },
    help: {
      away: 'Er is niets verloren. Deze pagina probeert het vanzelf opnieuw.',
      'signed-out': 'Er is niets verloren. Log opnieuw in, dan komt u hier terug.',
      'not-found':
        'Misschien is het verwijderd, of is uw recht ingetrokken. Vraag het aan de mensen van de regio.',
      'not-allowed': 'Wissel rechtsboven van rol als u ook een andere rol heeft.',
      'not-accepted':
        'Er is niets verloren. Misschien is een tekst te lang, of staat er iets in dat niet kan. Kort de tekst in en probeer het opnieuw.',
      'too-many': 'Er is niets verloren. Wacht een minuut en probeer het opnieuw.',
      fault: 'Er is niets verloren. Probeer het opnieuw; blijft het fout gaan, meld het dan.',
    },
    pressedAway:
      'Misschien is het wel gelukt. Druk nog een keer zodra de server er weer is: het wordt één keer gedaan.',
    tryAgain: 'Probeer opnieuw',
    signIn: 'Log in',
  },
  {
    title: {
      away: 'The server cannot be reached',
      'signed-out': 'You are signed out',
      'not-found': 'This does not exist, or is not for you',
      'not-allowed': 'This is not for your role',
      'not-accepted': 'The server could not read this',
      'too-many': 'Too many requests in a row',
      fault: 'Something went wrong',
    },
    help: {
      away: 'Nothing is lost. This page will try again automatically.',
      'signed-out': 'Nothing is lost. Sign in again and you come back here.',
      'not-found':
        'It may have been removed, or you may no longer have access. Ask the people of the region.',
      'not-allowed': 'Switch role at the top right if you have another role too.',
      'not-accepted':
        'Nothing is lost. Perhaps a text is too long, or contains something that is not allowed. Shorten the text and try again.',
      'too-many': 'Nothing is lost. Wait a minute and try again.',
      fault: 'Nothing is lost. Try again; if it keeps failing, report it.',
    },
    pressedAway:
      'It may have worked. Press once more when the server is back: it is done only once.',
    tryAgain: 'Try again',
    signIn: 'Sign in',
  },
);
