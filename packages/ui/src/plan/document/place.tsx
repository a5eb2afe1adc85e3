import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { PlanRows } from '../model/rows.ts';

export type PanelName = 'comments' | 'suggestions' | 'history' | 'help';

/** Where the reader is in the plan. Held outside React's tree of the document, so that opening one row redraws two. */
export type PlanPlace = {
  readonly openItem: () => string | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens an item (or closes with `undefined`) and puts that in the address. */
  readonly open: (item: string | undefined) => void;
  readonly showPanel: (panel: PanelName, item?: string) => void;
  /** The rows as they stand now, for moving them. */
  readonly rows: { current: PlanRows };
  readonly addressOf: (item: string) => string;
};

const PlaceContext = createContext<PlanPlace | undefined>(undefined);
export const PlaceProvider = PlaceContext;

export function usePlanPlace(): PlanPlace {
  const place = useContext(PlaceContext);
  if (!place) throw new Error('a plan part stands outside PlaceProvider');
  return place;
}

/** Whether this item is the open one; re-renders only when that changes. */
export function useIsOpen(item: string): boolean {
  const place = usePlanPlace();
  return useSyncExternalStore(
    place.subscribe,
    useCallback(() => place.openItem() === item, [place, item]),
  );
}
