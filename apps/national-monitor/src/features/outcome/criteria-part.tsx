import type { OutcomesView } from '@iza/api/outcome';
import type { Outcome } from '@iza/domain/accord';
import type { ReactNode } from 'react';
import { SelectField } from '@iza/ui/forms';
import { Status } from '@iza/ui/parts';
import { useSearchParams } from '@iza/ui/shell';
import { DataTable, useTableAddress, type Column } from '@iza/ui/tables';
import { useTexts } from '@iza/ui/texts';
import { settingOf, withSettings } from '../../address.ts';
import { placeColumn } from './place-column.tsx';
import { baselineWords, baselineYear, targetWords, unitBeside } from './read-words.ts';
import { useServedBy } from './serving-column.tsx';
import { outcomeTexts } from './texts.ts';

const SHAPES = {
  quantified: 'full',
  'to be quantified': 'half',
  'in words': 'quarter',
  'left open': 'open',
} as const;

/** A value with its year or unit below it; a column each in what is taken along. */
function Beside({ main, more }: { main: ReactNode; more: string | undefined }) {
  return (
    <>
      {main}
      {more !== undefined && more !== '' && (
        <span className='iza-small iza-quiet monitor-block'>{more}</span>
      )}
    </>
  );
}

/** @param one whether a single target group is shown, which then needs no column */
function useColumns(names: ReadonlyMap<string, string>, one: boolean): readonly Column<Outcome>[] {
  const texts = useTexts(outcomeTexts);
  const served = useServedBy();
  const { heads } = texts;
  return [
    {
      id: 'doelgroep',
      head: heads.group,
      onlyTaken: one,
      value: ({ targetGroup }) => names.get(targetGroup) ?? targetGroup,
    },
    {
      id: 'indicator',
      head: heads.indicator,
      names: true,
      filter: 'text',
      width: 'wide',
      value: ({ indicator }) => indicator,
      cell: ({ indicator, id }) => served.below(indicator, id),
    },
    served.column,
    {
      id: 'uitgangswaarde',
      head: heads.baseline,
      value: (one) => baselineWords(one, texts),
      cell: (one) => <Beside main={baselineWords(one, texts)} more={baselineYear(one)} />,
    },
    {
      id: 'jaar-ervan',
      head: heads.baselineYear,
      onlyTaken: true,
      value: baselineYear,
    },
    {
      id: 'doel',
      head: heads.target,
      filter: 'text',
      value: (one) => targetWords(one, texts),
      cell: (one) => <Beside main={targetWords(one, texts)} more={unitBeside(one, texts)} />,
    },
    {
      id: 'eenheid',
      head: heads.unit,
      onlyTaken: true,
      value: ({ unit }) => unit ?? undefined,
    },
    {
      id: 'jaar',
      head: heads.year,
      value: ({ year }) => (year === null ? texts.noYear : String(year)),
    },
    {
      id: 'ver',
      head: heads.status,
      filter: 'choice',
      value: ({ status }) => texts.proposed(texts.statuses[status].toLowerCase()),
      cell: ({ status, quantify }) => (
        <>
          <Status shape={SHAPES[status]}>
            {texts.proposed(texts.statuses[status].toLowerCase())}
          </Status>
          {quantify && (
            <span className='iza-small iza-quiet monitor-block'>
              {texts.quantify[quantify.what](quantify.by)}
            </span>
          )}
        </>
      ),
    },
    placeColumn(texts),
  ];
}

/** The criteria of 5.3 by target group: proposals, open ones as open. */
export function CriteriaPart({ view }: { view: OutcomesView }) {
  const texts = useTexts(outcomeTexts);
  const [params, setParams] = useSearchParams();
  const address = useTableAddress();
  const names = new Map(view.targetGroups.map(({ code, name }) => [code as string, name]));
  const group = settingOf(
    params,
    'doelgroep',
    view.targetGroups.map(({ code }) => code),
  );
  const chosen = view.targetGroups.find(({ code }) => code === group);
  const columns = useColumns(names, chosen !== undefined);
  const rows = view.outcomes.filter(
    ({ targetGroup }) => group === undefined || targetGroup === group,
  );
  return (
    <>
      <search className='monitor-filters iza-no-print' aria-label={texts.filters}>
        <SelectField
          label={texts.group}
          value={group}
          empty={texts.allGroups}
          options={view.targetGroups.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(doelgroep) =>
            setParams((before) => new URLSearchParams(withSettings(before, { doelgroep })), {
              replace: true,
            })
          }
        />
      </search>
      {chosen !== undefined && chosen.context.length > 0 && (
        <section className='iza-stack iza-stack--tight'>
          <h2>{chosen.name}</h2>
          <p className='iza-quiet'>{texts.context}</p>
          <ul>
            {chosen.context.map(({ printed, meaning }) => (
              <li key={meaning}>
                <strong>{printed}</strong>: {meaning}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className='iza-quiet'>{texts.observations}</p>
      <DataTable
        caption={texts.criteriaCaption}
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
        source={[texts.sourceLine(texts.criteriaCaption), texts.edition]}
        {...address}
      />
    </>
  );
}
