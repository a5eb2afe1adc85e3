import type { UnitContent, UnitRef } from '@iza/domain/plan';
import type { Typing } from '@iza/domain/presence';

/** Fields of a form carry their label in this attribute, to find where somebody types, here and in a colleague's form. */
const FIELD = 'data-field';
const fieldsOf = (form: ParentNode): HTMLElement[] => [
  ...form.querySelectorAll<HTMLElement>(`[${FIELD}]`),
];
const labelOf = (field: HTMLElement) => field.getAttribute(FIELD) ?? '';

/** What is typed in a target is typed in the item that it is a result of. */
function refOf(unit: UnitContent): UnitRef {
  if (unit.unit === 'item') return { unit: 'item', id: unit.content.id };
  if (unit.unit === 'target' && unit.content.on !== 'plan')
    return { unit: 'item', id: unit.content.on };
  return { unit: 'about' };
}

/** @returns where a change of a unit is typed: the unit, and the field that has the focus */
export function placeOfTyping(unit: UnitContent): Typing {
  const ref = refOf(unit);
  const field = document.activeElement?.closest<HTMLElement>(`[${FIELD}]`);
  const form = field?.closest('.plan-form');
  const label = field && labelOf(field);
  if (!form || !field || !label || label.length > 80) return { unit: ref };
  const alike = fieldsOf(form).filter((other) => labelOf(other) === label);
  return { unit: ref, field: label, nth: Math.min(99, alike.indexOf(field)) };
}

/** Marks, in an open form, the fields in which colleagues type; their words are drawn by the style sheet beside what is there. */
export function markTyping(
  form: HTMLElement,
  typists: readonly { readonly words: string; readonly typing: Typing }[],
): void {
  for (const field of fieldsOf(form)) delete field.dataset['typist'];
  for (const { words, typing } of typists) {
    const alike = fieldsOf(form).filter((field) => labelOf(field) === typing.field);
    const field = alike[typing.nth ?? 0];
    if (field) field.dataset['typist'] = words;
  }
}
