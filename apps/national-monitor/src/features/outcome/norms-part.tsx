import type { NormView } from '@iza/api/norm';
import { SelectField } from '@iza/ui/forms';
import { Status } from '@iza/ui/parts';
import { useSearchParams } from '@iza/ui/shell';
import { DataTable, useTableAddress, type Column } from '@iza/ui/tables';
import { useFormat, useTexts } from '@iza/ui/texts';
import { withSettings } from '../../address.ts';
import { placeColumn } from './place-column.tsx';
import { normWords } from './read-words.ts';
import { outcomeTexts } from './texts.ts';

const SHAPES = {
  agreed: 'check',
  existing: 'full',
  proposal: 'half',
  'discussion point': 'open',
  'to be replaced': 'diamond',
  'under reservation': 'quarter',
  requested: 'dash',
} as const;

function useColumns(): readonly Column<NormView>[] {
  const texts = useTexts(outcomeTexts);
  const format = useFormat();
  const { heads } = texts;
  const parties = (codes: NormView['binds']) =>
    codes.length === 0 ? texts.nobody : format.list(codes.map((code) => texts.bound[code]));
  const editionOf = ({ edition }: NormView) =>
    texts.editionNames[edition as keyof typeof texts.editionNames];
  const note = ({ note: words, trigger }: NormView) =>
    [trigger && texts.trigger(trigger.printed, trigger.effect), words].filter(Boolean).join(' ');
  return [
    {
      id: 'norm',
      head: heads.norm,
      names: true,
      filter: 'text',
      width: 'wide',
      value: ({ subject }) => subject,
    },
    { id: 'waarde', head: heads.value, filter: 'text', value: (norm) => normWords(norm, texts) },
    {
      id: 'sterkte',
      head: heads.strength,
      filter: 'choice',
      value: ({ strength }) => texts.strengths[strength],
    },
    {
      id: 'status',
      head: heads.standing,
      filter: 'choice',
      value: ({ standing }) => texts.standings[standing],
      cell: ({ standing }) => <Status shape={SHAPES[standing]}>{texts.standings[standing]}</Status>,
    },
    {
      id: 'wanneer',
      head: heads.when,
      value: ({ whenPrinted }) => whenPrinted,
      cell: ({ whenPrinted }) => whenPrinted ?? '',
    },
    { id: 'wie', head: heads.binds, filter: 'text', value: ({ binds }) => parties(binds) },
    { id: 'let-op', head: heads.watchedBy, value: ({ watchedBy }) => parties(watchedBy) },
    {
      id: 'opmerking',
      head: heads.note,
      width: 'wide',
      value: (norm) => note(norm) || undefined,
      cell: note,
    },
    {
      id: 'uitgave',
      head: heads.edition,
      onlyTaken: true,
      value: editionOf,
    },
    placeColumn(texts, editionOf),
  ];
}

/** Every quantified norm, by chapter or annex. */
export function NormsPart({ norms }: { norms: readonly NormView[] }) {
  const texts = useTexts(outcomeTexts);
  const [params, setParams] = useSearchParams();
  const address = useTableAddress();
  const columns = useColumns();
  const parts = [...new Map(norms.map(({ part }) => [part.code, part])).values()];
  const chosen = parts.find(({ code }) => code === params.get('deel'))?.code;
  return (
    <>
      <search className='monitor-filters iza-no-print' aria-label={texts.filters}>
        <SelectField
          label={texts.part}
          value={chosen}
          empty={texts.allParts}
          options={parts.map(({ code, title }) => ({
            value: code,
            label: texts.partName(code, title),
          }))}
          onChange={(deel) =>
            setParams((before) => new URLSearchParams(withSettings(before, { deel })), {
              replace: true,
            })
          }
        />
      </search>
      <DataTable
        caption={texts.normsCaption}
        columns={columns}
        rows={norms.filter(({ part }) => chosen === undefined || part.code === chosen)}
        rowKey={({ id }) => id}
        source={[texts.sourceLine(texts.normsCaption), texts.normsEdition]}
        {...address}
      />
    </>
  );
}
