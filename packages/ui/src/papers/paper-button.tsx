import { lazy, Suspense, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useTexts } from '../texts/language.tsx';
import { paperTexts } from './texts.ts';

/** Comes when somebody wants a paper. */
const PaperDialog = lazy(async () => ({
  default: (await import('./paper-dialog.tsx')).PaperDialog,
}));

/** Opens what makes a paper of the plan. */
export function PaperButton() {
  const texts = useTexts(paperTexts);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon='download' onClick={() => setOpen(true)}>
        {texts.open}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <PaperDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
