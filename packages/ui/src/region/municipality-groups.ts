import type { RegionView } from '@iza/api/region';
import type { Certainty } from '@iza/domain/values';

type Municipality = NonNullable<RegionView['municipalities']>[number];

export type MunicipalityGroup = {
  readonly certainty: Certainty;
  readonly note: string | undefined;
  readonly names: readonly string[];
};

const SUREST_FIRST: readonly Certainty[] = ['verified', 'derived', 'unverified'];

/** @returns municipalities that are known equally surely and for the same reason, together; the surest first, names in order */
export function municipalityGroups(
  municipalities: readonly Municipality[],
  compare: (a: string, b: string) => number,
): MunicipalityGroup[] {
  const alike = Map.groupBy(municipalities, ({ certainty, note }) => `${certainty} ${note ?? ''}`);
  return [...alike.values()]
    .flatMap((group) => {
      const [first] = group;
      const names = group.map(({ name }) => name).toSorted(compare);
      return first ? [{ certainty: first.certainty, note: first.note, names }] : [];
    })
    .toSorted(
      (a, b) =>
        SUREST_FIRST.indexOf(a.certainty) - SUREST_FIRST.indexOf(b.certainty) ||
        b.names.length - a.names.length,
    );
}
