import { defineTexts } from '../../texts/define-texts.ts';

export const troubleTexts = defineTexts(
  {
    nothing: '(leeg)',
    faults: {
      bsn: 'Er staat een nummer in dat op een burgerservicenummer lijkt. Dat mag hier niet staan.',
      characters: 'Er staan tekens in die niet kunnen worden opgeslagen.',
      tooLong: 'De tekst is te lang.',
      empty: 'Er ontbreekt een woord.',
      clause: 'Een vindplaats klopt niet. Schrijf die zonder spaties, bijvoorbeeld C.6.c.',
      other: 'Iets klopt niet.',
    },
    failures: {
      'failure-not-found': 'Dit plan is er niet meer, of u mag het niet meer zien.',
      'failure-not-allowed': 'U mag dit niet meer veranderen in de rol die u nu gebruikt.',
      'failure-not-accepted': 'De server kon dit niet lezen. Laad de pagina opnieuw.',
    },
    broughtBy: (who: string) => `bijgewerkt door ${who}`,
    added: (title: string) => `“${title}” is niet toegevoegd`,
    removed: 'Weghalen is niet gelukt',
    moved: 'Verplaatsen is niet gelukt',
    giveUp: 'Niet doen',
    again: 'Probeer opnieuw',
    unconfirmed: (count: number) =>
      count === 1 ? '1 wijziging wacht' : `${count} wijzigingen wachten`,
  },
  {
    nothing: '(empty)',
    faults: {
      bsn: 'It holds a number that looks like a citizen service number. That is not allowed here.',
      characters: 'It holds characters that can not be stored.',
      tooLong: 'The text is too long.',
      empty: 'A word is missing.',
      clause: 'A clause is not right. Write it without spaces, for example C.6.c.',
      other: 'Something is not right.',
    },
    failures: {
      'failure-not-found': 'This plan no longer exists, or you may no longer see it.',
      'failure-not-allowed': 'You may no longer change this in the role you are using.',
      'failure-not-accepted': 'The server could not read this. Load the page again.',
    },
    broughtBy: (who) => `updated by ${who}`,
    added: (title) => `“${title}” was not added`,
    removed: 'Removing did not work',
    moved: 'Moving did not work',
    giveUp: 'Do not do it',
    again: 'Try again',
    unconfirmed: (count) => (count === 1 ? '1 change is waiting' : `${count} changes are waiting`),
  },
);
