import { STATED_TOTALS, type BusinessCase } from '@iza/domain/transformation';
import { LEFT_OPEN } from '@iza/domain/values';
import { RadioField, TextField } from '../../forms/index.ts';
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
    <LineRows<BusinessCase['stated'][number]>
      label={texts.stated}
      help={texts.statedHelp}
      addLabel={texts.newStated}
      rows={stated}
      nameOf={({ label }) => label}
      begin={(label) => ({ label, of: 'costs', scenario: null, amount: LEFT_OPEN })}
      onChange={onChange}
    >
      {(total, set) => (
        <>
          <NeededText
            label={texts.newStated}
            value={total.label}
            onChange={(label) => set({ label })}
          />
          <RadioField
            inline
            label={texts.statedOf}
            value={total.of}
            options={STATED_TOTALS.map((value) => ({ value, label: texts.statedOfs[value] }))}
            onChange={(of) => set({ of })}
          />
          <AmountField
            label={texts.amount}
            least={total.of === 'net' ? Number.MIN_SAFE_INTEGER : 0}
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
