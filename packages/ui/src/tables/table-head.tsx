import { SelectField } from '../forms/choice-fields.tsx';
import { TextField } from '../forms/text-field.tsx';
import { Icon } from '../parts/icon.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { isFigure, valueWords } from './columns.ts';
import type { Column } from './columns.ts';
import { nextSort } from './settings.ts';
import type { TableSettings } from './settings.ts';
import { tableTexts } from './texts.ts';

export type HeadProps<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  settings: TableSettings;
  onSettings: (settings: TableSettings) => void;
};

export function classOf<Row>(column: Column<Row>): string {
  return [
    isFigure(column) ? 'iza-numeric' : '',
    column.kind === 'date' ? 'iza-table__date' : '',
    column.width ? `iza-table__${column.width}` : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** The heads, as buttons where one can sort. */
export function HeadRow<Row>({ columns, settings, onSettings }: HeadProps<Row>) {
  const texts = useTexts(tableTexts);
  return (
    <tr>
      {columns.map((column) => {
        const sorted = settings.sort?.column === column.id ? settings.sort : undefined;
        const ariaSort = sorted ? (sorted.down ? 'descending' : 'ascending') : undefined;
        return (
          <th key={column.id} scope='col' className={classOf(column)} aria-sort={ariaSort}>
            {column.sortable === false ? (
              column.head
            ) : (
              <button
                type='button'
                className='iza-table__sort'
                onClick={() =>
                  onSettings({ ...settings, sort: nextSort(settings.sort, column.id) })
                }
              >
                {column.head}
                {sorted && (
                  <>
                    <Icon name={sorted.down ? 'down' : 'up'} size={14} />
                    <span className='iza-hidden'>
                      , {sorted.down ? texts.sortedDown : texts.sortedUp}
                    </span>
                  </>
                )}
              </button>
            )}
          </th>
        );
      })}
    </tr>
  );
}

/** One filter per column that has one. */
export function FilterRow<Row>({ columns, rows, settings, onSettings }: HeadProps<Row>) {
  const texts = useTexts(tableTexts);
  const format = useFormat();
  const set = (id: string, wanted: string) =>
    onSettings({ ...settings, filters: { ...settings.filters, [id]: wanted } });
  const choicesOf = (column: Column<Row>) =>
    [...new Set(rows.map((row) => column.value(row)))]
      .map((value) => ({
        value: String(value ?? ''),
        label: valueWords(column, value, format) ?? texts.unknown,
      }))
      .filter((choice) => choice.value !== '')
      .sort((a, b) => format.compare(a.label, b.label));
  return (
    <tr className='iza-table__filters'>
      {columns.map((column) => (
        <td
          key={column.id}
          data-label={column.head}
          className={column.filter ? undefined : 'iza-table__nofilter'}
        >
          {column.filter === 'text' && (
            <TextField
              labelHidden
              type='search'
              label={texts.filterOn(column.head)}
              value={settings.filters[column.id] ?? ''}
              onChange={(wanted) => set(column.id, wanted)}
            />
          )}
          {column.filter === 'choice' && (
            <SelectField
              labelHidden
              label={texts.filterOn(column.head)}
              empty={texts.all}
              options={choicesOf(column)}
              value={settings.filters[column.id]}
              onChange={(wanted) => set(column.id, wanted ?? '')}
            />
          )}
        </td>
      ))}
    </tr>
  );
}
