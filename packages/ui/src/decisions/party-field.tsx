import type { PartyId } from '@iza/domain/values';
import { ComboboxField } from '../forms/index.ts';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';

export type PartyFieldProps = {
  label: string;
  value: PartyId | null;
  error?: string | undefined;
  onChange: (party: PartyId | null) => void;
};

/** A party of the register; those that take part in the region come first. */
export function PartyField({ label, value, error, onChange }: PartyFieldProps) {
  const { book } = usePlanWords();
  const { admitted } = usePlanHead();
  const here = new Set((admitted ?? []).map(({ party }) => party as string));
  const all = book.all.map(({ id, name, short }) => ({
    value: id,
    label: name,
    aliases: short ? [short] : undefined,
  }));
  const options = [
    ...all.filter((option) => here.has(option.value)),
    ...all.filter((option) => !here.has(option.value)),
  ];
  return (
    <ComboboxField
      label={label}
      single
      values={value === null ? [] : [value]}
      options={options}
      error={error}
      onChange={([party]) => onChange((party as PartyId | undefined) ?? null)}
    />
  );
}
