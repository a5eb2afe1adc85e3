import { shownFields, type ShownField } from '../model/shown-fields.ts';
import { unitOf, type Content } from '../store/plan-store.ts';
import type { PlanWords } from '../words/plan-words.ts';

/** @returns the fields of a unit that differ from what was typed on, as words */
export function typedFields(
  key: string,
  base: Content,
  mine: Content,
  words: PlanWords,
): ShownField[] {
  const before = new Map(
    shownFields(unitOf(key, base), words).map((field) => [field.key, field.text]),
  );
  return shownFields(unitOf(key, mine), words).filter(
    (field) => (before.get(field.key) ?? '') !== field.text,
  );
}
