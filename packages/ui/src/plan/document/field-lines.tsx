import type { ReactNode } from 'react';
import type { InvolvedParty } from '@iza/domain/plan';
import type { Field } from '@iza/domain/values';
import { OpenMark } from '../fields/open-mark.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';

/** One field as it is read: its name, and its value or why it is open. */
export function FieldLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className='plan-line'>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A field's value, or the mark that says how it is open; what the source printed stands beside a value that was read from it. */
export function FieldValue<Value>({
  field,
  show,
}: {
  field: Field<Value>;
  show: (value: Value) => ReactNode;
}) {
  const words = usePlanWords();
  if (!('known' in field)) return <OpenMark field={field as Field<unknown>} />;
  return (
    <>
      {show(field.known)}
      {field.printed !== undefined && (
        <span className='iza-quiet iza-small'> {words.texts.printed(field.printed)}</span>
      )}
    </>
  );
}

export function Parties({ parties }: { parties: readonly InvolvedParty[] }) {
  const words = usePlanWords();
  return (
    <ul className='plan-names'>
      {parties.map((involved, at) => (
        <li key={`${at} ${words.involved(involved)}`}>{words.involved(involved)}</li>
      ))}
    </ul>
  );
}

/** Text of more lines, as it was typed. */
export function Lines({ text }: { text: string }) {
  return <span className='plan-lines-kept'>{text}</span>;
}
