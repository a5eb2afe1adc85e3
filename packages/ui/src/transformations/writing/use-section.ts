import type { TransformationView } from '@iza/api/transformation';
import type { TransformationContent } from '@iza/domain/transformation';
import type { Fields } from '@iza/domain/values';
import { useEffect, useMemo, useRef } from 'react';
import { unitName } from '../../plan/store/unit-name.ts';
import { useAutosave, useSaveState, type Autosave } from '../../saving/index.ts';
import { useChangingNumber } from '../changing/changing-text.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';

/** Sections that are saved while one types. */
export type WrittenSection = Exclude<keyof TransformationContent, 'about'>;

export type SectionUnit<Section extends WrittenSection> = Autosave<
  TransformationContent[Section] & Fields
> & { readonly name: string };

/** A section that is being written: what the server has, with what is typed here and not confirmed. */
export function useSection<Section extends WrittenSection>(
  view: TransformationView,
  section: Section,
): SectionUnit<Section> {
  const changing = useChangingNumber();
  const kind = changing === null ? 'transformation' : `transformation-${changing}`;
  const name = unitName(view.card.plan, `${kind}:${section}`);
  const { revision, content } = view.sections[section];
  const server = useMemo(() => ({ revision, content }), [revision, content]);
  return { ...useAutosave<TransformationContent[Section] & Fields>(name, server), name };
}

/** Asks the plan anew once all that was typed in it is saved: gaps, consents and steps follow from the text. */
export function useFreshAfterSaving(view: TransformationView): void {
  const { pending } = useSaveState();
  const { refresh } = useTransformationWrite(view);
  const waits = pending.some((name) => name.startsWith(`${view.card.plan}/`));
  const waited = useRef(false);
  useEffect(() => {
    if (waited.current && !waits) void refresh();
    waited.current = waits;
  });
}
