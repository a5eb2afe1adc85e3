import type { ChangedTextView, TransformationView } from '@iza/api/transformation';
import { useQuery } from '@tanstack/react-query';
import { runningOf } from '@iza/domain/transformation';
import { createContext, useContext, type ReactNode } from 'react';
import type { TransformationId } from '@iza/domain/values';
import { useTRPC } from '../../trpc/index.ts';
import { partAddress, type PagePart } from '../part-address.ts';

const ChangingNumber = createContext<number | null>(null);

/** Within it a plan is read and written as it would become. `number`: which changed text. */
export function ChangingText({ number, children }: { number: number; children: ReactNode }) {
  return <ChangingNumber value={number}>{children}</ChangingNumber>;
}

/** @returns which changed text is on the screen; `null`: the one that holds */
export const useChangingNumber = (): number | null => useContext(ChangingNumber);

/** @returns where a part of a plan stands, in the text that is on the screen */
export function usePartAddress() {
  const isChanging = useChangingNumber() !== null;
  return (plan: TransformationId, part: PagePart, at: string | null = null) =>
    partAddress(plan, part, at, isChanging);
}

/** The text of a running plan as it would become, for who may read it; `undefined` where there is none. */
export function useChangedText(view: TransformationView): ChangedTextView | undefined {
  const { plan } = view.card;
  const { data } = useQuery({
    ...useTRPC().transformation.changedText.queryOptions({ plan }),
    enabled: runningOf(view.state) !== undefined,
  });
  return data ?? undefined;
}

/** @returns the plan as it would become, to write where the actor may */
export function changedView(view: TransformationView, text: ChangedTextView): TransformationView {
  const { sections, mayWrite } = text;
  return { ...view, sections, allowed: mayWrite ? [...view.allowed, 'edit'] : view.allowed };
}
