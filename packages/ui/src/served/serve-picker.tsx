import type { AgendaItemId } from '@iza/domain/action';
import type { IdempotencyKey, ItemId, PlanId } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useId, useMemo } from 'react';
import { actionFormTexts } from '../action/forms/texts.ts';
import { useWritten } from '../action/forms/use-written.ts';
import { WriteTrouble } from '../action/forms/write-dialog.tsx';
import { ComboboxField } from '../forms/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { servedTexts } from './texts.ts';
import { useCatalogue, type ServedLink } from './use-served.ts';

export type ServePickerProps = {
  plan: PlanId;
  /** An agreement of the plan; null: the plan as a whole. */
  item: ItemId | null;
  links: readonly ServedLink[];
  /** Takes the keyboard when it appears: it was just asked for. */
  takesFocus?: boolean | undefined;
};

/** Says which action point is served, by typing words of it; every choice is recorded at once. */
export function ServePicker({ plan, item, links, takesFocus = false }: ServePickerProps) {
  const trpc = useTRPC();
  const id = useId();
  useEffect(() => {
    if (takesFocus) document.getElementById(id)?.focus();
  }, [id, takesFocus]);
  const texts = useTexts(servedTexts);
  const { linked } = useTexts(actionFormTexts);
  const catalogue = useCatalogue(true);
  const options = useMemo(() => {
    const taken = new Set(links.map((link) => link.item));
    return catalogue
      .filter(({ id }) => !taken.has(id))
      .map(({ id, title, clause, theme }) => {
        const places = [clause, theme && texts.theme(theme)].filter(Boolean).join(', ');
        return { value: id, label: title, hint: places, aliases: [places] };
      });
  }, [catalogue, links, texts]);
  const write = useMutation(
    trpc.action.link.mutationOptions({ onSuccess: useWritten(linked, () => {}) }),
  );
  const choose = ([chosen]: readonly string[]) => {
    if (chosen === undefined) return;
    write.mutate({
      key: crypto.randomUUID() as IdempotencyKey,
      item: chosen as AgendaItemId,
      target: { to: 'plan', plan, item },
    });
  };
  return (
    <>
      <ComboboxField
        single
        id={id}
        label={texts.add}
        hint={texts.addHint}
        values={[]}
        options={options}
        onChange={choose}
      />
      <WriteTrouble state={write} />
    </>
  );
}
