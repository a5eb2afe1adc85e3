import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Outline, UnitRef } from '@iza/domain/plan';
import type { ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { Skeleton } from '../../parts/notice.tsx';
import { AgoWords } from '../../parts/time-words.tsx';
import { useTexts } from '../../texts/language.tsx';
import { FailureNotice, useTRPC } from '../../trpc/index.ts';
import { itemName } from '../forms/item-name.ts';
import { outlineChanges } from '@iza/documents/words';
import { changedFields, type FieldChange } from '@iza/documents/words';
import type { HistoryView, UnitHistoryView } from '../model/view.ts';
import { stepTexts } from '../steps/texts.ts';
import { unitOf, type Content } from '../store/plan-store.ts';
import { usePlan, usePlanHead, usePlanStructure } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { ChangeList } from './change-list.tsx';
import { eventWords } from './event-words.ts';
import { panelTexts } from './texts.ts';
import { toldEvents } from './told-events.ts';

type Revision = UnitHistoryView['revisions'][number];

function useNames() {
  const words = usePlanWords();
  const { store } = usePlan();
  const { outline } = usePlanStructure();
  const titleOf = (id: string) => {
    const item = store.item(id)?.content;
    return item && itemName(item, words.texts.untitled);
  };
  const targetOf = (id: string) => {
    const target = store.target(id)?.content;
    return target && 'known' in target.indicator ? target.indicator.known : undefined;
  };
  const level = (id: string) => outline.levels.find((other) => other.id === id)?.ownName ?? id;
  return { titleOf, targetOf, names: { level, target: (id: string) => targetOf(id) ?? id } };
}

/** The fields that a revision changed, against the one before it. */
function useChanges() {
  const words = usePlanWords();
  const texts = useTexts(panelTexts);
  const { titleOf, names } = useNames();
  return (ref: UnitRef, after: Revision, before: Revision | undefined): FieldChange[] => {
    if (ref.unit === 'outline') {
      const title = (id: string) => titleOf(id) ?? texts.removedItem;
      return outlineChanges(
        before?.content as Outline | undefined,
        after.content as Outline,
        words,
        title,
      );
    }
    const unit = (revision: Revision) => unitOf(ref.unit, revision.content as Content);
    return changedFields(before && unit(before), unit(after), words, names);
  };
}

/** What one event changed, fetched when somebody asks. */
function EventChange({ unit, revision }: { unit: UnitRef; revision: number | undefined }) {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const changesOf = useChanges();
  const history = useQuery(trpc.history.unit.queryOptions({ version: version.id, unit }));
  if (history.isError)
    return <FailureNotice error={history.error} onTryAgain={() => void history.refetch()} />;
  if (!history.data) return <Skeleton lines={2} />;
  const { revisions } = history.data;
  const at =
    revision === undefined
      ? revisions.length - 1
      : revisions.findIndex((other) => other.revision === revision);
  const after = revisions[at];
  return after ? <ChangeList changes={changesOf(unit, after, revisions[at + 1])} /> : null;
}

function EventLine({ event }: { event: HistoryView['events'][number] }) {
  const texts = useTexts(panelTexts);
  const steps = useTexts(stepTexts);
  const words = usePlanWords();
  const { titleOf, targetOf } = useNames();
  const [isOpen, setOpen] = useState(false);
  const { did, what, unit } = eventWords(event.event, {
    panel: texts,
    steps,
    words,
    titleOf,
    targetOf,
  });
  const who = event.personName ?? texts.nobody;
  return (
    <li className='plan-event'>
      <p>
        <strong>{who}</strong> {did}{' '}
        {what !== undefined && <span className='plan-event__what'>{what}</span>}
      </p>
      <p className='iza-small iza-quiet'>
        <AgoWords at={event.at} />
        {event.partyName !== null && ` · ${event.partyName}`}
      </p>
      {unit?.revision !== undefined && (
        <Button small purpose='subtle' aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {texts.showChange}
        </Button>
      )}
      {isOpen && unit && <EventChange unit={unit.ref} revision={unit.revision} />}
    </li>
  );
}

type PageProps = { before: number | undefined; isLast: boolean; onOlder: (before: number) => void };

function HistoryPage({ before, isLast, onOlder }: PageProps) {
  const texts = useTexts(panelTexts);
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const page = useQuery(
    trpc.history.list.queryOptions({
      version: version.id,
      ...(before === undefined ? {} : { before }),
    }),
  );
  if (page.isError)
    return <FailureNotice error={page.error} onTryAgain={() => void page.refetch()} />;
  if (!page.data) return <Skeleton lines={6} />;
  const { events, more } = page.data;
  const oldest = events.at(-1)?.seq;
  if (before === undefined && events.length === 0)
    return <p className='iza-quiet'>{texts.noHistory}</p>;
  return (
    <>
      <ul className='plan-events'>
        {toldEvents(events).map((event) => (
          <EventLine key={event.seq} event={event} />
        ))}
      </ul>
      {isLast && more && oldest !== undefined && (
        <Button small onClick={() => onOlder(oldest)}>
          {texts.older}
        </Button>
      )}
    </>
  );
}

/** Everything that happened to the plan, newest first. */
function PlanHistory() {
  const [pages, setPages] = useState<readonly (number | undefined)[]>([undefined]);
  return pages.map((before, at) => (
    <HistoryPage
      key={before ?? 'first'}
      before={before}
      isLast={at === pages.length - 1}
      onOlder={(oldest) => setPages([...pages, oldest])}
    />
  ));
}

/** Who changed what in one item, field by field. */
function UnitHistory({ unit }: { unit: UnitRef }) {
  const texts = useTexts(panelTexts);
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const changesOf = useChanges();
  const history = useQuery(trpc.history.unit.queryOptions({ version: version.id, unit }));
  if (history.isError)
    return <FailureNotice error={history.error} onTryAgain={() => void history.refetch()} />;
  if (!history.data) return <Skeleton lines={6} />;
  const { revisions } = history.data;
  return (
    <ul className='plan-events'>
      {revisions.map((revision, at) => (
        <li key={revision.revision} className='plan-event'>
          <p>
            <strong>{revision.savedBy || texts.nobody}</strong>{' '}
            <span className='iza-small iza-quiet'>
              <AgoWords at={revision.savedAt} />
            </span>
          </p>
          {revisions[at + 1] ? (
            <ChangeList changes={changesOf(unit, revision, revisions[at + 1])} />
          ) : (
            <p className='iza-small iza-quiet'>{texts.first}</p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** History of one item, or of the whole plan. */
export function HistoryPanel({ item }: { item: string | undefined }) {
  if (item === undefined) return <PlanHistory />;
  return (
    <UnitHistory
      key={item}
      unit={item === 'about' ? { unit: 'about' } : { unit: 'item', id: item as ItemId }}
    />
  );
}
