import { Notice } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import type { FaultyCell } from './sheet-table.ts';
import { sheetTexts } from './sheet-texts.ts';

/** How many cells are wrong, and what is to be filled in for all rows. */
export function SheetFaults<Fault extends string>({
  faults,
  names,
}: {
  faults: readonly FaultyCell<Fault>[];
  names: Readonly<Record<Fault, string>>;
}) {
  const texts = useTexts(sheetTexts);
  const inCells = faults.filter(({ column }) => column !== -1);
  const missing = faults.filter(({ column }) => column === -1);
  return (
    <>
      {inCells.length > 0 && <Notice tone='negative'>{texts.wrong(inCells.length)}</Notice>}
      {missing.map(({ fault }) => (
        <Notice key={fault} tone='warning'>
          {texts.fillIn(names[fault])}
        </Notice>
      ))}
    </>
  );
}
