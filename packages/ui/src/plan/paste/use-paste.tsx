import { createContext, useContext } from 'react';
import type { ItemId } from '@iza/domain/values';

/** Opens the paste window, with what was pasted already or empty. */
export type Paste = { readonly open: (parent: ItemId | null, data?: DataTransfer) => void };

const PasteContext = createContext<Paste>({ open: () => {} });
export const PasteProvider = PasteContext;

export function usePaste(): Paste {
  return useContext(PasteContext);
}
