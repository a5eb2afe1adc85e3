import { agendaItemKindSchema } from '@iza/domain/action';
import { THEME_LETTERS } from '@iza/domain/theme';
import { useMemo } from 'react';
import { actionVocabulary } from '@iza/ui/action';
import { CheckboxField, DateField, SelectField, TextField } from '@iza/ui/forms';
import { useFormat, useTexts, useToday } from '@iza/ui/texts';
import { FilterBar } from '../plan/filter-bar.tsx';
import { choicesOf, FILTER_NAMES, GROUPINGS, NONE, type AgendaLook } from './agenda-filter.ts';
import { COURSES, STANDINGS, type AgendaLine } from './agenda-line.ts';
import { readDay } from './read-day.ts';
import { agendaTexts } from './texts.ts';

export type AgendaFiltersProps = {
  /** All lines, for what can be chosen. */
  lines: readonly AgendaLine[];
  look: AgendaLook;
  /** What others changed since the last visit; `undefined` where there is nothing to compare with. */
  news: ReadonlySet<string> | undefined;
  onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
};

const partiesOf = ({ parties, lead }: AgendaLine) => (lead ? [...parties, lead] : parties);
const quarterOfLine = ({ quarter }: AgendaLine) =>
  quarter === undefined ? [] : [{ id: quarter as string, name: quarter as string }];

type Texts = (typeof agendaTexts)['nl'];

/** @returns where something stands written: in a part of the agreement, or in a decision that was taken later */
function sourceWords(source: string, texts: Texts): string {
  const [kind, ...rest] = source.split(' ');
  const name = rest.join(' ');
  if (kind === 'besluit') return texts.inDecision(name);
  return /^\d/.test(name) ? texts.inChapter(name) : texts.inAnnex(name);
}

function useChoices(lines: readonly AgendaLine[]) {
  const texts = useTexts(agendaTexts);
  const format = useFormat();
  return useMemo(() => {
    const options = (choices: readonly { readonly id: string; readonly name: string }[]) =>
      choices.map(({ id, name }) => ({ value: id, label: name }));
    const quarters = choicesOf(lines, quarterOfLine, (a, b) => a.localeCompare(b));
    const sources = choicesOf(
      lines,
      ({ source }) => [{ id: source as string, name: sourceWords(source, texts) }],
      format.compare,
    );
    return {
      sources: options(sources),
      parties: options(choicesOf(lines, partiesOf, format.compare)),
      quarters: [
        ...options(quarters.map(({ id }) => ({ id, name: format.quarter(id) }))),
        { value: NONE, label: texts.none.kwartaal },
      ],
    };
  }, [lines, format, texts]);
}

/** @returns the filters that are on, in words, for paper and for knowing that some are */
function useActive({ filter }: AgendaLook): readonly string[] {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  const format = useFormat();
  const { standing, course, theme, party, kind, quarter, source, news, text } = filter;
  return [
    standing && words.standings[standing],
    course && words.courses[course],
    theme && (theme === NONE ? texts.none.thema : words.themes[theme]),
    party,
    kind && words.kinds[kind],
    quarter && (quarter === NONE ? texts.none.kwartaal : format.quarter(quarter)),
    source && sourceWords(source, texts),
    news && texts.newsActive,
    text,
  ].filter((word): word is string => typeof word === 'string' && word !== '');
}

/** What narrows the agenda, puts it together, and sets the day it is looked at from. */
export function AgendaFilters({ lines, look, news, onChange }: AgendaFiltersProps) {
  const texts = useTexts(agendaTexts);
  const words = useTexts(actionVocabulary);
  const today = useToday();
  const { parties, quarters, sources } = useChoices(lines);
  const active = useActive(look);
  const { filter, grouping, asOf, view } = look;
  const clear = () => onChange(Object.fromEntries(FILTER_NAMES.map((name) => [name, undefined])));
  const themes = [
    ...THEME_LETTERS.map((letter) => ({
      value: letter as string,
      label: words.theme(letter, words.themes[letter]),
    })),
    { value: NONE as string, label: texts.none.thema },
  ];
  return (
    <FilterBar label={texts.filters} active={active} onClear={clear}>
      <TextField
        label={texts.find}
        hint={texts.findHint}
        type='search'
        value={filter.text}
        onChange={(zoek) => onChange({ zoek })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onChange({ zoek: undefined });
        }}
      />
      <SelectField
        label={texts.status}
        value={filter.standing}
        empty={texts.all}
        options={STANDINGS.map((value) => ({ value, label: words.standings[value] }))}
        onChange={(status) => onChange({ status })}
      />
      <SelectField
        label={texts.course}
        value={filter.course}
        empty={texts.all}
        options={COURSES.map((value) => ({ value, label: words.courses[value] }))}
        onChange={(verloopt) => onChange({ verloopt })}
      />
      <SelectField
        label={texts.theme}
        value={filter.theme as string | undefined}
        empty={texts.all}
        options={themes}
        onChange={(thema) => onChange({ thema })}
      />
      <SelectField
        label={texts.party}
        value={filter.party}
        empty={texts.all}
        options={parties}
        onChange={(partij) => onChange({ partij })}
      />
      <SelectField
        label={texts.quarter}
        value={filter.quarter}
        empty={texts.all}
        options={quarters}
        onChange={(kwartaal) => onChange({ kwartaal })}
      />
      <SelectField
        label={texts.kind}
        value={filter.kind}
        empty={texts.all}
        options={agendaItemKindSchema.options.map((value) => ({
          value,
          label: words.kinds[value],
        }))}
        onChange={(herkomst) => onChange({ herkomst })}
      />
      <SelectField
        label={texts.source}
        value={filter.source}
        empty={texts.all}
        options={sources}
        onChange={(staat) => onChange({ staat })}
      />
      <SelectField
        label={texts.groupBy}
        value={grouping ?? (view === 'lijst' ? undefined : 'thema')}
        empty={view === 'lijst' ? texts.noGroups : null}
        options={GROUPINGS.map((value) => ({ value, label: texts.groupings[value] }))}
        onChange={(groep) => onChange({ groep })}
      />
      <DateField
        label={texts.asOf}
        hint={texts.asOfHint}
        value={asOf}
        parse={(typed) => readDay(typed, today)}
        onChange={(op) => onChange({ op })}
      />
      {news && (news.size > 0 || filter.news) && (
        <CheckboxField
          label={texts.news(news.size)}
          checked={filter.news}
          onChange={(on) => onChange({ nieuw: on ? '1' : undefined })}
        />
      )}
    </FilterBar>
  );
}
