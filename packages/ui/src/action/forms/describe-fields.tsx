import { THEME_LETTERS } from '@iza/domain/theme';
import { formatDeadline, type Deadline } from '@iza/domain/values';
import {
  ComboboxField,
  DateField,
  ParsedField,
  SelectField,
  TextField,
} from '../../forms/index.ts';
import { useLanguage, useTexts, useToday } from '../../texts/language.tsx';
import { actionVocabulary } from '../texts.ts';
import { useParties } from '../use-parties.ts';
import { describeFaults, type DescribeDraft, type DescribePart } from './describe-draft.ts';
import { readDay, readMoment } from './read-day.ts';
import { actionFormTexts } from './texts.ts';

export type DescribeFieldsProps = {
  draft: DescribeDraft;
  onChange: (draft: DescribeDraft) => void;
  tried: boolean;
};

/** The fields of an action that was decided later: same shape as those of the agreement, own origin. */
export function DescribeFields({ draft, onChange, tried }: DescribeFieldsProps) {
  const texts = useTexts(actionFormTexts);
  const words = useTexts(actionVocabulary);
  const today = useToday();
  const { language } = useLanguage();
  const { options } = useParties();
  const faults = tried ? describeFaults(draft) : [];
  const wrong = (part: DescribePart) =>
    faults.includes(part) ? texts.describeFaults[part] : undefined;
  const set = (part: Partial<DescribeDraft>) => onChange({ ...draft, ...part });
  const themes = THEME_LETTERS.map((letter) => ({
    value: letter,
    label: words.theme(letter, words.themes[letter]),
  }));
  return (
    <>
      <TextField
        id='uitwerkpunt-titel'
        label={texts.title}
        value={draft.title}
        error={wrong('title')}
        onChange={(title) => set({ title })}
      />
      <SelectField
        optional
        label={texts.theme}
        value={draft.theme ?? undefined}
        empty={words.noTheme}
        options={themes}
        onChange={(theme) => set({ theme: theme ?? null })}
      />
      <ComboboxField
        optional
        label={texts.responsible}
        values={draft.responsible}
        options={options}
        onChange={(responsible) => set({ responsible })}
      />
      <ParsedField<Deadline>
        optional
        label={texts.deadline}
        hint={texts.newDateHint}
        value={draft.deadline ?? undefined}
        read={(typed) => readMoment(typed, today)}
        write={(deadline) => formatDeadline(deadline, language)}
        unreadable={texts.needDate}
        onChange={(deadline) => set({ deadline: deadline ?? null })}
      />
      <TextField
        id='uitwerkpunt-besloten'
        label={texts.decidedBy}
        hint={texts.decidedByHint}
        value={draft.by}
        error={wrong('by')}
        onChange={(by) => set({ by })}
      />
      <DateField
        label={texts.decidedOn}
        value={draft.on ?? undefined}
        parse={(typed) => readDay(typed, today)}
        error={wrong('on')}
        onChange={(on) => set({ on: on ?? null })}
      />
      <TextField
        optional
        label={texts.decidedPlace}
        value={draft.place}
        onChange={(place) => set({ place })}
      />
      <TextField
        optional
        label={texts.basis}
        hint={texts.basisHint}
        value={draft.basis}
        error={wrong('basis')}
        onChange={(basis) => set({ basis })}
      />
    </>
  );
}
