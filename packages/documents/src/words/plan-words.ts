import type { InvolvedParty } from '@iza/domain/plan';
import {
  formatDeadline,
  type Aim,
  type Deadline,
  type Field,
  type Figure,
  type PartyRef,
} from '@iza/domain/values';
import type { Format, Language, Translated } from '../texts/index.ts';
import { aimWords, quantityWords } from './aim-words.ts';
import type { PartyBook } from './party-book.ts';
import type { planVocabulary } from './plan-vocabulary.ts';

export type PlanVocabulary =
  | (typeof planVocabulary)['nl']
  | Translated<(typeof planVocabulary)['nl']>;

/** Everything that turns a plan's values into words of one language. */
export type PlanWords = {
  readonly texts: PlanVocabulary;
  readonly format: Format;
  readonly book: PartyBook;
  readonly party: (ref: PartyRef) => string;
  readonly involved: (involved: InvolvedParty) => string;
  readonly deadline: (deadline: Deadline) => string;
  readonly aim: (aim: Aim) => string;
  readonly figureValue: (value: Figure['values'][number]) => string;
  /** What an open field says: that it is open, who fills it by when, and what its source printed. */
  readonly openness: (field: Field<unknown>) => string;
};

/** @returns the words of a language, with the names of the register */
export function planWords(
  language: Language,
  texts: PlanVocabulary,
  format: Format,
  book: PartyBook,
): PlanWords {
  const party = (ref: PartyRef): string => {
    if (ref === 'unknown') return texts.party.unknown;
    if ('party' in ref) return book.nameOf(ref.party);
    return 'role' in ref ? texts.party.role(ref.role) : ref.name;
  };
  return {
    texts,
    format,
    book,
    party,
    involved: ({ party: ref, role }) =>
      role === '' ? party(ref) : texts.party.with(party(ref), role),
    deadline: (deadline) => formatDeadline(deadline, language),
    aim: (aim) => aimWords(aim, format, texts.aims),
    figureValue: (value) =>
      'inWords' in value ? value.inWords : quantityWords(value.value, format),
    openness: (field) => {
      if ('known' in field) return '';
      const { open, printed } = field;
      const filledBy =
        'filledBy' in field && field.filledBy
          ? [texts.openWith.filledBy(party(field.filledBy))]
          : [];
      const by = 'by' in field && field.by ? [texts.openWith.by(format.date(field.by))] : [];
      const said = printed ? [texts.openWith.printed(printed)] : [];
      return [texts.open[open], ...filledBy, ...by, ...said].join(', ');
    },
  };
}
