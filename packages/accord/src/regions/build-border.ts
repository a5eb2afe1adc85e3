import { leastCertain, type Border } from '@iza/domain/region';
import { isoDate, type municipalityCodeSchema } from '@iza/domain/values';
import type { Basis, IzaBasis, RoazBasis } from './membership-basis.ts';
import { MUNICIPALITY_ROWS } from './municipality-rows.ts';
import { asRecord } from '../record.ts';

/** The division into 342 municipalities that all borders are given in. */
const SINCE = isoDate('2023-01-01');

/** Where a municipality lies, by the codes and names of the sources. */
type Place = {
  readonly code: string;
  readonly safety: string;
  readonly zorgkantoor: string;
  readonly roaz: string;
  readonly roazBasis: RoazBasis;
  readonly iza: string;
  readonly izaBasis: IzaBasis;
  readonly merged: boolean;
};

const PLACES: readonly Place[] = MUNICIPALITY_ROWS.map(
  ([code, , safety, zorgkantoor, roaz, roazBasis, iza, basis = 'usual']) => ({
    code,
    safety,
    zorgkantoor,
    roaz,
    roazBasis,
    iza,
    izaBasis: basis === 'merged' ? 'usual' : basis,
    merged: basis === 'merged',
  }),
);

/**
 * Border of a region from the table of municipalities: one part per basis, so that it stays visible what each rests on.
 * @param source - what the border as a whole was read from, where its parts do not share one source
 */
export function borderOf(
  source: Basis['source'],
  belongs: (place: Place) => boolean,
  basisOf: (place: Place) => Basis,
): Border {
  const groups = new Map<Basis, Place[]>();
  for (const place of PLACES.filter(belongs)) {
    const basis = basisOf(place);
    groups.set(basis, [...(groups.get(basis) ?? []), place]);
  }
  const parts = [...groups].map(([basis, places]) => ({
    ...basis,
    municipalities: places.map(({ code }) => asRecord<typeof municipalityCodeSchema>(code)),
  }));
  const [first, ...others] = parts.map((part) => part.source);
  const shared = others.every((other) => other === first) ? first : undefined;
  return {
    from: SINCE,
    municipalities: {
      value: parts.flatMap((part) => part.municipalities).toSorted(),
      source: shared ?? source,
      certainty: leastCertain(parts.map((part) => part.certainty)),
    },
    parts,
  };
}
