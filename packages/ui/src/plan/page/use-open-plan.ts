import { useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { PlanId, PlanVersionId } from '@iza/domain/values';
import { useLive } from '../../live/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { itemName } from '../forms/item-name.ts';
import type { PlanView } from '../model/view.ts';
import { PlanStore } from '../store/plan-store.ts';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { pageTexts } from './texts.ts';

const QUIET_MS = 400;

/** The plan as the server has it, fetched again when something in it changed elsewhere; when all is fetched afresh, it is as well. */
export function usePlanQuery(plan: string, version: string | undefined) {
  const trpc = useTRPC();
  const input = {
    plan: plan as PlanId,
    ...(version === undefined ? {} : { version: version as PlanVersionId }),
  };
  const query = useQuery({
    ...trpc.plan.open.queryOptions(input),
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: true,
  });
  const refetch = useRef(query.refetch);
  refetch.current = query.refetch;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(
    useCallback(
      (message) => {
        if (message.type !== 'changed' || message.change.plan !== plan) return;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => void refetch.current(), QUIET_MS);
      },
      [plan],
    ),
  );
  useEffect(() => () => clearTimeout(timer.current), []);
  return query;
}

export type Overlay = {
  readonly typed: ConstructorParameters<typeof PlanStore>[1];
  readonly onItsWay: (key: string) => boolean;
};

/** What is only read has nothing on top. */
export const NOTHING_TYPED: Overlay = { typed: () => undefined, onItsWay: () => false };

/** Tells quietly what colleagues changed while the page was open. */
function useTellChanges(me: string | undefined) {
  const texts = useTexts(pageTexts);
  const words = usePlanWords();
  const { notice } = useNotices();
  return (store: PlanStore, changed: readonly { key: string; savedBy: string }[]) => {
    const others = changed.filter(({ savedBy }) => savedBy !== '' && savedBy !== me);
    const [first] = others;
    if (!first) return;
    if (others.length > 1) {
      notice(texts.updatedMany(others.length));
      return;
    }
    const [kind, id = ''] = first.key.split(':');
    const item = kind === 'item' ? store.item(id)?.content : undefined;
    if (item) notice(texts.updated(first.savedBy, itemName(item, words.texts.untitled)));
    else if (kind === 'about') notice(texts.updated(first.savedBy, texts.aboutThePlan));
  };
}

/** The store of the open plan: made from the first answer, brought up to date by the next ones. */
export function usePlanStore(view: PlanView, overlay: Overlay, me: string | undefined): PlanStore {
  const latest = useRef(overlay);
  latest.current = overlay;
  const [store] = useState(() => new PlanStore(view, (key) => latest.current.typed(key)));
  const loaded = useRef(view);
  const tell = useRef(useTellChanges(me));
  useEffect(() => {
    if (loaded.current === view) return;
    loaded.current = view;
    tell.current(
      store,
      store.load(view, (key) => latest.current.onItsWay(key)),
    );
  }, [store, view]);
  return useMemo(() => store, [store]);
}
