import type { Field } from '@iza/domain/values';
import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { Status } from '../parts/status.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { DateField } from './parsed-field.tsx';
import { TextField } from './text-field.tsx';
import { formTexts } from './texts.ts';

type OpenField = Extract<Field<unknown>, { open: string }>;

/** Says in words why a field is empty: left open by the region, or not in our source. */
export function OpenWords({ field, brief }: { field: OpenField; brief?: boolean | undefined }) {
  const texts = useTexts(formTexts);
  const format = useFormat();
  if (field.open === 'notInSource') return <Status shape='dash'>{texts.notInSource}</Status>;
  const words = field.open === 'PM' ? texts.openPM : texts.openByRegion;
  const by = field.by === undefined ? '' : ` · ${texts.by.toLowerCase()} ${format.date(field.by)}`;
  return (
    <span className='iza-open-words'>
      <Status shape='open'>{words}</Status>
      {!brief && (field.reason !== undefined || by !== '') && (
        <span className='iza-quiet iza-small'>
          {field.reason}
          {by}
        </span>
      )}
    </span>
  );
}

export type FieldStateProps<Value> = {
  /** The name of the field, for the group of controls. */
  label: string;
  field: Field<Value>;
  onChange: (field: Field<Value>) => void;
  /** The control while the field is filled; `value` is undefined as long as nothing was typed. */
  children: (value: Value | undefined, set: (value: Value) => void) => ReactNode;
  /** A control for who fills it in; the kit does not know the parties. */
  filledBy?: ((field: OpenField, set: (field: OpenField) => void) => ReactNode) | undefined;
  /** What people type as a date to an ISO date; without it no date is asked. */
  parseDate?: ((typed: string) => string | undefined) | undefined;
  /** What stands there at first after "fill in after all". */
  empty: Value;
};

/**
 * A field that may be left open: filled, or left open by the region (with, if one wishes, why, who
 * and by when). "Not in source" is shown; nobody chooses it.
 */
export function FieldState<Value>(props: FieldStateProps<Value>) {
  const { label, field, onChange, children, filledBy, parseDate, empty } = props;
  const texts = useTexts(formTexts);
  const keep = field.printed === undefined && field.source === undefined ? {} : provenance(field);
  const fill = (known: Value) => onChange({ known, ...keep } as Field<Value>);
  if ('known' in field) {
    return (
      <div className='iza-state'>
        {children(field.known, fill)}
        <Button
          small
          purpose='subtle'
          onClick={() => onChange({ open: 'leftOpen', ...keep } as Field<Value>)}
        >
          {texts.leaveOpen}
          <span className='iza-hidden'>: {label}</span>
        </Button>
      </div>
    );
  }
  const setOpen = (next: OpenField) => onChange(next as Field<Value>);
  return (
    <fieldset className='iza-field iza-state'>
      <legend className='iza-field__label'>{label}</legend>
      <div className='iza-row'>
        <OpenWords brief field={field} />
        <Button small onClick={() => fill(empty)}>
          {texts.fillIn}
        </Button>
      </div>
      {field.open === 'notInSource' ? (
        <p className='iza-field__hint'>{texts.notInSourceHint}</p>
      ) : (
        <div className='iza-columns'>
          <TextField
            optional
            label={texts.reason}
            value={field.reason ?? ''}
            onChange={(reason) =>
              setOpen(withOptional(field, 'reason', reason === '' ? undefined : reason))
            }
          />
          {filledBy?.(field, setOpen)}
          {parseDate && (
            <DateField
              optional
              label={texts.by}
              value={field.by}
              parse={parseDate}
              onChange={(by) => setOpen(withOptional(field, 'by', by))}
            />
          )}
        </div>
      )}
    </fieldset>
  );
}

function provenance(field: Field<unknown>) {
  return {
    ...(field.printed !== undefined && { printed: field.printed }),
    ...(field.source !== undefined && { source: field.source }),
  };
}

/** The open field with one thing said or taken back. */
function withOptional(
  field: OpenField,
  key: 'reason' | 'by',
  value: string | undefined,
): OpenField {
  const { [key]: _, ...rest } = field as OpenField & { reason?: string; by?: string };
  return (value === undefined ? rest : { ...rest, [key]: value }) as OpenField;
}
