import { CheckboxField, SelectField } from '../../forms/index.ts';
import { useTexts } from '../../texts/language.tsx';
import type { SheetSettings } from './sheet-settings.ts';
import { sheetImportTexts } from './texts.ts';

type SettingName = 'kind' | 'unit' | 'numbers' | 'days';

const optionsOf = <Value extends string>(names: Readonly<Record<Value, string>>) =>
  (Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label }));

/** What holds for the whole table. `asked`: the settings that matter for this one. */
export function SheetSettingsFields({
  settings,
  asked,
  onChange,
}: {
  settings: SheetSettings;
  asked: readonly SettingName[];
  onChange: (settings: SheetSettings) => void;
}) {
  const texts = useTexts(sheetImportTexts);
  const labels: Readonly<Record<SettingName, string>> = texts.settings;
  const choice = <Name extends SettingName>(
    name: Name,
    names: Readonly<Record<Exclude<SheetSettings[Name], ''>, string>>,
    empty: string | null,
  ) =>
    asked.includes(name) && (
      <SelectField
        label={labels[name]}
        value={settings[name] === '' ? undefined : (settings[name] as string)}
        options={optionsOf<string>(names)}
        empty={empty}
        onChange={(value) => onChange({ ...settings, [name]: value ?? '' })}
      />
    );
  return (
    <fieldset className='transformation__group iza-stack iza-stack--tight'>
      <legend>{texts.wholeTable}</legend>
      <div className='plan-grid'>
        {choice('kind', texts.kinds, texts.noKind)}
        {choice('unit', texts.units, null)}
        {choice('numbers', texts.numbers, null)}
        {choice('days', texts.days, null)}
      </div>
      <CheckboxField
        label={texts.keepWords}
        checked={settings.keepWords}
        onChange={(keepWords) => onChange({ ...settings, keepWords })}
      />
    </fieldset>
  );
}
