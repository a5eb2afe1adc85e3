import type { SavedProfileUnit } from '@iza/api/profile';
import { flowTotals, type FlowRow, type ProfileFlow } from '@iza/domain/profile';
import { FlowChart } from '../charts/index.ts';
import { Button } from '../parts/index.ts';
import { DataTable, useTableAddress, type Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { FlowForm } from './flow-form.tsx';
import { useProfileDesk } from './profile-desk.ts';
import { profileTexts } from './texts.ts';
import { useProfileWords } from './use-profile-words.ts';

export type FlowUnit = SavedProfileUnit & { readonly unit: 'flow'; readonly content: ProfileFlow };

function useColumns(): readonly Column<FlowRow>[] {
  const texts = useTexts(profileTexts);
  const format = useFormat();
  return [
    { id: 'van', head: texts.from, names: true, value: ({ from }) => from, filter: 'choice' },
    { id: 'naar', head: texts.to, value: ({ to }) => to, filter: 'choice' },
    {
      id: 'aantal',
      head: texts.count,
      kind: 'number',
      value: ({ count }) => count ?? undefined,
      cell: ({ count }) =>
        count === null ? <em className='iza-quiet'>{texts.unknown}</em> : format.number(count),
      total: 'sum',
    },
  ];
}

/** Flows between places: the drawing, and always the table. */
export function FlowBlock({ unit }: { unit: FlowUnit }) {
  const texts = useTexts(profileTexts);
  const words = useProfileWords();
  const format = useFormat();
  const { mayEdit, isOpen, setOpen, remove } = useProfileDesk();
  const flow = unit.content;
  const columns = useColumns();
  const address = useTableAddress(`t${flow.id.slice(-6)}.`);
  const ref = { unit: 'flow', id: flow.id } as const;
  const name = flow.name.trim() === '' ? texts.unnamedFlow : flow.name;
  const editing = isOpen(ref);
  const known = flow.rows.flatMap(({ from, to, count }) =>
    count === null || count === 0 ? [] : [{ from, to, value: count }],
  );
  const facts = [
    texts.between[flow.between],
    flow.period && words.period(flow.period),
    flow.unit,
    `${texts.source}: ${flow.source.name.trim() === '' ? texts.sourceMissing : flow.source.name}`,
  ].filter((fact) => fact !== null && fact !== '');
  const { to } = flowTotals(flow);
  const seen = to.slice(0, 3).map((place) => `${place.name} ${format.number(place.known)}`);
  return (
    <article id={`stroom-${flow.id}`} className='iza-profile__block' aria-label={name}>
      <h3 tabIndex={-1}>{name}</h3>
      {flow.definition.trim() !== '' && <p className='iza-quiet iza-prose'>{flow.definition}</p>}
      <p className='iza-small'>{facts.join(' · ')}</p>
      {editing && <FlowForm unit={unit} onDone={() => setOpen(null)} />}
      {known.length > 0 && (
        <FlowChart
          title={name}
          description={texts.chartWords(name, seen.join(', '))}
          anchor={`stroom-${flow.id}`}
          lines={known}
          heads={{ from: texts.from, to: texts.to }}
        />
      )}
      {flow.rows.length > 0 && (
        <DataTable
          caption={texts.tableOf(name)}
          captionHidden
          columns={columns}
          rows={flow.rows}
          rowKey={(row) => `${row.from} ${row.to}`}
          small='scroll'
          {...address}
        />
      )}
      {mayEdit && !editing && (
        <div className='iza-row iza-no-print'>
          <Button small onClick={() => setOpen(ref)}>
            {texts.edit}
          </Button>
          <Button small purpose='subtle' onClick={() => remove(unit, name)}>
            {texts.remove}
          </Button>
        </div>
      )}
    </article>
  );
}
