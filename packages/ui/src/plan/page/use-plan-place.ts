import { useLayoutEffect, useMemo, useRef } from 'react';
import { useLocation, useSearchParams } from '../../shell/index.ts';
import type { PanelName, PlanPlace } from '../document/place.tsx';

const PANEL_WORDS: Readonly<Record<PanelName, string>> = {
  comments: 'opmerkingen',
  suggestions: 'voorstellen',
  history: 'geschiedenis',
  help: 'hulp',
};
const PANELS = Object.keys(PANEL_WORDS) as readonly PanelName[];

export type PlanAddress = {
  readonly item: string | undefined;
  readonly panel: PanelName | undefined;
  readonly reading: boolean;
  /** The item that the panel is about; absent: the open one, or the plan. */
  readonly about: string | undefined;
};

/** @returns what the address says of the place in the plan */
export function readAddress(params: URLSearchParams): PlanAddress {
  return {
    item: params.get('item') ?? undefined,
    panel: PANELS.find((panel) => PANEL_WORDS[panel] === params.get('paneel')),
    reading: params.get('lees') === '1',
    about: params.get('bij') ?? undefined,
  };
}

/** @returns the parameters after a change; what is not said stays as it is, `undefined` takes it away */
export function writeAddress(
  before: URLSearchParams,
  change: Partial<Record<keyof PlanAddress, string | boolean | undefined>>,
): URLSearchParams {
  const next = new URLSearchParams(before);
  const set = (name: string, value: string | undefined) =>
    value === undefined ? next.delete(name) : next.set(name, value);
  if ('item' in change) set('item', change.item as string | undefined);
  if ('panel' in change)
    set('paneel', change.panel === undefined ? undefined : PANEL_WORDS[change.panel as PanelName]);
  if ('reading' in change) set('lees', change.reading ? '1' : undefined);
  if ('about' in change) set('bij', change.about as string | undefined);
  return next;
}

/**
 * The place in the plan, kept in the address: a mailed link and the back button lead to the same item. Opening an item is a step back one
 * can take; typing is not.
 */
export function usePlanPlaceInAddress(): {
  place: PlanPlace;
  address: PlanAddress;
  go: (change: Parameters<typeof writeAddress>[1]) => void;
} {
  const [params, setParams] = useSearchParams();
  const [path] = useLocation();
  const address = readAddress(params);
  const latest = useRef({ address, setParams, path, params });
  latest.current = { address, setParams, path, params };
  const listeners = useRef(new Set<() => void>());
  const go = useMemo(
    () => (change: Parameters<typeof writeAddress>[1]) =>
      latest.current.setParams((before) => writeAddress(before, change)),
    [],
  );
  const place = useMemo(
    (): PlanPlace => ({
      openItem: () => latest.current.address.item,
      subscribe: (listener) => {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
      open: (item) => go({ item, about: undefined }),
      showPanel: (panel, item) => go({ panel, about: item }),
      rows: { current: { placed: [], loose: [] } },
      addressOf: (item) =>
        `${window.location.pathname}?${writeAddress(new URLSearchParams(), { item })}`,
    }),
    [go],
  );
  useLayoutEffect(() => {
    for (const listener of listeners.current) listener();
  }, [address.item]);
  return { place, address, go };
}
