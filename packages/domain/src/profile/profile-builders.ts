import { isoDate, type ProfilePartId, type ProfileVersionId } from '../values/index.ts';
import type { FigurePoint, FigureValue, ProfileFigure } from './figure.ts';
import { newFigure, profileFigureSchema } from './figure.ts';
import type { Period } from './period.ts';

const uuid = (n: number, kind: number) =>
  `018d0000-0000-7000-8${String(kind).padStart(3, '0')}-${String(n).padStart(12, '0')}`;
export const aPartId = (n: number): ProfilePartId => uuid(n, 20) as ProfilePartId;
export const aProfileVersionId = (n: number): ProfileVersionId => uuid(n, 21) as ProfileVersionId;

/** Builders for tests. */
export const year = (n: number): Period => ({
  between: [isoDate(`${n}-01-01`), isoDate(`${n}-12-31`)],
});

export function aValue(number: number | null, source = 'CBS'): FigureValue {
  return { number, source: { name: source }, certainty: 'verified' };
}

export function aFigure(
  points: readonly FigurePoint[] = [{ period: year(2022), values: [aValue(12)] }],
  more: Partial<ProfileFigure> = {},
): ProfileFigure {
  return profileFigureSchema.parse({
    ...newFigure(aPartId(1), 'need'),
    name: 'Inwoners van 75 jaar en ouder',
    definition: 'Personen van 75 jaar en ouder op 1 januari',
    unit: 'personen',
    points,
    ...more,
  });
}
