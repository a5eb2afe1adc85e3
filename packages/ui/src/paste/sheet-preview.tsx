import './sheet.css';
import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import type { FaultyCell, SheetTable } from './sheet-table.ts';
import { sheetTexts } from './sheet-texts.ts';

const SHOWN = 12;
/** A table that is wrong all over would otherwise draw itself whole. */
const MOST = 200;

export type SheetPreviewProps<Meaning extends string, Fault extends string> = {
  table: SheetTable;
  meanings: readonly Meaning[];
  /** What columns can be, in the order in which they are offered. */
  meaningNames: Readonly<Record<Meaning, string>>;
  faults: readonly FaultyCell<Fault>[];
  faultNames: Readonly<Record<Fault, string>>;
  onMeaning: (column: number, meaning: Meaning) => void;
  onCell: (row: number, column: number, cell: string) => void;
  /** What becomes of each row, where that differs. */
  rows?: {
    readonly choices: readonly string[];
    readonly names: Readonly<Record<string, string>>;
    /** Rows with the commonest choice need not be shown. */
    readonly common: string;
    readonly onChoose: (row: number, choice: string) => void;
  };
};

/** Columns with what they are, the first rows, and every row with a wrong cell, which can be mended in place. */
export function SheetPreview<Meaning extends string, Fault extends string>(
  props: SheetPreviewProps<Meaning, Fault>,
) {
  const { table, meanings, meaningNames, faults, faultNames, onMeaning, onCell, rows } = props;
  const texts = useTexts(sheetTexts);
  /** A cell that was wrong stays a box while it is being mended. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const faultAt = new Map(faults.map(({ row, column, fault }) => [`${row} ${column}`, fault]));
  const isBox = (row: number, column: number) =>
    faultAt.has(`${row} ${column}`) || touched.has(`${row} ${column}`);
  const shown = table.rows
    .map((cells, at) => ({ cells, at }))
    .filter(
      ({ at }) =>
        at < SHOWN ||
        (rows !== undefined && rows.choices[at] !== rows.common) ||
        meanings.some((_, column) => isBox(at, column)),
    )
    .slice(0, MOST);
  const more = table.rows.length - shown.length;
  return (
    <div className='iza-import__scroll' tabIndex={0} role='region' aria-label={texts.preview}>
      <table>
        <caption className='iza-hidden'>{texts.preview}</caption>
        <thead>
          <tr>
            <th scope='col'>{texts.row}</th>
            {meanings.map((meaning, column) => (
              <th key={column} scope='col'>
                <span className='iza-small iza-import__head'>{table.head[column]}</span>
                <select
                  className='iza-input iza-input--select'
                  aria-label={texts.columnIs(column + 1)}
                  value={meaning}
                  onChange={(event) => onMeaning(column, event.target.value as Meaning)}
                >
                  {Object.entries<string>(meaningNames).map(([each, name]) => (
                    <option key={each} value={each}>
                      {name}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ cells, at }) => (
            <tr key={at}>
              <th scope='row'>
                {at + 1}
                {rows && (
                  <select
                    className='iza-input iza-input--select'
                    aria-label={texts.rowIs(at + 1)}
                    value={rows.choices[at]}
                    onChange={(event) => rows.onChoose(at, event.target.value)}
                  >
                    {Object.entries(rows.names).map(([each, name]) => (
                      <option key={each} value={each}>
                        {name}
                      </option>
                    ))}
                  </select>
                )}
              </th>
              {meanings.map((meaning, column) => {
                const fault = faultAt.get(`${at} ${column}`);
                const place = texts.place(at + 1, table.head[column] || meaningNames[meaning]);
                return (
                  <td key={column} className={fault ? 'iza-import__faulty' : undefined}>
                    {isBox(at, column) ? (
                      <input
                        className='iza-input'
                        aria-label={place}
                        aria-invalid={fault ? true : undefined}
                        value={cells[column] ?? ''}
                        onChange={(event) => {
                          setTouched(new Set([...touched, `${at} ${column}`]));
                          onCell(at, column, event.target.value);
                        }}
                      />
                    ) : (
                      cells[column]
                    )}
                    {fault && <span className='iza-import__fault'>{faultNames[fault]}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p className='iza-small iza-quiet'>{texts.more(more)}</p>}
    </div>
  );
}
