import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { useTexts } from '../../texts/language.tsx';
import { copyTexts } from './texts.ts';

const CopyWindow = lazy(() =>
  import('./copy-window.tsx').then(({ CopyWindow: shown }) => ({ default: shown })),
);

/** The way to copy from another plan. */
export function CopyFromPlan() {
  const texts = useTexts(copyTexts);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button small purpose='subtle' icon='copy' onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {open && (
        <Suspense fallback={null}>
          <CopyWindow onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
