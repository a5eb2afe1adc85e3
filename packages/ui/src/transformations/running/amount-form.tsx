import type { Cents } from '@iza/domain/values';
import { useState, type ReactNode } from 'react';
import { MoneyField, SelectField, TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';

/** Money that can be moved: where it stands, in words, and how much of it comes to mind first. */
export type Place = {
  readonly key: string;
  readonly label: string;
  readonly first: Cents | undefined;
};
type Given = { readonly key: string; readonly amount: Cents; readonly reason: string };

/** Moves a part of money from where it stands: which, how much, and why where a reason is asked. */
export function AmountForm(props: {
  places: readonly Place[];
  placeLabel: string;
  amountLabel: string;
  /** Without it no reason is asked. */
  reasonLabel?: string;
  name: string;
  busy: boolean;
  onGive: (given: Given) => void;
  children?: ReactNode;
}) {
  const { places, placeLabel, amountLabel, reasonLabel, name, busy, onGive, children } = props;
  const only = places.length === 1 ? places[0] : undefined;
  const [key, setKey] = useState(only?.key);
  const [amount, setAmount] = useState<number | undefined>(only?.first);
  const [reason, setReason] = useState('');
  const explained = reasonLabel === undefined || reason.trim() !== '';
  const whole = key !== undefined && amount !== undefined && amount > 0 && explained;
  return (
    <div className='iza-stack iza-stack--tight iza-prose'>
      {!only && (
        <SelectField
          label={placeLabel}
          value={key}
          options={places.map((place) => ({ value: place.key, label: place.label }))}
          onChange={setKey}
        />
      )}
      <MoneyField label={amountLabel} value={amount} onChange={setAmount} />
      {reasonLabel !== undefined && (
        <TextArea label={reasonLabel} rows={2} value={reason} onChange={setReason} />
      )}
      {children}
      <div>
        <Button
          purpose='primary'
          busy={busy}
          disabled={!whole}
          onClick={() => whole && onGive({ key, amount: amount as Cents, reason: reason.trim() })}
        >
          {name}
        </Button>
      </div>
    </div>
  );
}

/** A form that is opened by its name: most people never need it. */
export function OpenedBy({ name, children }: { name: string; children: ReactNode }) {
  const [open, setOpen] = useState(false);
  if (open) return <div className='transformation__opened'>{children}</div>;
  return (
    <div>
      <Button onClick={() => setOpen(true)}>{name}</Button>
    </div>
  );
}
