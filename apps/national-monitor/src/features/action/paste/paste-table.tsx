import type { BulkCheckView } from '@iza/api/action';
import type { BulkColumn } from '@iza/domain/action';
import { SelectField } from '@iza/ui/forms';
import { Icon } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import type { Mapping, ReadTable } from './columns.ts';
import { pasteTexts } from './texts.ts';

export type PasteTableProps = {
  table: ReadTable;
  mapping: Mapping;
  /** Where in the table the checked rows stand. */
  places: readonly number[];
  checked: BulkCheckView | undefined;
  columns: readonly BulkColumn[];
  onChoose: (at: number, to: BulkColumn | null) => void;
};

/** What was found of a row of the table. */
type Found = {
  readonly faults: ReadonlyMap<BulkColumn, string>;
  readonly does: readonly string[] | undefined;
};

function useFound({ checked, places }: PasteTableProps): (place: number) => Found {
  const texts = useTexts(pasteTexts);
  const codes: Readonly<Record<string, string>> = texts.codes;
  const does: Readonly<Record<string, string>> = texts.does;
  const rowAt = new Map(places.map((place, row) => [place, row]));
  const faults = Map.groupBy(checked?.faults ?? [], ({ row }) => row);
  const changes = new Map(checked?.changes.map((change) => [change.row, change]));
  return (place) => {
    const row = rowAt.get(place) ?? -1;
    const wrong = (faults.get(row) ?? []).map(
      ({ column, code }) => [column, codes[code] ?? texts.codes.other] as const,
    );
    const change = changes.get(row);
    const said = change?.entries.map(({ kind }) => does[kind] ?? kind);
    return { faults: new Map(wrong), does: said?.length === 0 ? [texts.does.none] : said };
  };
}

function Cell({ text, fault }: { text: string; fault: string | undefined }) {
  if (fault === undefined) return <td>{text}</td>;
  return (
    <td className='action-paste__wrong'>
      {text}{' '}
      <span className='iza-small'>
        <Icon name='warning' size={14} /> {fault}
      </span>
    </td>
  );
}

function Row({ place, props, found }: { place: number; props: PasteTableProps; found: Found }) {
  const { table, mapping } = props;
  const cells = table.rows[place] ?? [];
  const shown = new Set(mapping);
  const loose = [...found.faults].filter(([column]) => !shown.has(column));
  return (
    <tr>
      <th scope='row'>{place + 1}</th>
      {table.heads.map((head, at) => {
        const meaning = mapping[at] ?? null;
        const fault = meaning === null ? undefined : found.faults.get(meaning);
        return <Cell key={`${at} ${head}`} text={cells[at] ?? ''} fault={fault} />;
      })}
      <td className={loose.length > 0 ? 'action-paste__wrong' : undefined}>
        {[...(found.does ?? []), ...loose.map(([, fault]) => fault)].join(', ')}
      </td>
    </tr>
  );
}

/** The rows as they were pasted; above each column what it means, at each wrong cell what is wrong with it. */
export function PasteTable(props: PasteTableProps) {
  const { table, mapping, places, columns, onChoose } = props;
  const texts = useTexts(pasteTexts);
  const found = useFound(props);
  return (
    <div
      className='iza-table__region iza-table__region--scrolls'
      tabIndex={0}
      role='region'
      aria-label={texts.preview}
    >
      <table className='action-paste'>
        <caption className='iza-hidden'>{texts.preview}</caption>
        <thead>
          <tr>
            <th scope='col'>{texts.row}</th>
            {table.heads.map((head, at) => (
              <th key={`${at} ${head}`} scope='col'>
                <SelectField<BulkColumn>
                  label={texts.meaning(head, at + 1)}
                  value={mapping[at] ?? undefined}
                  empty={texts.skip}
                  options={columns.map((value) => ({ value, label: texts.columns[value] }))}
                  onChange={(to) => onChoose(at, to ?? null)}
                />
              </th>
            ))}
            <th scope='col'>{texts.becomes}</th>
          </tr>
        </thead>
        <tbody>
          {places.map((place) => (
            <Row key={place} place={place} props={props} found={found(place)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
