import { costsElsewhere, type CaseLine } from '@iza/domain/transformation';
import type { TransformationId, TransformationPartId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { ComboboxField } from '../../forms/index.ts';
import { Notice } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { sameCostTexts } from './same-cost-texts.ts';

type Elsewhere = { readonly planName: string; readonly line: CaseLine };

/** @returns costs of this plan and of others that the reader may see; empty without a plan */
export function useCostLines(
  plan: TransformationId | undefined,
  own: readonly CaseLine[],
): readonly Elsewhere[] {
  const texts = useTexts(sameCostTexts);
  const { data } = useQuery({
    ...useTRPC().transformation.costLines.queryOptions({ plan: plan as TransformationId }),
    enabled: plan !== undefined,
  });
  if (plan === undefined) return [];
  const here = own
    .filter(({ kind }) => kind === 'cost')
    .map((line) => ({ planName: texts.here, line }));
  return [...here, ...(data ?? [])];
}

function usePlaceWords(): (places: readonly Elsewhere[]) => string | undefined {
  const texts = useTexts(sameCostTexts);
  const format = useFormat();
  return (places) =>
    places.length === 0
      ? undefined
      : format.list(places.map(({ planName, line }) => texts.where(planName, line.what)));
}

/** @returns where the costs of a line stand too, in words; `undefined` where that is nowhere. While nobody said so of any, none is compared. */
export function useSameWords(costs: readonly Elsewhere[]): (line: CaseLine) => string | undefined {
  const words = usePlaceWords();
  const said = costs.some(({ line }) => line.sameAs !== null);
  return (line) => (said ? words(costsElsewhere(line, costs).same) : undefined);
}

/** Says that a cost stands in another line too; warns of one that looks like it. @see J.2.e */
export function SameCostField({
  line,
  costs,
  set,
}: {
  line: CaseLine;
  costs: readonly Elsewhere[];
  set: (sameAs: TransformationPartId | null) => void;
}) {
  const texts = useTexts(sameCostTexts);
  const format = useFormat();
  const words = usePlaceWords();
  const { same, alike } = costsElsewhere(line, costs);
  const [sameWords, alikeWords] = [words(same), words(alike)];
  const options = costs
    .filter((one) => one.line.id !== line.id)
    .map((one) => ({
      value: one.line.id as string,
      label: texts.where(one.planName, one.line.what),
      hint: 'known' in one.line.amount ? format.euro(one.line.amount.known) : undefined,
    }));
  if (line.kind !== 'cost' || (options.length === 0 && line.sameAs === null)) return null;
  return (
    <>
      {alikeWords !== undefined && <Notice tone='warning'>{texts.alike(alikeWords)}</Notice>}
      <ComboboxField
        single
        optional
        label={texts.label}
        hint={texts.hint}
        values={line.sameAs === null ? [] : [line.sameAs]}
        options={options}
        onChange={([chosen]) => set((chosen ?? null) as TransformationPartId | null)}
      />
      {sameWords !== undefined && <p>{texts.same(sameWords)}</p>}
    </>
  );
}
