import { useEffect, useRef, useState } from 'react';
import { newItem } from '@iza/domain/plan';
import type { IdempotencyKey, ItemId } from '@iza/domain/values';
import { TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { ItemFields } from '../forms/item-fields.tsx';
import { newId } from '../model/new-id.ts';
import { RefusalList } from '../refusals/refusal-list.tsx';
import { usePlan } from '../store/use-plan.tsx';
import { suggestionTexts } from './texts.ts';
import { useKeptDraft, type SuggestionDraft } from './use-kept-draft.ts';
import { useSuggestionMutations } from './use-suggestions.ts';

export type SuggestFormProps = {
  /** The item that could read otherwise; absent: an agreement that is not there yet. */
  item?: string | undefined;
  /** Of a new agreement: what it would stand below. */
  parent?: ItemId | null | undefined;
  onClose: () => void;
};

/** What the suggestion starts from: the item as it stands, or an empty agreement. */
function useStart(item: string | undefined): SuggestionDraft | undefined {
  const { store } = usePlan();
  const [start] = useState((): SuggestionDraft | undefined => {
    if (item === undefined)
      return { item: newItem('agreement', newId<ItemId>(), ''), base: 0, note: '' };
    const state = store.item(item);
    return state && { item: state.content, base: state.revision, note: '' };
  });
  return start;
}

/** A suggestion as it is typed. Nothing in the plan changes by it. */
export function SuggestForm({ item, parent = null, onClose }: SuggestFormProps) {
  const texts = useTexts(suggestionTexts);
  const { toast } = useNotices();
  const { version, make } = useSuggestionMutations();
  const start = useStart(item);
  const [kept, keep] = useKeptDraft(`${version}.${item ?? `new.${parent ?? ''}`}`);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const title = useRef<HTMLInputElement>(null);
  useEffect(() => title.current?.focus({ preventScroll: true }), []);
  const draft = kept ?? start;
  if (!draft || !start) return null;
  const send = () => {
    const suggested =
      item === undefined
        ? { kind: 'new' as const, parent, proposed: draft.item }
        : { kind: 'change' as const, base: draft.base, proposed: draft.item };
    const note = draft.note.trim();
    make.mutate(
      { version, key: key as IdempotencyKey, suggested, ...(note !== '' && { note }) },
      {
        onSuccess: (answer) => {
          setKey(crypto.randomUUID());
          if (answer.kind !== 'saved') return;
          keep(undefined);
          toast(texts.sent);
          onClose();
        },
      },
    );
  };
  return (
    <div className='plan-form iza-no-print' role='group' aria-label={texts.title}>
      <h4>{texts.title}</h4>
      <p className='iza-small iza-quiet'>{texts.lead}</p>
      <ItemFields
        item={draft.item}
        was={start.item}
        title={title}
        onChange={(next) => keep({ ...draft, item: next })}
      />
      <TextArea
        label={texts.why}
        rows={2}
        value={draft.note}
        onChange={(note) => keep({ ...draft, note })}
      />
      {make.isError && <Notice tone='warning'>{texts.keepText}</Notice>}
      {make.data?.kind === 'refused' && <RefusalList refusals={make.data.refusals} />}
      <div className='iza-row'>
        <Button purpose='primary' busy={make.isPending} onClick={send}>
          {texts.send}
        </Button>
        <Button onClick={onClose}>{texts.close}</Button>
        <Button
          purpose='subtle'
          onClick={() => {
            keep(undefined);
            onClose();
          }}
        >
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
