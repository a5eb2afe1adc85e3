import type { ReactNode } from 'react';
import { useLineKeys } from '../../plan/fields/use-line-keys.ts';
import { FieldGroup } from '../../plan/fields/field-group.tsx';
import { Button } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { AddLine } from './add-line.tsx';
import { writingTexts } from './texts.ts';

export type LineRowsProps<Row> = {
  label: string;
  addLabel: string;
  help?: string | undefined;
  rows: readonly Row[];
  nameOf: (row: Row) => string;
  begin: (words: string) => Row;
  onChange: (rows: Row[]) => void;
  children: (row: Row, set: (part: Partial<Row>) => void) => ReactNode;
};

/** A few short lines of a form, all in sight. */
export function LineRows<Row>(props: LineRowsProps<Row>) {
  const { label, addLabel, help, rows, nameOf, begin, onChange, children } = props;
  const texts = useTexts(writingTexts);
  const keys = useLineKeys(rows.length);
  return (
    <FieldGroup label={label} help={help}>
      {rows.map((row, at) => (
        <div key={keys[at]} className='plan-phase'>
          <div className='plan-grid'>
            {children(row, (part) => onChange(rows.with(at, { ...row, ...part })))}
          </div>
          <div>
            <Button small purpose='subtle' onClick={() => onChange(rows.toSpliced(at, 1))}>
              {texts.remove(nameOf(row))}
            </Button>
          </div>
        </div>
      ))}
      <AddLine label={addLabel} onAdd={(words) => onChange([...rows, begin(words)])} />
    </FieldGroup>
  );
}
