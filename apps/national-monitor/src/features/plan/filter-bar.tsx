import type { ReactNode } from 'react';
import { Button } from '@iza/ui/parts';
import { useFormat, useTexts, useToday } from '@iza/ui/texts';
import { planTexts } from './texts.ts';

export type FilterBarProps = {
  label: string;
  /** What is on, in words; empty when nothing is. Printed with the page. */
  active: readonly string[];
  onClear: () => void;
  children: ReactNode;
};

/** The filters of a page: they narrow all that stands below, and stand in the address. */
export function FilterBar({ label, active, onClear, children }: FilterBarProps) {
  const texts = useTexts(planTexts);
  return (
    <>
      <search className='monitor-filters iza-no-print' aria-label={label}>
        {children}
        {active.length > 0 && (
          <Button purpose='subtle' onClick={onClear}>
            {texts.clear}
          </Button>
        )}
      </search>
      {active.length > 0 && (
        <p className='iza-print-only'>{texts.printedFilter(active.join(', '))}</p>
      )}
    </>
  );
}

/** Prints the page as it is shown; the paper says of which day it is. */
export function PrintButton() {
  const texts = useTexts(planTexts);
  const format = useFormat();
  const today = useToday();
  return (
    <>
      <p className='iza-print-only'>{texts.printedOn(format.date(today))}</p>
      <Button icon='print' onClick={() => window.print()}>
        {texts.print}
      </Button>
    </>
  );
}
