import type { TransformationView } from '@iza/api/transformation';
import type { ToldChange } from '@iza/documents/words';
import type { PartChange } from '@iza/domain/transformation';
import { useTexts } from '../../texts/language.tsx';
import { useConditionWords } from '../use-condition-words.ts';
import { writingTexts } from '../writing/texts.ts';
import { changesTexts } from './texts.ts';
import { fieldsOf, useFieldNames, useValueWords } from './value-words.ts';

/** Words of a part's fields that its title says already. */
const TITLES: readonly string[] = ['what', 'title', 'label'];

const word = (part: object | null, name: string): string | undefined => {
  const value = (part as Readonly<Record<string, unknown>> | null)?.[name];
  return typeof value === 'string' ? value : undefined;
};

/** The names of parts by their id, in the plan as it is and as it was. */
function useNames(
  view: TransformationView,
  changes: readonly PartChange[],
): (id: string) => string {
  const { gonePart } = useTexts(changesTexts);
  const { results, case: lines } = view.sections;
  const there = [...results.content.results, ...lines.content.lines];
  const names = new Map<string, string>(there.map(({ id, what }) => [id, what]));
  for (const { key, before } of changes) {
    const name = word(before, 'what');
    if (name !== undefined && !names.has(key)) names.set(key, name);
  }
  return (id) => names.get(id) ?? gonePart;
}

/** What changed, part by part in words: what came or went is told by what it said, what changed field by field. */
export function useTold(
  view: TransformationView,
  all: readonly PartChange[],
): (changes: readonly PartChange[]) => readonly ToldChange[] {
  const texts = useTexts(changesTexts);
  const writing = useTexts(writingTexts);
  const conditions = useConditionWords(view);
  const nameOf = useNames(view, all);
  const names = useFieldNames(nameOf);
  const valueWords = useValueWords();
  const titleOf = ({ section, list, key, before, after }: PartChange): string => {
    const part = after ?? before;
    switch (list) {
      case null:
        return writing.sections[section];
      case 'stated':
        return texts.statedTotal(word(part, 'label') ?? key);
      case 'answers':
        return conditions.find((one) => one.key === key)?.words ?? key;
      case 'asks':
        return writing.application.asks;
      default:
        return word(part, 'what') ?? word(part, 'title') ?? key;
    }
  };
  const told = (change: PartChange): ToldChange => {
    const { section, list, key, before, after } = change;
    const whole = !before || !after;
    const shown = whole ? Object.keys(after ?? before ?? {}) : change.fields;
    const fields = shown.flatMap((name) => {
      const field = fieldsOf(change, names)[name];
      if (!field || (whole && TITLES.includes(name))) return [];
      const [label, words] = field;
      const say = (part: typeof before) => (part ? valueWords(part[name], words) : '');
      const [from, to] = [say(before), say(after)];
      const isOpen = (part: typeof before) =>
        typeof part?.[name] === 'object' && part[name] !== null && 'open' in part[name];
      const silent =
        whole && (isOpen(after ?? before) || from + to === '' || from + to === texts.empty);
      return silent || from === to ? [] : [{ key: name, label, from, to }];
    });
    return {
      key: `${list ?? section} ${key}`,
      kind: before ? (after ? 'changed' : 'removed') : 'added',
      title: titleOf(change),
      remarks: [],
      fields,
      units: [],
    };
  };
  return (changes) => changes.map(told);
}
