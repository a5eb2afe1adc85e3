import {
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import type { ItemId } from '@iza/domain/values';
import { Button } from '../../parts/button.tsx';
import { Notice } from '../../parts/notice.tsx';
import { placeOfTyping, PresenceProvider, usePresence } from '../../presence/index.ts';
import { useSaver } from '../../saving/index.ts';
import { Corner, useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { useQueryClient } from '@tanstack/react-query';
import { itemName } from '../forms/item-name.ts';
import { may } from '../model/view.ts';
import { LazyPasteWindow } from '../paste/lazy-paste-window.ts';
import type { Pasted } from '../paste/paste-window.tsx';
import { PasteProvider, type Paste } from '../paste/use-paste.tsx';
import { RefusalList } from '../refusals/refusal-list.tsx';
import type { Desk } from '../store/desk.ts';
import { applyHere, keysOf } from '../store/operation.ts';
import type { Outbox, WaitingOperation } from '../store/outbox.ts';
import { createPlanActions } from '../store/plan-session.ts';
import type { PlanStore } from '../store/plan-store.ts';
import { settleTyped } from '../store/settle.ts';
import type { Turned } from '../store/undo-stack.ts';
import { readUnitName, unitName } from '../store/unit-name.ts';
import { PlanProvider } from '../store/use-plan.tsx';
import { useUndoing } from '../tools/use-undoing.ts';
import { KeptTexts } from '../trouble/kept-texts.tsx';
import { troubleTexts } from '../trouble/texts.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { PlanFrame } from './plan-frame.tsx';
import type { LoadedPlanProps } from './plan-page.tsx';
import { usePlanKeys } from './use-plan-keys.ts';
import { usePlanPlaceInAddress } from './use-plan-place.ts';
import { usePlanStore } from './use-open-plan.ts';

/** Shows what the saver knows of this version's units: typed here, left by a closed tab, confirmed, or in trouble. */
function useShowTyped(store: PlanStore, version: string): void {
  const saver = useSaver();
  const shown = useRef(new Set<string>());
  // Before anything is painted: words that an earlier visit left are there at once, not after the older ones.
  useLayoutEffect(() => {
    const refresh = () => {
      const pending = saver
        .state()
        .pending.map(readUnitName)
        .filter((unit) => unit.version === version);
      const keys = new Set(pending.map(({ key }) => key));
      for (const key of new Set([...keys, ...shown.current])) store.refresh(key);
      shown.current = keys;
    };
    refresh();
    return saver.subscribe(refresh);
  }, [saver, store, version]);
}

/** Carries on with what an earlier visit left in the outbox, and shows it. */
function useOutbox(desk: Desk, store: PlanStore, version: string): Outbox {
  const saver = useSaver();
  const trpc = useTRPC();
  const queries = useQueryClient();
  const outbox = useMemo(() => desk.outboxOf(version), [desk, version]);
  useEffect(() => {
    for (const { operation } of outbox.state().waiting) applyHere(store, operation);
    const again = () => void queries.invalidateQueries({ queryKey: trpc.plan.open.queryKey() });
    const close = desk.open(version, {
      store,
      onDone: (_, more) => {
        if (!more) again();
      },
      onRefused: again,
      settle: () => settleTyped(saver, version),
    });
    void outbox.flush();
    return close;
  }, [outbox, desk, store, saver, version, queries, trpc]);
  return outbox;
}

/** Additions and moves that the server refused: told in words, kept until the person decides. */
function RefusedOperations({
  outbox,
  onGiveUp,
}: {
  outbox: Outbox;
  onGiveUp: (waiting: WaitingOperation) => void;
}) {
  const texts = useTexts(troubleTexts);
  const words = usePlanWords();
  const { waiting } = useSyncExternalStore(outbox.subscribe, outbox.state);
  const title = ({ operation }: WaitingOperation) => {
    if (operation.do === 'add items')
      return operation.items
        .map(({ item }) => texts.added(itemName(item, words.texts.untitled)))
        .join('. ');
    return operation.do === 'remove item' || operation.do === 'remove target'
      ? texts.removed
      : texts.moved;
  };
  return waiting
    .filter(({ refused }) => refused !== undefined)
    .map((entry) => (
      <Notice
        key={entry.key}
        tone='negative'
        announce
        title={title(entry)}
        actions={
          <>
            <Button small onClick={() => outbox.tryAgain(entry.key)}>
              {texts.again}
            </Button>
            <Button small purpose='subtle' onClick={() => onGiveUp(entry)}>
              {texts.giveUp}
            </Button>
          </>
        }
      >
        <RefusalList refusals={entry.refused ?? []} />
      </Notice>
    ));
}

/** Says in the shell's corner that additions or moves wait for the server, as long as it is away. */
function WaitingWords({ outbox }: { outbox: Outbox }) {
  const texts = useTexts(troubleTexts);
  const { waiting, away } = useSyncExternalStore(outbox.subscribe, outbox.state);
  if (!away || waiting.length === 0) return null;
  return <Corner>{texts.unconfirmed(waiting.length)}</Corner>;
}

/** Opens the paste window below an item. */
function usePasteWindow(): { paste: Paste; window: React.ReactNode } {
  const [pasting, setPasting] = useState<{ parent: ItemId | null; first: Pasted | undefined }>();
  const paste = useMemo(
    (): Paste => ({
      open: (parent, data) =>
        setPasting({
          parent,
          first: data && { html: data.getData('text/html'), text: data.getData('text/plain') },
        }),
    }),
    [],
  );
  const shown = pasting && (
    <Suspense fallback={null}>
      <LazyPasteWindow
        parent={pasting.parent}
        first={pasting.first}
        onClose={() => setPasting(undefined)}
      />
    </Suspense>
  );
  return { paste, window: shown };
}

/** A plan that its own people write. */
export function WritePlan({
  view,
  desk,
  me,
  above,
  sections,
  section,
}: LoadedPlanProps & { desk: Desk }) {
  const version = view.version.id;
  const saver = useSaver();
  const { toast } = useNotices();
  const outboxRef = useRef<Outbox>(undefined);
  const overlay = {
    typed: (key: string) => saver.entry(unitName(version, key)),
    onItsWay: (key: string) =>
      outboxRef.current?.state().waiting.some(({ operation }) => keysOf(operation).includes(key)) ??
      false,
  };
  const store = usePlanStore(view, overlay, me);
  const outbox = useOutbox(desk, store, version);
  outboxRef.current = outbox;
  useShowTyped(store, version);
  const place = usePlanPlaceInAddress();
  const presence = usePresence(version);
  const tellTurned = useRef<(turned: Turned | undefined) => void>(() => undefined);
  const say = useRef(toast);
  say.current = toast;
  const actions = useMemo(
    () =>
      createPlanActions({
        store,
        saver,
        outbox,
        version,
        say: (text, undo) =>
          say.current(text, undo ? { undo: () => tellTurned.current(undo()) } : {}),
        me: desk.name,
        typed: (unit) => presence.typed(placeOfTyping(unit)),
      }),
    [store, saver, outbox, version, presence, desk],
  );
  const mayEdit = may(view, 'edit');
  const { turnBack, turnAgain, tell } = useUndoing(store, actions);
  tellTurned.current = tell;
  usePlanKeys({ saveNow: actions.saveNow, turnBack, turnAgain }, mayEdit);
  const { reading } = place.address;
  const plan = useMemo(
    () => ({ store, actions, mayEdit, reading }),
    [store, actions, mayEdit, reading],
  );
  const { paste, window: pasteWindow } = usePasteWindow();
  const giveUp = useCallback(
    (waiting: WaitingOperation) => {
      outbox.giveUp(waiting.key);
      const { operation } = waiting;
      if (operation.do === 'add items')
        store.remove(operation.items.map(({ item }) => `item:${item.id}`));
    },
    [outbox, store],
  );
  return (
    <PlanProvider value={plan}>
      <PasteProvider value={paste}>
        <RefusedOperations outbox={outbox} onGiveUp={giveUp} />
        <WaitingWords outbox={outbox} />
        {!mayEdit && <KeptTexts version={version} />}
        <PresenceProvider value={presence.board}>
          <PlanFrame above={above} sections={sections} section={section} place={place} />
        </PresenceProvider>
        {pasteWindow}
      </PasteProvider>
    </PlanProvider>
  );
}
