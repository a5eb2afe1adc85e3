import type { Field } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { OpenMark } from '../../plan/fields/open-mark.tsx';

/** What a field says, or how it is open; words that could not be read as a value are told as they are. */
export function FieldWords<Value>({
  field,
  children,
}: {
  field: Field<Value>;
  children: (value: Value) => ReactNode;
}) {
  if ('known' in field) return children(field.known);
  return (
    <>
      {field.printed !== undefined && <>“{field.printed}” </>}
      <OpenMark field={field as Field<unknown>} />
    </>
  );
}
