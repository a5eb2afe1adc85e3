import { memo, useCallback, useRef, useState } from 'react';
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

type RowProps = {
  id: string;
  name: string;
  facts: string;
  opened: boolean;
  onToggle: (id: string, open: boolean) => void;
  /** The form, while it is open. */
  children?: ReactNode;
};

/** One of perhaps hundreds: a closed one is drawn again only when its own words change, so that typing in another does not wait for it. */
const PartRow = memo(function PartRow({ id, name, facts, opened, onToggle, children }: RowProps) {
  return (
    <li id={id}>
      <details open={opened} onToggle={({ currentTarget }) => onToggle(id, currentTarget.open)}>
        <summary>
          <strong>{name}</strong> <span className='iza-quiet iza-small'>{facts}</span>
        </summary>
        {children}
      </details>
    </li>
  );
});

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
  const toggle = useCallback((id: string, open: boolean) => {
    setOpened((before) => (open ? id : before === id ? undefined : before));
  }, []);
  if (rows.length === 0) return <p className='iza-quiet'>{texts.nothingYet}</p>;
  return (
    <ol className='transformation__rows'>
      {rows.map((row, at) => (
        <PartRow
          key={row.id}
          id={row.id}
          name={nameOf(row, at)}
          facts={facts(row)
            .filter((fact) => fact !== undefined)
            .join(' · ')}
          opened={opened === row.id}
          onToggle={toggle}
        >
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
        </PartRow>
      ))}
    </ol>
  );
}
