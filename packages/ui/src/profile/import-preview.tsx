import { useState } from 'react';
import { useTexts } from '../texts/language.tsx';
import { importTexts } from './import-texts.ts';
import { MEANINGS, type FaultyCell, type ImportTable, type Meaning } from './model/import.ts';

const SHOWN = 12;

export type ImportPreviewProps = {
  table: ImportTable;
  meanings: readonly Meaning[];
  faults: readonly FaultyCell[];
  onMeaning: (column: number, meaning: Meaning) => void;
  onCell: (row: number, column: number, cell: string) => void;
};

/** Columns with what they are, the first rows, and every row with a wrong cell, which can be mended in place. */
export function ImportPreview({ table, meanings, faults, onMeaning, onCell }: ImportPreviewProps) {
  const texts = useTexts(importTexts);
  /** A cell that was wrong stays a box while it is being mended. */
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const faultAt = (row: number, column: number) =>
    faults.find((fault) => fault.row === row && fault.column === column);
  const isBox = (row: number, column: number) =>
    faultAt(row, column) !== undefined || touched.has(`${row} ${column}`);
  const rows = table.rows
    .map((cells, at) => ({ cells, at }))
    .filter(({ at }) => at < SHOWN || meanings.some((_, column) => isBox(at, column)));
  const more = table.rows.length - rows.length;
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
                  {MEANINGS.map((each) => (
                    <option key={each} value={each}>
                      {texts.meanings[each]}
                    </option>
                  ))}
                </select>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ cells, at }) => (
            <tr key={at}>
              <th scope='row'>{at + 1}</th>
              {meanings.map((meaning, column) => {
                const fault = faultAt(at, column);
                const place = texts.place(at + 1, table.head[column] || texts.meanings[meaning]);
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
                    {fault && (
                      <span className='iza-import__fault'>{texts.faults[fault.fault]}</span>
                    )}
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
