import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import type { Column } from './columns.ts';
import { groupedLines, plainLines } from './row-groups.ts';
import type { RowGroups } from './row-groups.ts';
import { filterRows, sortRows } from './settings.ts';
import type { TableSettings } from './settings.ts';
import { TableBody, TotalRow } from './table-body.tsx';
import { FilterRow, HeadRow } from './table-head.tsx';
import { TakeMenu } from './take-menu.tsx';
import { takeAlong } from './take-along.ts';
import { tableTexts } from './texts.ts';
import { useRowKeys } from './use-row-keys.ts';
import { useRowWindow, windowedAbove } from './use-row-window.ts';

/** As many rows one sees to be there without being told. */
const COUNTED_AT_SIGHT = 12;

export type DataTableProps<Row> = {
  /** The name of the table. */
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Sort and filters from outside (`useTableAddress()`); otherwise the table keeps them itself. */
  settings?: TableSettings | undefined;
  onSettings?: ((settings: TableSettings) => void) | undefined;
  /** What stands there while there are no rows at all: why, and what to do. */
  empty?: ReactNode;
  /** Puts the rows under heads that open and close. */
  groups?: RowGroups<Row> | undefined;
  /** Below 640 pixels: a card per row, or a table that scrolls sideways. */
  small?: 'cards' | 'scroll' | undefined;
  /** `false` for a table that nobody would take along. */
  take?: false | undefined;
  /** What the table rests on (source, edition), a line each: goes along into a spreadsheet. */
  source?: readonly string[] | undefined;
  /** More at the end of the line above the table. */
  tools?: ReactNode;
};

/** Whether the table is wider than its place, so that it must scroll sideways. */
function useWide(region: RefObject<HTMLElement | null>): boolean {
  const [wide, setWide] = useState(false);
  useEffect(() => {
    const element = region.current;
    if (!element || typeof ResizeObserver === 'undefined') return undefined;
    const watch = new ResizeObserver(() => {
      const table = element.querySelector('table');
      setWide((table?.scrollWidth ?? 0) > element.clientWidth + 1);
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, [region]);
  return wide;
}

/** A table that sorts, filters, totals and can be taken along. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const texts = useTexts(tableTexts);
  if (props.rows.length > 0) return <FilledTable {...props} />;
  return <>{props.empty ?? <EmptyState title={texts.noneTitle} />}</>;
}

/** Opens what is closed and closes what is open. */
function toggled(closed: ReadonlySet<string>, group: string): ReadonlySet<string> {
  const next = new Set(closed);
  if (!next.delete(group)) next.add(group);
  return next;
}

function FilledTable<Row>(props: DataTableProps<Row>) {
  const {
    caption,
    captionHidden,
    columns: all,
    rows,
    rowKey,
    groups,
    small = 'cards',
    take,
    source,
    tools,
  } = props;
  const columns = useMemo(() => all.filter(({ onlyTaken }) => !onlyTaken), [all]);
  const texts = useTexts(tableTexts);
  const format = useFormat();
  const captionId = useId();
  const region = useRef<HTMLDivElement>(null);
  const [own, setOwn] = useState<TableSettings>({ filters: {} });
  const settings = props.settings ?? own;
  const onSettings = props.onSettings ?? setOwn;
  const filtering = Object.values(settings.filters).some((wanted) => wanted !== '');
  const [filterOpen, setFilterOpen] = useState(filtering);
  const shown = useMemo(() => {
    const left = filterRows(rows, columns, settings.filters);
    const by = columns.find((column) => column.id === settings.sort?.column);
    return by
      ? sortRows(left, by.order ?? by.value, settings.sort?.down ?? false, format.compare)
      : left;
  }, [rows, columns, settings, format]);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(
    () => (groups ? groupedLines(shown, rowKey, groups, closed) : plainLines(shown, rowKey)),
    [shown, rowKey, groups, closed],
  );
  const wide = useWide(region);
  useRowKeys(region);
  const rowWindow = useRowWindow(lines.length, region);
  const scrolls = wide || lines.length > windowedAbove;
  const canFilter = columns.some((column) => column.filter);
  const filterShown = canFilter && (filterOpen || filtering);
  const head = { columns, rows, settings, onSettings };
  return (
    <div className={`iza-table iza-table--${small}`}>
      <div className='iza-table__tools'>
        <output className='iza-quiet iza-small'>
          {(canFilter || rows.length > COUNTED_AT_SIGHT) && texts.rows(shown.length, rows.length)}
        </output>
        <div className='iza-row'>
          {filtering && (
            <Button small purpose='subtle' onClick={() => onSettings({ ...settings, filters: {} })}>
              {texts.clearFilters}
            </Button>
          )}
          {canFilter && !filtering && (
            <Button small aria-expanded={filterShown} onClick={() => setFilterOpen(!filterOpen)}>
              {filterShown ? texts.hideFilter : texts.filter}
            </Button>
          )}
          {take !== false && <TakeMenu table={() => takeAlong(caption, all, shown, source)} />}
          {tools}
        </div>
      </div>
      <div
        ref={region}
        className={`iza-table__region ${scrolls ? 'iza-table__region--scrolls' : ''} ${rowWindow ? 'iza-table__region--tall' : ''}`}
        {...(scrolls ? { tabIndex: 0, role: 'region', 'aria-labelledby': captionId } : {})}
      >
        <table aria-rowcount={rowWindow ? lines.length + 1 : undefined}>
          <caption id={captionId} className={captionHidden ? 'iza-hidden' : undefined}>
            {caption}
          </caption>
          <thead>
            <HeadRow {...head} />
            {filterShown && <FilterRow {...head} />}
          </thead>
          <TableBody
            columns={columns}
            lines={lines}
            window={rowWindow}
            groups={groups}
            onToggle={(group) => setClosed(toggled(closed, group))}
          />
          {columns.some((column) => column.total) && shown.length > 0 && (
            <TotalRow columns={columns} rows={shown} />
          )}
        </table>
        {shown.length === 0 && <p className='iza-table__none'>{texts.noneLeft}</p>}
      </div>
    </div>
  );
}
