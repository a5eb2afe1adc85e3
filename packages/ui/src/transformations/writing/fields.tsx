import {
  formatMoney,
  knownOf,
  LEFT_OPEN,
  parseMoneyText,
  type Cents,
  type Field,
  type PartyRef,
} from '@iza/domain/values';
import type { CaseLine } from '@iza/domain/transformation';
import { useState } from 'react';
import { TextArea, TextField as PlainText } from '../../forms/index.ts';
import { FieldBox } from '../../plan/fields/field-box.tsx';
import { PartyInput } from '../../plan/fields/party-input.tsx';
import { ReadField } from '../../plan/fields/read-field.tsx';
import { useLanguage, useTexts } from '../../texts/language.tsx';
import { writingTexts } from './texts.ts';

export type OpenFieldProps<Value> = {
  label: string;
  field: Field<Value>;
  onChange: (field: Field<Value>) => void;
  help?: string | undefined;
  wide?: boolean | undefined;
};

/** Who is meant: a party of the register, a name, a role still to be filled; or left open. */
export function PartyField({ label, field, onChange }: OpenFieldProps<PartyRef>) {
  return (
    <FieldBox label={label} field={field} onOpenness={onChange}>
      {({ id }) => (
        <PartyInput
          id={id}
          label={label}
          value={knownOf(field) ?? 'unknown'}
          onChange={(ref) => onChange(ref === 'unknown' ? LEFT_OPEN : { known: ref })}
        />
      )}
    </FieldBox>
  );
}

/** An amount as people type it; words that are none stay as they are. `least`: the smallest that is an amount here, in cents. */
export function AmountField({
  least = 0,
  ...props
}: OpenFieldProps<Cents> & { least?: number | undefined }) {
  const texts = useTexts(writingTexts);
  const { language } = useLanguage();
  const read = (typed: string) => {
    const amount = parseMoneyText(typed, language);
    return amount.ok && amount.value >= least ? amount.value : undefined;
  };
  return (
    <ReadField
      {...props}
      was={LEFT_OPEN}
      help={props.help ?? texts.case.amountHelp}
      notRead={texts.notRead}
      read={read}
      wordsOf={(amount) => formatMoney(amount, language)}
    />
  );
}

const yearOf = (typed: string): number | undefined =>
  /^\s*20[1-5]\d\s*$/.test(typed) ? Number(typed) : undefined;

/** A year. `from`: the first that makes sense here. */
export function YearField(props: OpenFieldProps<number> & { from: number; until: number }) {
  const texts = useTexts(writingTexts);
  const { from, until, ...rest } = props;
  const read = (typed: string) => {
    const year = yearOf(typed);
    return year !== undefined && year >= from && year <= until ? year : undefined;
  };
  return (
    <ReadField {...rest} was={LEFT_OPEN} notRead={texts.notAYear} read={read} wordsOf={String} />
  );
}

type Period = Extract<CaseLine['period'], { known: unknown }>['known'];

/** @returns a function that says a year, or that it is every year from then on */
export function usePeriodWords(): (period: Period) => string {
  const { structural } = useTexts(writingTexts).case;
  return (period) => (period === 'structural' ? structural : String(period.year));
}

/** A year, or structural. */
export function PeriodField(props: OpenFieldProps<Period>) {
  const texts = useTexts(writingTexts);
  const wordsOf = usePeriodWords();
  const read = (typed: string): Period | undefined => {
    if (/^\s*struct/i.test(typed)) return 'structural';
    const year = yearOf(typed);
    return year !== undefined && year >= 2020 ? { year } : undefined;
  };
  return (
    <ReadField
      {...props}
      was={LEFT_OPEN}
      help={texts.case.periodHelp}
      notRead={texts.notAYear}
      read={read}
      wordsOf={wordsOf}
    />
  );
}

/** Words that something can't be without: emptied, they stay on the screen as empty and keep what they were. */
export function NeededText({
  label,
  value,
  onChange,
  lines,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  lines?: boolean | undefined;
}) {
  const texts = useTexts(writingTexts);
  const [empty, setEmpty] = useState<string>();
  const change = (typed: string) => {
    setEmpty(typed.trim() === '' ? typed : undefined);
    if (typed.trim() !== '') onChange(typed);
  };
  const shown = {
    label,
    value: empty ?? value,
    onChange: change,
    error: empty === undefined ? undefined : texts.needed,
  };
  return lines ? <TextArea {...shown} rows={2} /> : <PlainText {...shown} maxLength={500} />;
}
