import { useFormat, useTexts } from '../texts/language.tsx';
import { valueWords } from './columns.ts';
import { Icon } from '../parts/icon.tsx';
import type { Column } from './columns.ts';
import type { Line, RowGroups } from './row-groups.ts';
import { sumOf } from './settings.ts';
import { classOf } from './table-head.tsx';
import { tableTexts } from './texts.ts';
import type { RowWindow } from './use-row-window.ts';

type BodyProps<Row> = {
  columns: readonly Column<Row>[];
  lines: readonly Line<Row>[];
  window: RowWindow | undefined;
  groups: RowGroups<Row> | undefined;
  onToggle: (group: string) => void;
};

function CellContent<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const texts = useTexts(tableTexts);
  const format = useFormat();
  if (column.cell) return column.cell(row);
  const words = valueWords(column, column.value(row), format);
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

/** The head of a group: its name, how many stand under it, and whether they are shown. */
function GroupHead(props: {
  label: string;
  count: number;
  open: boolean;
  span: number;
  onToggle: () => void;
}) {
  const { label, count, open, span, onToggle } = props;
  const texts = useTexts(tableTexts);
  return (
    <th colSpan={span} scope='rowgroup' className='iza-table__grouphead'>
      <button type='button' aria-expanded={open} onClick={onToggle}>
        <Icon name={open ? 'down' : 'right'} size={14} />
        <span>{label}</span>
        <span className='iza-quiet iza-small'>{texts.rows(count, count)}</span>
      </button>
    </th>
  );
}

function Cells<Row>({ columns, row }: { columns: readonly Column<Row>[]; row: Row }) {
  return columns.map((column) =>
    column.names ? (
      <th key={column.id} scope='row' className={`iza-table__name ${classOf(column)}`}>
        <CellContent column={column} row={row} />
      </th>
    ) : (
      <td key={column.id} className={classOf(column)} data-label={column.head}>
        <CellContent column={column} row={row} />
      </td>
    ),
  );
}

/** The lines in sight. */
export function TableBody<Row>({ columns, lines, window, groups, onToggle }: BodyProps<Row>) {
  const shown = window ? lines.slice(window.from, window.to) : lines;
  return (
    <tbody>
      <Gap height={window?.before ?? 0} span={columns.length} />
      {shown.map((line, at) => (
        <tr
          key={line.key}
          ref={window?.measure}
          data-index={window ? window.from + at : undefined}
          aria-rowindex={window ? window.from + at + 2 : undefined}
        >
          {'group' in line ? (
            <GroupHead
              label={groups?.label(line.group) ?? line.group}
              count={line.count}
              open={line.open}
              span={columns.length}
              onToggle={() => onToggle(line.group)}
            />
          ) : (
            <Cells columns={columns} row={line.row} />
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
      {valueWords(column, sum, format)}
      {unknown > 0 && <span className='iza-table__unknown'>{texts.unknownRows(unknown)}</span>}
    </>
  );
}

/** Totals of the rows shown. */
export function TotalRow<Row>(props: { columns: readonly Column<Row>[]; rows: readonly Row[] }) {
  const { columns, rows } = props;
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
