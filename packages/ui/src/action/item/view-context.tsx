import type { ActionView } from '@iza/api/action';
import type { Written } from '@iza/domain/action';
import { createContext, useContext, useMemo } from 'react';
import { useTexts } from '../../texts/language.tsx';
import { namesOf, type NameOf } from '../names-of.ts';
import { itemTexts } from './texts.ts';

const ViewContext = createContext<ActionView | null>(null);
export const ActionViewProvider = ViewContext;

/** The item that the page shows. @throws outside an `ActionViewProvider` */
export function useActionView(): ActionView {
  const view = useContext(ViewContext);
  if (!view) throw new Error('useActionView stands outside an ActionViewProvider');
  return view;
}

/** What the parties of the item are called. */
export function useNames(): NameOf {
  const { parties } = useActionView();
  return useMemo(() => namesOf(parties), [parties]);
}

/** @returns who wrote something, by name and party */
export function useWhoWords(): (written: Pick<Written, 'personName' | 'party'>) => string {
  const texts = useTexts(itemTexts);
  const nameOf = useNames();
  return ({ personName, party }) =>
    [personName ?? texts.operator, ...(party === null ? [] : [nameOf(party)])].join(', ');
}
