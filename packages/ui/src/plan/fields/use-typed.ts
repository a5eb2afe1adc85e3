import type { Field } from '@iza/domain/values';
import { useEffect, useState } from 'react';

/** Words that stand in the input: what was typed while it means the field's value, otherwise the value in words. */
export function useTyped<Value>(
  field: Field<Value>,
  wordsOf: (value: Value) => string,
  read: (typed: string) => Value | undefined,
) {
  const shown = 'known' in field ? wordsOf(field.known) : (field.printed ?? '');
  const [typed, setTyped] = useState(shown);
  const same =
    JSON.stringify(read(typed)) === JSON.stringify('known' in field ? field.known : undefined);
  const keeps = same && ('known' in field || typed === (field.printed ?? '') || typed === '');
  useEffect(() => {
    if (!keeps) setTyped(shown);
  }, [keeps, shown]);
  return [keeps ? typed : shown, setTyped] as const;
}
