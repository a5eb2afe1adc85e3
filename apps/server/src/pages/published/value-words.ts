import { partyById } from '@iza/accord/parties';
import type { InvolvedParty } from '@iza/domain/plan';
import type { Aim, Figure, PartyRef, Quantity } from '@iza/domain/values';
import type { Language } from '../language.ts';
import type { Words } from './words.ts';

const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
const MOST_DECIMALS = 10;

function numberWords(value: number, language: Language): string {
  const options = { maximumFractionDigits: MOST_DECIMALS };
  return new Intl.NumberFormat(LOCALES[language], options).format(value);
}

const unitWords = (unit: string) => (unit === '%' ? '%' : ` ${unit}`);

/** `90%`, `240 patiënten` */
function quantityWords({ number, unit }: Quantity, language: Language): string {
  return `${numberWords(number, language)}${unitWords(unit)}`;
}

/** @returns what a result target aims at: `minimaal 90%`, `-20 minuten`, `omhoog` */
export function aimWords(aim: Aim, words: Words, language: Language): string {
  const qualified = (text: string) =>
    'qualifier' in aim && aim.qualifier ? `${words.qualifiers[aim.qualifier]} ${text}` : text;
  switch (aim.kind) {
    case 'exact':
      return qualified(quantityWords(aim.quantity, language));
    case 'range': {
      const [from, to] = [aim.from, aim.to].map((end) => numberWords(end, language));
      return qualified(`${from}-${to}${unitWords(aim.unit)}`);
    }
    case 'change': {
      const { number, unit } = aim.by;
      const size = quantityWords({ number: Math.abs(number), unit }, language);
      return qualified(`${number < 0 ? '-' : '+'}${size}`);
    }
    case 'norm':
    case 'coverage':
      return aim.text;
    case 'direction':
      return words.directions[aim.direction];
    case 'done':
      return words.done;
  }
}

/** An address as people say it. */
const withoutScheme = (name: string) =>
  name.replaceAll(/https?:\/\/(?:www\.)?/g, '').replace(/\/$/, '');

/** @returns every value of a figure with its source and how sure it is, the one that the region works with first */
export function figureWords(figure: Figure, words: Words, language: Language): string[] {
  const preferred = figure.values[figure.preferred ?? 0];
  const others = figure.values.filter((value) => value !== preferred);
  const values = preferred ? [preferred, ...others] : others;
  const period = figure.period === '' ? '' : `, ${figure.period}`;
  const lines = values.map((value) => {
    const said = 'inWords' in value ? value.inWords : quantityWords(value.value, language);
    const { source, certainty } = value;
    return `${said}${period} (${withoutScheme(source.name)}, ${words.certainties[certainty]})`;
  });
  return figure.definition === '' ? lines : [...lines, figure.definition];
}

function partyWords(ref: PartyRef, words: Words): string {
  if (ref === 'unknown') return words.party.unknown;
  if ('party' in ref) return partyById(ref.party)?.name ?? ref.party;
  return 'role' in ref ? words.party.role(ref.role) : ref.name;
}

/** @returns a party with what it does: `Isala (trekker)` */
export function involvedWords({ party, role }: InvolvedParty, words: Words): string {
  const name = partyWords(party, words);
  return role === '' ? name : `${name} (${role})`;
}

/** @returns the words as they stand inside a sentence; abbreviations stay as they are */
export function lowerFirst(words: string): string {
  return /^\p{Lu}\p{Lu}/u.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}
