import { lazy, Suspense, useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Skeleton } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import { may } from '../model/view.ts';
import { itemName } from '../forms/item-name.ts';
import { usePlan, usePlanHead, usePlanItem } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { suggestionTexts } from './texts.ts';
import { useHasDraft } from './use-kept-draft.ts';

/** Only who suggests waits for the form. */
const SuggestForm = lazy(() =>
  import('./suggest-form.tsx').then(({ SuggestForm: form }) => ({ default: form })),
);

/** Below an item, for who may comment on the plan and not write in it now: a way to show how it could read. */
export function SuggestChange({ item }: { item: string }) {
  const texts = useTexts(suggestionTexts);
  const head = usePlanHead();
  const { mayEdit, reading } = usePlan();
  const words = usePlanWords();
  const content = usePlanItem(item)?.content;
  const [open, setOpen] = useState(false);
  const kept = useHasDraft(`${head.version.id}.${item}`, open);
  if (mayEdit || reading || !may(head, 'comment') || !content) return null;
  const name = itemName(content, words.texts.untitled);
  if (!open) {
    return (
      <div className='iza-no-print'>
        <Button
          small
          purpose='subtle'
          icon='comment'
          aria-label={texts.suggestFor(kept ? texts.goOn : texts.suggest, name)}
          onClick={() => setOpen(true)}
        >
          {kept ? texts.goOn : texts.suggest}
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
