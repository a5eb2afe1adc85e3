import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { CommentId, IdempotencyKey, ItemId } from '@iza/domain/values';
import { TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState, Notice, Skeleton } from '../../parts/notice.tsx';
import { Status } from '../../parts/status.tsx';
import { AgoWords } from '../../parts/time-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { FailureNotice, useTRPC } from '../../trpc/index.ts';
import { usePlanPlace } from '../document/place.tsx';
import { itemName } from '../forms/item-name.ts';
import { may, type CommentView } from '../model/view.ts';
import { RefusalList } from '../refusals/refusal-list.tsx';
import { useDesk } from '../store/use-desk.ts';
import { usePlan, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { threadsOf, type Thread } from './comment-threads.ts';
import { nameBegun, namedIn, peopleMeant, withName } from './mentions.ts';
import { NameOffers, usePeople, type PersonOfPlan } from './name-offers.tsx';
import { panelTexts } from './texts.ts';
import { usePassage, type Passage } from './use-passage.ts';

/** Keeps the typed comment over a closed panel or browser until it is placed. */
function useKeptText(name: string): [string, (text: string) => void] {
  const person = useDesk()?.person ?? '';
  const key = `iza.comment.${person}.${name}`;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string) => {
    setText(next);
    try {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // A browser without room keeps it on the screen.
    }
  };
  return [text, keep];
}

function useCommentMutations() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { version } = usePlanHead();
  const again = {
    onSuccess: () =>
      queries.invalidateQueries({ queryKey: trpc.comment.list.queryKey({ version: version.id }) }),
  };
  return {
    version: version.id,
    add: useMutation(trpc.comment.add.mutationOptions(again)),
    resolve: useMutation(trpc.comment.resolve.mutationOptions(again)),
  };
}

type WriteProps = {
  item: ItemId | null;
  parent: CommentId | null;
  label: string;
  /** Words of the plan that it is about. */
  passage?: Passage | undefined;
  onPlaced?: (() => void) | undefined;
};

/** The item that a comment is on: the one of the marked words, otherwise the one the panel shows. */
function placeOf({ item, passage }: WriteProps): ItemId | null {
  if (!passage) return item;
  return passage.item === 'about' ? null : (passage.item as ItemId);
}

function WriteComment(props: WriteProps) {
  const { item, parent, label, passage, onPlaced } = props;
  const texts = useTexts(panelTexts);
  const { version, add } = useCommentMutations();
  const [text, setText] = useKeptText(`${version}.${parent ?? item ?? 'about'}`);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [caret, setCaret] = useState(0);
  const box = useRef<HTMLFormElement>(null);
  const people = usePeople(text.includes('@'));
  const begun = nameBegun(text, caret);
  const offered = begun === undefined ? [] : peopleMeant(people, begun);
  const choose = (person: PersonOfPlan) => {
    const next = withName(text, caret, person);
    setText(next.text);
    setCaret(next.caret);
    requestAnimationFrame(() => {
      const area = box.current?.querySelector('textarea');
      area?.focus();
      area?.setSelectionRange(next.caret, next.caret);
    });
  };
  const type = (next: string) => {
    setText(next);
    setCaret(box.current?.querySelector('textarea')?.selectionStart ?? next.length);
  };
  const place = () => {
    const mentions = namedIn(text, people).map(({ person }) => person);
    add.mutate(
      {
        version,
        key: key as IdempotencyKey,
        item: placeOf(props),
        parent,
        text: text.trim(),
        ...(mentions.length > 0 && { mentions }),
        ...(passage && { passage: passage.words }),
      },
      {
        onSuccess: (answer) => {
          if (answer.kind !== 'saved') return;
          setText('');
          setKey(crypto.randomUUID());
          onPlaced?.();
        },
      },
    );
  };
  return (
    <form
      ref={box}
      className='iza-stack iza-stack--tight'
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') place();
      }}
    >
      <TextArea
        label={label}
        rows={2}
        value={text}
        hint={texts.nameHint}
        onChange={type}
        onKeyDown={(event) => {
          const [first] = offered;
          if (event.key === 'Tab' && !event.shiftKey && first && begun !== '') {
            event.preventDefault();
            choose(first);
            return;
          }
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && text.trim() !== '')
            place();
        }}
      />
      {offered.length > 0 && <NameOffers people={offered} onChoose={choose} />}
      {add.isError && <Notice tone='warning'>{texts.keepText}</Notice>}
      {add.data?.kind === 'refused' && <RefusalList refusals={add.data.refusals} />}
      {text.trim() !== '' && (
        <div>
          <Button small type='submit' busy={add.isPending}>
            {texts.place}
          </Button>
        </div>
      )}
    </form>
  );
}

function CommentText({ comment }: { comment: CommentView }) {
  const texts = useTexts(panelTexts);
  return (
    <div className='plan-comment'>
      <p className='plan-comment__who'>
        <strong>{comment.personName}</strong> <span className='iza-quiet'>{comment.partyName}</span>{' '}
        <span className='iza-quiet iza-small'>
          <AgoWords at={comment.at} />
        </span>{' '}
        {comment.namesMe && (
          <Status tone='warning' shape='diamond'>
            {texts.namesYou}
          </Status>
        )}
      </p>
      {comment.passage !== undefined && (
        <blockquote className='plan-comment__passage'>{comment.passage}</blockquote>
      )}
      <p className='plan-lines-kept'>{comment.text}</p>
    </div>
  );
}

function ThreadView({ thread, named }: { thread: Thread; named: boolean }) {
  const texts = useTexts(panelTexts);
  const words = usePlanWords();
  const format = useFormat();
  const { store } = usePlan();
  const place = usePlanPlace();
  const { version, resolve } = useCommentMutations();
  const [replying, setReplying] = useState(false);
  const { comment, replies } = thread;
  const item = comment.item === null ? undefined : store.item(comment.item)?.content;
  const setResolved = (resolved: boolean) =>
    resolve.mutate({
      version,
      key: crypto.randomUUID() as IdempotencyKey,
      comment: comment.id,
      resolved,
    });
  return (
    <li className='plan-thread'>
      {named && comment.item !== null && (
        <Button small purpose='subtle' onClick={() => place.open(comment.item ?? undefined)}>
          {item ? texts.on(itemName(item, words.texts.untitled)) : texts.onPlan}
        </Button>
      )}
      <CommentText comment={comment} />
      {replies.map((reply) => (
        <div key={reply.id} className='plan-thread__reply'>
          <CommentText comment={reply} />
        </div>
      ))}
      {comment.resolved && (
        <p className='iza-small iza-quiet'>
          {texts.resolvedBy(
            comment.resolved.personName,
            format.ago(comment.resolved.at, new Date()),
          )}
        </p>
      )}
      {replying ? (
        <WriteComment
          item={comment.item}
          parent={comment.id}
          label={texts.replyTo(comment.personName)}
          onPlaced={() => setReplying(false)}
        />
      ) : (
        <div className='iza-row'>
          <Button small onClick={() => setReplying(true)}>
            {texts.reply}
          </Button>
          <Button
            small
            purpose='subtle'
            busy={resolve.isPending}
            onClick={() => setResolved(comment.resolved === null)}
          >
            {comment.resolved ? texts.reopen : texts.resolve}
          </Button>
        </div>
      )}
      {resolve.data?.kind === 'refused' && <RefusalList refusals={resolve.data.refusals} />}
    </li>
  );
}

/** Comments on an item, or on everything; the plan's own people only. */
export function CommentsPanel({ item }: { item: string | undefined }) {
  const texts = useTexts(panelTexts);
  const trpc = useTRPC();
  const head = usePlanHead();
  const [withResolved, setWithResolved] = useState(false);
  const [passage, letGo] = usePassage();
  const mayComment = may(head, 'comment');
  const list = useQuery({
    ...trpc.comment.list.queryOptions({ version: head.version.id }),
    enabled: mayComment,
  });
  if (!mayComment) return <p className='iza-quiet'>{texts.notForYou}</p>;
  if (list.isError)
    return <FailureNotice error={list.error} onTryAgain={() => void list.refetch()} />;
  if (!list.data) return <Skeleton lines={4} />;
  const { open, resolved } = threadsOf(list.data, item);
  const on = item === undefined || item === 'about' ? null : (item as ItemId);
  return (
    <div className='iza-stack'>
      {passage && (
        <div className='plan-comment__marked'>
          <p className='iza-small iza-quiet'>{texts.newCommentOnPassage}</p>
          <blockquote className='plan-comment__passage'>{passage.words}</blockquote>
          <Button small purpose='subtle' icon='close' iconOnly onClick={letGo}>
            {texts.withoutPassage}
          </Button>
        </div>
      )}
      <WriteComment
        key={item ?? 'about'}
        item={on}
        parent={null}
        label={texts.newComment}
        passage={passage}
        onPlaced={letGo}
      />
      {!passage && <p className='iza-small iza-quiet'>{texts.markHint}</p>}
      {open.length === 0 && (
        <EmptyState title={texts.noComments}>{texts.noCommentsHelp}</EmptyState>
      )}
      <ul className='plan-threads'>
        {open.map((thread) => (
          <ThreadView key={thread.comment.id} thread={thread} named={item === undefined} />
        ))}
      </ul>
      {resolved.length > 0 && (
        <Button
          small
          purpose='subtle'
          pressed={withResolved}
          onClick={() => setWithResolved(!withResolved)}
        >
          {withResolved ? texts.hideResolved : texts.showResolved(resolved.length)}
        </Button>
      )}
      {withResolved && (
        <ul className='plan-threads'>
          {resolved.map((thread) => (
            <ThreadView key={thread.comment.id} thread={thread} named={item === undefined} />
          ))}
        </ul>
      )}
    </div>
  );
}
