import type { IsoDate } from '@iza/domain/values';
import { DateField } from '../forms/index.ts';
import { readDeadline } from '../plan/model/read-deadline.ts';
import { useToday } from '../texts/language.tsx';

export type DayFieldProps = {
  label: string;
  value: IsoDate | undefined;
  error?: string | undefined;
  onChange: (day: IsoDate | undefined) => void;
};

/** A day, typed as people type it. */
export function DayField({ label, value, error, onChange }: DayFieldProps) {
  const today = useToday() as IsoDate;
  const read = (typed: string) => {
    const deadline = readDeadline(typed, today);
    return deadline && 'on' in deadline ? deadline.on : undefined;
  };
  return (
    <DateField
      label={label}
      value={value}
      error={error}
      parse={read}
      onChange={(day) => onChange(day as IsoDate | undefined)}
    />
  );
}
