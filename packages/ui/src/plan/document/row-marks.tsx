import type { PlanItem } from '@iza/domain/plan';
import { Button } from '../../parts/button.tsx';
import { Shape } from '../../parts/shape.tsx';
import { Status } from '../../parts/status.tsx';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import type { UnitState } from '../store/plan-store.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { usePlanPlace } from './place.tsx';
import { TypesHere } from '../../presence/index.ts';
import { documentTexts } from './texts.ts';

function CommentMark({ item }: { item: PlanItem }) {
  const texts = useTexts(documentTexts);
  const place = usePlanPlace();
  const { openComments } = usePlanHead();
  const count = openComments?.[`item:${item.id}`] ?? 0;
  if (count === 0) return null;
  return (
    <Button
      small
      purpose='subtle'
      icon='comment'
      title={texts.commentsOf(count)}
      onClick={() => place.showPanel('comments', item.id)}
    >
      {count} <span className='iza-hidden'>{texts.commentsOf(count)}</span>
    </Button>
  );
}

function SuggestionMark({ item }: { item: PlanItem }) {
  const texts = useTexts(documentTexts);
  const place = usePlanPlace();
  const count = usePlanHead().openSuggestions?.[item.id] ?? 0;
  if (count === 0) return null;
  return (
    <Button small purpose='subtle' onClick={() => place.showPanel('suggestions', item.id)}>
      {texts.suggestionsOf(count)}
    </Button>
  );
}

/** Quiet marks beside a title: in the making, comments, changed by a colleague, not saved. */
export function RowMarks({ state }: { state: UnitState<PlanItem> }) {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { actions, mayEdit, reading } = usePlan();
  const { content: item, broughtBy, trouble } = state;
  if (reading) return null;
  const name = itemName(item, words.texts.untitled);
  return (
    <>
      {!item.inPlan && (
        <span className='plan-making' title={texts.inTheMakingLong}>
          <Status shape='quarter'>{texts.inTheMaking}</Status>
          {mayEdit && (
            <Button
              small
              onClick={() => actions?.edit({ unit: 'item', content: { ...item, inPlan: true } })}
              aria-label={texts.putIntoPlanOf(name)}
            >
              {texts.putIntoPlan}
            </Button>
          )}
        </span>
      )}
      {trouble && (
        <Status tone='negative' shape='triangle'>
          {texts.notSaved}
        </Status>
      )}
      {broughtBy !== undefined && broughtBy !== '' && (
        <span className='iza-small iza-quiet plan-brought'>
          <Shape name='diamond' /> {texts.broughtBy(broughtBy)}
        </span>
      )}
      <TypesHere unitKey={`item:${item.id}`} />
      <CommentMark item={item} />
      <SuggestionMark item={item} />
    </>
  );
}
