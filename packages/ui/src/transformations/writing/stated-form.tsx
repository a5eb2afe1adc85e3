import type { BusinessCase } from '@iza/domain/transformation';
import { LEFT_OPEN } from '@iza/domain/values';
import { TextField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { AmountField, NeededText } from './fields.tsx';
import { LineRows } from './line-rows.tsx';
import { writingTexts } from './texts.ts';

/** Totals as the plan states them: never corrected. */
export function StatedForm({
  stated,
  onChange,
}: {
  stated: BusinessCase['stated'];
  onChange: (stated: BusinessCase['stated']) => void;
}) {
  const { case: texts } = useTexts(writingTexts);
  return (
    <LineRows
      label={texts.stated}
      help={texts.statedHelp}
      addLabel={texts.newStated}
      rows={stated}
      nameOf={({ label }) => label}
      begin={(label) => ({ label, scenario: null, amount: LEFT_OPEN })}
      onChange={onChange}
    >
      {(total, set) => (
        <>
          <NeededText
            label={texts.newStated}
            value={total.label}
            onChange={(label) => set({ label })}
          />
          <AmountField
            label={texts.amount}
            field={total.amount}
            onChange={(amount) => set({ amount })}
          />
          <TextField
            label={texts.scenarioOf}
            value={total.scenario ?? ''}
            maxLength={500}
            onChange={(typed) => set({ scenario: typed === '' ? null : typed })}
          />
        </>
      )}
    </LineRows>
  );
}
