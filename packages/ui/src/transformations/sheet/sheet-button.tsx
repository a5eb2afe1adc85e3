import { lazy, Suspense, useState } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { Button } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { sheetImportTexts } from './texts.ts';

const CaseWindow = lazy(async () => ({
  default: (await import('./case-window.tsx')).CaseWindow,
}));
const MilestonesWindow = lazy(async () => ({
  default: (await import('./milestones-window.tsx')).MilestonesWindow,
}));

function SheetButton({ children }: { children: (close: () => void) => ReactNode }) {
  const texts = useTexts(sheetImportTexts);
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button small icon='table' onClick={() => setOpen(true)}>
        {texts.button}
      </Button>
      {open && <Suspense>{children(() => setOpen(false))}</Suspense>}
    </div>
  );
}

/** Opens the window in which a business case comes in from a spreadsheet. */
export function CaseSheetButton(props: Omit<ComponentProps<typeof CaseWindow>, 'onClose'>) {
  return <SheetButton>{(onClose) => <CaseWindow {...props} onClose={onClose} />}</SheetButton>;
}

/** Opens the window in which milestones come in from a spreadsheet. */
export function MilestonesSheetButton(
  props: Omit<ComponentProps<typeof MilestonesWindow>, 'onClose'>,
) {
  return (
    <SheetButton>{(onClose) => <MilestonesWindow {...props} onClose={onClose} />}</SheetButton>
  );
}
