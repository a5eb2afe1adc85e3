import { LEFT_OPEN, type Field } from '@iza/domain/values';

/** How an open field is open; `known` where it is not. */
export type Openness = 'known' | 'leftOpen' | 'PM' | 'notInSource';

type AnyField = { readonly known: unknown } | { readonly open: 'leftOpen' | 'PM' | 'notInSource' };

/** @returns how a field stands */
export function opennessOf(field: AnyField): Openness {
  return 'known' in field ? 'known' : field.open;
}

function provenanceOf(field: Field<unknown>): Pick<Field<unknown>, 'printed' | 'source'> {
  const { printed, source } = field;
  return {
    ...(printed === undefined ? {} : { printed }),
    ...(source === undefined ? {} : { source }),
  };
}

/** @returns the field with a value; what the source printed stays beside it */
export function filled<Value>(field: Field<Value>, known: Value): Field<Value> {
  return { known, ...provenanceOf(field) } as Field<Value>;
}

/**
 * @returns the field without a value. Emptying a field that our source did not hold makes it *not in source* again, when `was` says so;
 * otherwise it is left open, which needs no reason
 */
export function emptied<Value>(was: Field<Value>): Field<Value> {
  return 'open' in was ? was : ({ ...LEFT_OPEN, ...provenanceOf(was) } as Field<Value>);
}

/** @returns the field, open in another way; who fills it and by when stay where they can */
export function opened<Value>(field: Field<Value>, how: Exclude<Openness, 'known'>): Field<Value> {
  const provenance = provenanceOf(field);
  if (how === 'notInSource') return { open: how, ...provenance } as Field<Value>;
  const kept = 'open' in field && field.open !== 'notInSource' ? field : {};
  return { ...kept, ...provenance, open: how } as Field<Value>;
}

/** @returns the field with words that could not be read as a value: kept as printed, never thrown away */
export function keptAsPrinted<Value>(was: Field<Value>, printed: string): Field<Value> {
  return { ...emptied(was), printed } as Field<Value>;
}
