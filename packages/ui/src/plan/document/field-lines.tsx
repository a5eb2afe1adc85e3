import type { ReactNode } from 'react';
import type { InvolvedParty } from '@iza/domain/plan';
import type { Field, SourceRef } from '@iza/domain/values';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { OpenMark } from '../fields/open-mark.tsx';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';

/** One line as it is read: its name, and what it says. */
export function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className='plan-line'>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A field's value, or the mark that says how it is open. What the source printed stands beside it, where it says more. */
export function FieldValue<Value>({
  field,
  show,
}: {
  field: Field<Value>;
  show: (value: Value) => ReactNode;
}) {
  const words = usePlanWords();
  if (!('known' in field)) return <OpenMark field={field as Field<unknown>} />;
  const shown = show(field.known);
  const saysMore = field.printed !== undefined && field.printed !== shown;
  return (
    <>
      {shown}
      {saysMore && (
        <span className='iza-quiet iza-small'> {words.texts.printed(field.printed ?? '')}</span>
      )}
    </>
  );
}

/** One field as it is read. On paper, what our source does not hold is told together, once. */
export function FieldLine<Value>({
  label,
  field,
  show,
}: {
  label: string;
  field: Field<Value>;
  show: (value: Value) => ReactNode;
}) {
  const { reading } = usePlan();
  if (reading && 'open' in field && field.open === 'notInSource' && field.printed === undefined)
    return null;
  return (
    <Line label={label}>
      <FieldValue field={field} show={show} />
    </Line>
  );
}

export function Parties({ parties }: { parties: readonly InvolvedParty[] }) {
  const words = usePlanWords();
  return <Names lines={parties.map(words.involved)} />;
}

/** Lines below each other; text that is only read keeps its order, so the place is the identity. */
export function Names({ lines }: { lines: readonly string[] }) {
  const placed = lines.map((line, at) => ({ line, key: `${at} ${line}` }));
  return (
    <ul className='plan-names'>
      {placed.map(({ line, key }) => (
        <li key={key}>
          <ClauseWords>{line}</ClauseWords>
        </li>
      ))}
    </ul>
  );
}

/** Text of more lines, as it was typed. */
export function Lines({ text }: { text: string }) {
  return <span className='plan-lines-kept'>{text}</span>;
}

/** A source by name; an address can be followed. */
export function SourceName({ source }: { source: SourceRef }) {
  const parts = source.name.split(/\s*;\s*/);
  return (
    <>
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && ', '}
          {/^https?:\/\//.test(part) ? (
            <a className='nl-link' href={part} rel='noopener noreferrer'>
              {part.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
            </a>
          ) : (
            part
          )}
        </span>
      ))}
      {source.place !== undefined && `, ${source.place}`}
    </>
  );
}
