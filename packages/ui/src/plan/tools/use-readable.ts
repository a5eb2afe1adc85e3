import { shownFields } from '@iza/documents/words';
import type { UnitContent } from '@iza/domain/plan';
import { useTexts } from '../../texts/language.tsx';
import { documentTexts } from '../document/texts.ts';
import { itemName } from '../forms/item-name.ts';
import { flatRows } from '../model/rows.ts';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanRows } from '../store/use-plan-rows.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import type { Readable } from './find-hits.ts';

/** @returns a function that gives every field of the open plan as it reads now: about, items, targets, in the order of the page */
export function useReadable(): () => Readable[] {
  const { store } = usePlan();
  const words = usePlanWords();
  const texts = useTexts(documentTexts);
  const rows = usePlanRows();
  const fieldsOf = (item: string, title: string, unit: UnitContent): Readable[] =>
    shownFields(unit, words)
      .filter(({ text }) => text !== '')
      .map(({ label, text }) => ({ item, title, label, text }));
  const targetsOf = (on: string, item: string, title: string) =>
    (store.structure.targets.get(on) ?? []).flatMap((id) => {
      const content = store.target(id)?.content;
      return content ? fieldsOf(item, title, { unit: 'target', content }) : [];
    });
  const fieldsOfItem = (id: string): Readable[] => {
    const content = store.item(id)?.content;
    if (!content) return [];
    const title = itemName(content, words.texts.untitled);
    return [...fieldsOf(id, title, { unit: 'item', content }), ...targetsOf(id, id, title)];
  };
  return () => {
    const placed = flatRows(rows.placed).map(({ item }) => item);
    const items = [...new Set([...placed, ...rows.loose])];
    const about = texts.aboutPlan;
    return [
      ...fieldsOf('about', about, { unit: 'about', content: store.about.content }),
      ...items.flatMap(fieldsOfItem),
      ...targetsOf('plan', 'about', about),
    ];
  };
}
