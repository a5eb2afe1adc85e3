import { useFormat, useTexts } from '../texts/language.tsx';
import { valueWords } from './columns.ts';
import type { Column } from './columns.ts';
import { sumOf } from './settings.ts';
import { classOf } from './table-head.tsx';
import { tableTexts } from './texts.ts';
import type { RowWindow } from './use-row-window.ts';

type BodyProps<Row> = {
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  window: RowWindow | undefined;
};

function CellContent<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const texts = useTexts(tableTexts);
  const format = useFormat();
  if (column.cell) return column.cell(row);
  const words = valueWords(column.kind, column.value(row), format);
  if (words !== undefined) return words;
  return (
    <span className='iza-quiet'>
      <span aria-hidden='true'>–</span>
      <span className='iza-hidden'>{texts.unknown}</span>
    </span>
  );
}

function Gap({ height, span }: { height: number; span: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden='true' className='iza-table__gap'>
      <td colSpan={span} style={{ height }}>
        {' '}
      </td>
    </tr>
  );
}

/** The rows in sight. */
export function TableBody<Row>({ columns, rows, rowKey, window }: BodyProps<Row>) {
  const shown = window ? rows.slice(window.from, window.to) : rows;
  return (
    <tbody>
      <Gap height={window?.before ?? 0} span={columns.length} />
      {shown.map((row, at) => (
        <tr
          key={rowKey(row)}
          ref={window?.measure}
          data-index={window ? window.from + at : undefined}
          aria-rowindex={window ? window.from + at + 2 : undefined}
        >
          {columns.map((column) =>
            column.names ? (
              <th key={column.id} scope='row' className={`iza-table__name ${classOf(column)}`}>
                <CellContent column={column} row={row} />
              </th>
            ) : (
              <td key={column.id} className={classOf(column)} data-label={column.head}>
                <CellContent column={column} row={row} />
              </td>
            ),
          )}
        </tr>
      ))}
      <Gap height={window?.after ?? 0} span={columns.length} />
    </tbody>
  );
}

function Total<Row>({ column, rows }: { column: Column<Row>; rows: readonly Row[] }) {
  const texts = useTexts(tableTexts);
  const format = useFormat();
  if (typeof column.total === 'function') return column.total(rows);
  if (column.total !== 'sum') return null;
  const { sum, unknown } = sumOf(rows, column.value);
  return (
    <>
      {valueWords(column.kind, sum, format)}
      {unknown > 0 && <span className='iza-table__unknown'>{texts.unknownRows(unknown)}</span>}
    </>
  );
}

/** Totals of the rows shown. */
export function TotalRow<Row>({ columns, rows }: Pick<BodyProps<Row>, 'columns' | 'rows'>) {
  const texts = useTexts(tableTexts);
  return (
    <tfoot>
      <tr>
        {columns.map((column, at) =>
          at === 0 && !column.total ? (
            <th key={column.id} scope='row'>
              {texts.total}
            </th>
          ) : (
            <td
              key={column.id}
              className={classOf(column)}
              data-label={column.total ? column.head : undefined}
            >
              <Total column={column} rows={rows} />
            </td>
          ),
        )}
      </tr>
    </tfoot>
  );
}
