import type { TransformationView } from '@iza/api/transformation';
import type { TransformationAbout } from '@iza/domain/transformation';
import { knownOf, LEFT_OPEN, type MunicipalityCode } from '@iza/domain/values';
import { useQueries } from '@tanstack/react-query';
import { ComboboxField } from '../forms/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { transformationTexts } from './texts.ts';

/** The municipalities of the plan's regions, by name. */
function useMunicipalities({ card }: TransformationView) {
  const trpc = useTRPC();
  const opened = useQueries({
    queries: card.regions.map(({ id }) => trpc.region.open.queryOptions({ region: id })),
  });
  const all = opened.flatMap(({ data }) => data?.municipalities ?? []);
  return [...new Map(all.map((one) => [one.code, one.name])).entries()];
}

/** @returns the municipalities that the plan concerns, by name; as the plan itself names its area while those are not there */
export function useAreaWords(view: TransformationView): string | undefined {
  const names = new Map<string, string>(useMunicipalities(view));
  const area = knownOf(view.sections.about.content.area);
  const codes = (area && knownOf(area.municipalities)) ?? [];
  if (codes.length === 0) return undefined;
  const named = codes.flatMap((code) => names.get(code) ?? []);
  return named.length === codes.length ? named.join(', ') : area?.label;
}

/** Municipalities that the plan concerns, of the regions that it belongs to. */
export function AreaField({
  view,
  area,
  onChange,
}: {
  view: TransformationView;
  area: TransformationAbout['area'];
  onChange: (area: TransformationAbout['area']) => void;
}) {
  const texts = useTexts(transformationTexts);
  const municipalities = useMunicipalities(view);
  const known = knownOf(area);
  const chosen = (known && knownOf(known.municipalities)) ?? [];
  const names = new Map<string, string>(municipalities);
  const change = (codes: readonly string[]) => {
    const list = codes as readonly MunicipalityCode[];
    const label = list
      .map((code) => names.get(code) ?? code)
      .join(', ')
      .slice(0, 400);
    onChange(
      list.length === 0 ? LEFT_OPEN : { known: { label, municipalities: { known: [...list] } } },
    );
  };
  return (
    <ComboboxField
      label={texts.area}
      hint={texts.areaHint}
      values={chosen}
      options={municipalities.map(([value, label]) => ({ value, label }))}
      onChange={change}
    />
  );
}
