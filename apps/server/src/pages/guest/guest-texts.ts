import type { Language } from '../language.ts';

type GuestTexts = {
  readonly title: string;
  readonly invited: (name: string, plan: string) => string;
  readonly until: (day: string) => string;
  readonly what: string;
  readonly private: string;
  readonly open: string;
  readonly plan: string;
  readonly respond: string;
  readonly toResponse: string;
  readonly supports: string;
  readonly options: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly text: string;
  readonly hint: string;
  readonly save: string;
  readonly send: string;
  readonly sendMeans: string;
  readonly saved: string;
  readonly empty: string;
  readonly faulty: string;
  readonly conflictTitle: string;
  readonly conflict: string;
  readonly sentTitle: string;
  readonly sent: (day: string) => string;
  readonly yours: string;
  readonly noText: string;
  readonly over: string;
  readonly overMeans: string;
  readonly ended: string;
  readonly endedMeans: string;
  readonly example: string;
};

const dutch: GuestTexts = {
  title: 'Uw reactie gevraagd',
  invited: (name, plan) => `${name} is gevraagd te reageren op “${plan}”.`,
  until: (day) => `Dat kan tot en met ${day}.`,
  what: 'U leest het plan en schrijft wat u ervan vindt. Een account is niet nodig. U kunt tussendoor bewaren en later met dezelfde link verdergaan.',
  private:
    'Deze link is van u: geef hem niet door. Niemand leest mee tot u de reactie verstuurt. Uw mailadres wordt dertig dagen na de sluiting gewist.',
  open: 'Plan lezen en reageren',
  plan: 'Het plan',
  respond: 'Uw reactie',
  toResponse: 'Naar uw reactie',
  supports: 'Steunt u het plan?',
  options: { yes: 'Ja', partly: 'Deels', no: 'Nee' },
  text: 'Uw toelichting',
  hint: 'Noem bij een punt de opgave of afspraak waar het over gaat.',
  save: 'Bewaren',
  send: 'Reactie versturen',
  sendMeans:
    'Na het versturen kunt u niets meer veranderen. De mensen van het plan lezen uw reactie en laten zien wat zij ermee doen.',
  saved: 'Uw tekst is bewaard. Hij is nog niet verstuurd.',
  empty: 'Schrijf eerst iets, of kies of u het plan steunt. Er is niets verstuurd.',
  faulty:
    'Uw tekst kan zo niet worden bewaard: hij is te lang, of er staat een nummer in dat op een burgerservicenummer lijkt. Pas hem aan; hij staat hieronder nog.',
  conflictTitle: 'Er is intussen iets anders bewaard',
  conflict:
    'Met dezelfde link is in een ander venster deze tekst bewaard. Uw eigen tekst staat hieronder nog. Neem over wat u wilt houden en bewaar opnieuw.',
  sentTitle: 'Uw reactie is verstuurd',
  sent: (day) =>
    `Verstuurd op ${day}. Dank u wel. De link is daarmee gebruikt; u kunt niets meer veranderen.`,
  yours: 'Dit schreef u',
  noText: 'Geen toelichting.',
  over: 'De tijd om te reageren is voorbij',
  overMeans:
    'Er kan niet meer worden gereageerd, en het plan is met deze link niet meer te lezen. Neem contact op met de regio als u nog iets wilt zeggen.',
  ended: 'Deze link werkt niet (meer)',
  endedMeans:
    'Hij is ingetrokken of vervangen door een nieuwere, of het adres is niet volledig. Kijk of u een nieuwere mail heeft, of vraag wie u uitnodigde.',
  example: 'Voorbeeldplan in een demonstratie.',
};

const english: GuestTexts = {
  title: 'Your response is asked for',
  invited: (name, plan) => `${name} is asked to respond to “${plan}”.`,
  until: (day) => `You can do so until ${day}.`,
  what: 'You read the plan and write what you think of it. No account is needed. You can keep your text and go on later with the same link.',
  private:
    'This link is yours: do not pass it on. Nobody reads along until you send the response. Your mail address is erased thirty days after the closing day.',
  open: 'Read the plan and respond',
  plan: 'The plan',
  respond: 'Your response',
  toResponse: 'To your response',
  supports: 'Do you support the plan?',
  options: { yes: 'Yes', partly: 'Partly', no: 'No' },
  text: 'Your explanation',
  hint: 'With each point, name the challenge or agreement it is about.',
  save: 'Keep',
  send: 'Send response',
  sendMeans:
    'After sending you can change nothing. The people of the plan read your response and show what they do with it.',
  saved: 'Your text has been kept. It has not been sent yet.',
  empty: 'Write something first, or choose whether you support the plan. Nothing was sent.',
  faulty:
    'Your text cannot be kept like this: it is too long, or holds a number that looks like a citizen service number. Change it; it is still there below.',
  conflictTitle: 'Something else was kept meanwhile',
  conflict:
    'This text was kept with the same link in another window. Your own text is still there below. Take over what you want to hold on to, and keep it again.',
  sentTitle: 'Your response has been sent',
  sent: (day) =>
    `Sent on ${day}. Thank you. The link has been used with that; nothing can be changed any more.`,
  yours: 'This is what you wrote',
  noText: 'No explanation.',
  over: 'The time for responses is over',
  overMeans:
    'Responding is no longer possible, and the plan can no longer be read with this link. Contact the region if you still want to say something.',
  ended: 'This link does not work (any more)',
  endedMeans:
    'It was withdrawn or replaced by a newer one, or the address is not complete. See whether you have a newer mail, or ask who invited you.',
  example: 'Example plan in a demonstration.',
};

const TEXTS: Readonly<Record<Language, GuestTexts>> = { nl: dutch, en: english };

/** @returns the texts of the pages for guests of a consultation */
export function guestTexts(language: Language): GuestTexts {
  return TEXTS[language];
}
