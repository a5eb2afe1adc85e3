import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Button } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { writingTexts } from './texts.ts';

export type PartRowsProps<Row> = {
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** How a row is called, here and when it was removed. */
  nameOf: (row: Row, at: number) => string;
  /** What is told of it while its form is closed. */
  facts: (row: Row) => readonly (string | undefined)[];
  form: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
};

/** Parts of a section, a line each, that open into a form; what is removed can be taken back. */
export function PartRows<Row extends { readonly id: string }>(props: PartRowsProps<Row>) {
  const { rows, onChange, nameOf, facts, form } = props;
  const texts = useTexts(writingTexts);
  const { toast } = useNotices();
  const [opened, setOpened] = useState<string>();
  const latest = useRef({ rows, onChange });
  latest.current = { rows, onChange };
  const remove = (row: Row, at: number) => {
    onChange(rows.filter(({ id }) => id !== row.id));
    const undo = () => latest.current.onChange(latest.current.rows.toSpliced(at, 0, row));
    toast(texts.removed(nameOf(row, at)), { undo });
  };
  if (rows.length === 0) return <p className='iza-quiet'>{texts.nothingYet}</p>;
  return (
    <ol className='transformation__rows'>
      {rows.map((row, at) => (
        <li key={row.id} id={row.id}>
          <details
            open={opened === row.id}
            onToggle={({ currentTarget }) => {
              if (currentTarget.open) setOpened(row.id);
              else if (opened === row.id) setOpened(undefined);
            }}
          >
            <summary>
              <strong>{nameOf(row, at)}</strong>{' '}
              <span className='iza-quiet iza-small'>
                {facts(row)
                  .filter((fact) => fact !== undefined)
                  .join(' · ')}
              </span>
            </summary>
            {opened === row.id && (
              <div className='plan-form'>
                {form(row, (part) => onChange(rows.with(at, { ...row, ...part })))}
                <div className='plan-form__foot'>
                  <Button small purpose='subtle' onClick={() => remove(row, at)}>
                    {texts.remove(nameOf(row, at))}
                  </Button>
                </div>
              </div>
            )}
          </details>
        </li>
      ))}
    </ol>
  );
}
