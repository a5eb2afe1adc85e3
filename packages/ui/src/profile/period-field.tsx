import type { Period } from '@iza/domain/profile';
import { formatDeadline } from '@iza/domain/values';
import { ParsedField } from '../forms/index.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { readPeriod } from './model/format.ts';
import { profileFormTexts, profileTexts } from './texts.ts';

/** A year, quarter, month or day, typed as people type it. */
export function PeriodField({
  value,
  onChange,
}: {
  value: Period | undefined;
  onChange: (period: Period | undefined) => void;
}) {
  const texts = useTexts(profileTexts);
  const forms = useTexts(profileFormTexts);
  const { language } = useLanguage();
  return (
    <ParsedField<Period>
      label={texts.period}
      hint={forms.periodHint}
      value={value}
      width='short'
      read={(typed) => readPeriod(typed)}
      write={(period) => formatDeadline(period, language)}
      unreadable={forms.badPeriod}
      onChange={onChange}
    />
  );
}
