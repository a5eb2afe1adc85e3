import type { TransformationView } from '@iza/api/transformation';
import type { TransformationSection } from '@iza/domain/transformation';
import type { Refusal } from '@iza/domain/values';
import { ClauseWords } from '../accord/clause-link.tsx';
import { Link } from '../parts/index.ts';
import { refusalWords } from '../plan/refusals/refusal-words.ts';
import { refusalTexts } from '../plan/refusals/texts.ts';
import { useTexts } from '../texts/language.tsx';
import { usePartAddress } from './changing/changing-text.tsx';
import { transformationTexts } from './texts.ts';
import { writingTexts } from './writing/texts.ts';

type Names = Readonly<Record<string, unknown>>;
const asWord = (names: Names, name: string | number | undefined): string | undefined => {
  const word = name === undefined ? undefined : names[name];
  return typeof word === 'string' ? word : undefined;
};

/** What a place in the plan is called: the field, and for a milestone or a line of the application also which one. */
function usePlaceWords(): (path: readonly (string | number)[]) => string | undefined {
  const texts = useTexts(transformationTexts);
  const { impact, application, sector } = useTexts(writingTexts);
  return (path) => {
    const [section, list, at] = path;
    const last = path.at(-1);
    if (section === 'about') return asWord(texts, last);
    if (section === 'impact') return asWord(impact, last);
    if (section !== 'application') return undefined;
    const field = last === 'sector' ? sector : asWord(application, last);
    if (typeof at !== 'number') return field;
    const which = list === 'milestones' ? application.title : application.asks;
    if (field === undefined) return `${which} ${at + 1}`;
    return `${which} ${at + 1}, ${field.toLowerCase()}`;
  };
}

type Said = {
  readonly text: string;
  readonly section: TransformationSection | undefined;
  readonly places: readonly string[];
};

/** @returns one line for each fault in each part, with all the places that have it */
function together(said: readonly Said[]): readonly Said[] {
  const lines = new Map<string, Said>();
  for (const one of said) {
    const key = `${one.section ?? ''} ${one.text}`;
    const places = new Set([...(lines.get(key)?.places ?? []), ...one.places]);
    lines.set(key, { ...one, places: [...places] });
  }
  return [...lines.values()];
}

/** Refusals in words, each once, with all that it is about by name; with `view` also the way to that part of the plan. */
export function RefusedList({
  refusals,
  view,
}: {
  refusals: readonly Refusal[];
  view?: TransformationView | undefined;
}) {
  const texts = useTexts(transformationTexts);
  const { sections }: { sections: Readonly<Record<string, string>> } = useTexts(writingTexts);
  const words = useTexts(refusalTexts);
  const placeWords = usePlaceWords();
  const partAddress = usePartAddress();
  const conditions = view?.framework.conditions ?? [];
  const said = refusals.map((refusal): Said => {
    const { path = [], detail } = refusal;
    const condition = conditions.find(({ key }) => key === detail?.['condition']);
    const place = condition?.number ?? placeWords(path);
    const [section] = path;
    return {
      text: refusalWords(refusal, words, texts.clause),
      places: place === undefined ? [] : [place],
      section: asWord(sections, section) ? (section as TransformationSection) : undefined,
    };
  });
  return (
    <ul className='plan-refusals'>
      {together(said).map(({ text, section, places }) => (
        <li key={`${section} ${text}`}>
          {places.length === 1 && `${places[0]}: `}
          <ClauseWords>{text}</ClauseWords> {places.length > 1 && texts.concerns(places.join('; '))}{' '}
          {view && section && section !== 'about' && (
            <Link href={partAddress(view.card.plan, section)}>{sections[section]}</Link>
          )}
        </li>
      ))}
    </ul>
  );
}
