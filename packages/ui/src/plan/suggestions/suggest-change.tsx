import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Skeleton } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import { may } from '../model/view.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { suggestionTexts } from './texts.ts';

/** Only who suggests waits for the form. */
const SuggestForm = lazy(() =>
  import('./suggest-form.tsx').then(({ SuggestForm: form }) => ({ default: form })),
);

/** Below an item, for who may comment on the plan and not write in it now: a way to show how it could read. */
export function SuggestChange({ item }: { item: string }) {
  const texts = useTexts(suggestionTexts);
  const head = usePlanHead();
  const { mayEdit, reading } = usePlan();
  const [open, setOpen] = useState(false);
  if (mayEdit || reading || !may(head, 'comment')) return null;
  if (!open) {
    return (
      <div className='iza-no-print'>
        <Button small onClick={() => setOpen(true)}>
          {texts.suggest}
        </Button>
      </div>
    );
  }
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <SuggestForm item={item} onClose={() => setOpen(false)} />
    </Suspense>
  );
}
