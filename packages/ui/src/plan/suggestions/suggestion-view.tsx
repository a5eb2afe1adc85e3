import { useState } from 'react';
import type { PlanItem } from '@iza/domain/plan';
import type { IdempotencyKey } from '@iza/domain/values';
import { changedFields } from '@iza/documents/words';
import { TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { AgoWords } from '../../parts/time-words.tsx';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { usePlanPlace } from '../document/place.tsx';
import { itemName } from '../forms/item-name.ts';
import type { SuggestionView as Suggestion } from '../model/view.ts';
import { ChangeList } from '../panel/change-list.tsx';
import { RefusalList } from '../refusals/refusal-list.tsx';
import { usePlan, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { suggestionTexts } from './texts.ts';
import { useSuggestionMutations } from './use-suggestions.ts';

function useChanges() {
  const words = usePlanWords();
  const { store } = usePlan();
  const { outline } = usePlanStructure();
  const target = (id: string) => {
    const found = store.target(id)?.content;
    return found && 'known' in found.indicator ? found.indicator.known : id;
  };
  const level = (id: string) => outline.levels.find((other) => other.id === id)?.ownName ?? id;
  return (before: PlanItem | null, after: PlanItem) =>
    changedFields(
      before ? { unit: 'item', content: before } : undefined,
      { unit: 'item', content: after },
      words,
      { level, target },
    );
}

/** Both texts, where the plan changed in the same place after the suggestion was written. */
function Overtaken({
  suggestion,
  fields,
  onAccept,
  onLeave,
}: {
  suggestion: Suggestion;
  fields: readonly string[];
  onAccept: () => void;
  onLeave: () => void;
}) {
  const texts = useTexts(suggestionTexts);
  const { store } = usePlan();
  const changes = useChanges();
  const current = store.item(suggestion.item)?.content ?? null;
  const clashing = changes(current, suggestion.proposed).filter(({ key }) =>
    fields.some((field) => key === field || key.startsWith(`${field}.`)),
  );
  return (
    <Notice tone='warning' title={texts.overtaken}>
      <p>{texts.overtakenHelp}</p>
      <ChangeList changes={clashing} />
      <div className='iza-row'>
        <Button small onClick={onAccept}>
          {texts.acceptAnyway}
        </Button>
        <Button small purpose='subtle' onClick={onLeave}>
          {texts.leaveIt}
        </Button>
      </div>
    </Notice>
  );
}

function Deciding({ suggestion }: { suggestion: Suggestion }) {
  const texts = useTexts(suggestionTexts);
  const { mayEdit } = usePlan();
  const { toast } = useNotices();
  const { version, accept, decline, withdraw } = useSuggestionMutations();
  const [declining, setDeclining] = useState(false);
  const [reason, setReason] = useState('');
  const writing = () => ({
    version,
    key: crypto.randomUUID() as IdempotencyKey,
    suggestion: suggestion.id,
  });
  const take = (overwrite: string[]) =>
    accept.mutate(
      { ...writing(), overwrite },
      { onSuccess: (answer) => answer.kind === 'saved' && toast(texts.accepted) },
    );
  const refusals = accept.data?.kind === 'refused' ? accept.data.refusals : [];
  const overtaken = refusals.find(({ code }) => code === 'suggestion-overtaken');
  const clashing = String(overtaken?.detail?.['fields'] ?? '').split(' ');
  const failed = [decline, withdraw].flatMap(({ data }) =>
    data?.kind === 'refused' ? data.refusals : [],
  );
  if (overtaken) {
    return (
      <Overtaken
        suggestion={suggestion}
        fields={clashing}
        onAccept={() => take(clashing)}
        onLeave={() => accept.reset()}
      />
    );
  }
  return (
    <>
      {declining && <TextArea label={texts.whyNot} rows={2} value={reason} onChange={setReason} />}
      <div className='iza-row'>
        {mayEdit && !declining && (
          <Button small purpose='primary' busy={accept.isPending} onClick={() => take([])}>
            {texts.accept}
          </Button>
        )}
        {mayEdit && (
          <Button
            small
            busy={decline.isPending}
            onClick={() => {
              if (!declining) setDeclining(true);
              else
                decline.mutate({
                  ...writing(),
                  ...(reason.trim() !== '' && { reason: reason.trim() }),
                });
            }}
          >
            {texts.decline}
          </Button>
        )}
        {suggestion.mine && (
          <Button
            small
            purpose='subtle'
            busy={withdraw.isPending}
            onClick={() => withdraw.mutate(writing())}
          >
            {texts.withdraw}
          </Button>
        )}
      </div>
      {[...refusals, ...failed].length > 0 && <RefusalList refusals={[...refusals, ...failed]} />}
    </>
  );
}

/** The item it is for, with a way to it; where only one item's suggestions are shown, that is said above them. */
function ForItem({ suggestion }: { suggestion: Suggestion }) {
  const texts = useTexts(suggestionTexts);
  const words = usePlanWords();
  const place = usePlanPlace();
  const there = usePlan().store.item(suggestion.item)?.content;
  if (!there) return <p className='iza-small iza-quiet'>{texts.newItem}</p>;
  return (
    <Button small purpose='subtle' onClick={() => place.open(suggestion.item)}>
      {texts.forItem(itemName(there, words.texts.untitled))}
    </Button>
  );
}

/** One suggestion: who, why, what it changes, and what is or was done with it. */
export function SuggestionView({ suggestion, named }: { suggestion: Suggestion; named: boolean }) {
  const texts = useTexts(suggestionTexts);
  const changes = useChanges();
  const { base, proposed, closed, note } = suggestion;
  return (
    <li className='plan-thread'>
      {named && <ForItem suggestion={suggestion} />}
      <p className='plan-comment__who'>
        <strong>{suggestion.personName}</strong>{' '}
        <span className='iza-quiet'>{suggestion.partyName}</span>{' '}
        <span className='iza-quiet iza-small'>
          <AgoWords at={suggestion.at} />
        </span>
      </p>
      {note !== null && <p className='plan-lines-kept'>{note}</p>}
      <ChangeList changes={changes(base, proposed)} />
      {closed ? (
        <p className='iza-small iza-quiet'>
          {texts.closedBy(texts.outcomes[closed.outcome], closed.personName)}
          {closed.reason !== null && `: ${closed.reason}`}
        </p>
      ) : (
        <Deciding suggestion={suggestion} />
      )}
    </li>
  );
}
