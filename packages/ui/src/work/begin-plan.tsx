import { lazy, Suspense, useState } from 'react';
import { Button } from '../parts/button.tsx';
import { useTexts } from '../texts/language.tsx';
import type { BeginPlanProps } from './begin-dialog.tsx';
import { workTexts } from './texts.ts';

const BeginDialog = lazy(async () => ({
  default: (await import('./begin-dialog.tsx')).BeginDialog,
}));

/** A button that begins a plan: for which region, under which name. */
export function BeginPlan(props: BeginPlanProps) {
  const texts = useTexts(workTexts);
  const [open, setOpen] = useState(false);
  const allTaken = props.regions.every(({ id }) => props.taken.has(id));
  return (
    <>
      <Button
        purpose={allTaken ? 'secondary' : 'primary'}
        icon='plus'
        onClick={() => setOpen(true)}
      >
        {texts.begin}
      </Button>
      {open && (
        <Suspense>
          <BeginDialog {...props} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
