import { useState } from 'react';
import type { ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { EmptyState, Skeleton } from '../../parts/notice.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FailureNotice } from '../../trpc/index.ts';
import { may } from '../model/view.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { SuggestForm } from './suggest-form.tsx';
import { SuggestionView } from './suggestion-view.tsx';
import { suggestionTexts } from './texts.ts';
import { useSuggestions } from './use-suggestions.ts';

/** Where a new agreement would stand: below the challenge that the panel is about, otherwise at the top. */
function useParent(item: string | undefined): ItemId | null {
  const content = usePlan().store.item(item ?? '')?.content;
  return content && content.type !== 'agreement' ? content.id : null;
}

function SuggestNew({ item }: { item: string | undefined }) {
  const texts = useTexts(suggestionTexts);
  const [open, setOpen] = useState(false);
  const parent = useParent(item);
  if (open) return <SuggestForm parent={parent} onClose={() => setOpen(false)} />;
  return (
    <Button small icon='plus' onClick={() => setOpen(true)}>
      {texts.suggestNew}
    </Button>
  );
}

/** Suggestions for an item, or for everything; the plan's own people only. */
export function SuggestionsPanel({ item }: { item: string | undefined }) {
  const texts = useTexts(suggestionTexts);
  const head = usePlanHead();
  const { mayEdit } = usePlan();
  const maySuggest = may(head, 'comment');
  const { list } = useSuggestions({ enabled: maySuggest });
  const [withClosed, setWithClosed] = useState(false);
  if (list.isError)
    return <FailureNotice error={list.error} onTryAgain={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={4} />;
  const about = list.data.filter((one) => item === undefined || one.item === item);
  const open = about.filter(({ closed }) => closed === null);
  const closed = about.filter((one) => one.closed !== null);
  return (
    <div className='iza-stack'>
      {maySuggest && !mayEdit && <SuggestNew item={item} />}
      {open.length === 0 && <EmptyState title={texts.none}>{texts.noneHelp}</EmptyState>}
      <ul className='plan-threads'>
        {open.map((one) => (
          <SuggestionView key={one.id} suggestion={one} named={item === undefined} />
        ))}
      </ul>
      {closed.length > 0 && (
        <Button
          small
          purpose='subtle'
          pressed={withClosed}
          onClick={() => setWithClosed(!withClosed)}
        >
          {withClosed ? texts.hideClosed : texts.showClosed(closed.length)}
        </Button>
      )}
      {withClosed && (
        <ul className='plan-threads'>
          {closed.map((one) => (
            <SuggestionView key={one.id} suggestion={one} named={item === undefined} />
          ))}
        </ul>
      )}
    </div>
  );
}
