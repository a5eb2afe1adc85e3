import {
  formatDeadline,
  NOT_IN_SOURCE,
  ok,
  refuse,
  type Area,
  type Figure,
  type ProfileVersionId,
  type Result,
  type SourceRef,
} from '../values/index.ts';
import { workingValue, type FigurePoint, type FigureValue, type ProfileFigure } from './figure.ts';

/** Why a figure can't be taken over into a plan. */
export type CiteRefusal = 'nothing-known' | 'sources-differ' | 'no-unit';

export type CitedFrom = {
  readonly version: ProfileVersionId;
  /** How the profile is called, such as `ROAZ-beeld Zwolle, versie 1`. */
  readonly name: string;
  readonly area: Area;
};

/**
 * A figure of a profile at one time, copied for a plan: definition, area, period and all values with their sources, and where it was copied
 * from. The plan keeps what it cited, also when the profile goes on.
 * @returns the copy, or why not: nothing is known, or sources differ and the region has not said which it works with
 */
export function citeFigure(
  figure: ProfileFigure,
  point: FigurePoint,
  from: CitedFrom,
): Result<Figure, CiteRefusal> {
  const known = point.values.filter(({ number }) => number !== null);
  if (known.length === 0) return refuse('nothing-known');
  if (figure.unit.trim() === '') return refuse('no-unit');
  const working = workingValue(point);
  if (!working) return refuse('sources-differ');
  const preferred = known.findIndex(
    ({ number, source }) => number === working.number && source.name === working.source.name,
  );
  return ok({
    definition: definitionOf(figure),
    area: { known: from.area },
    period: formatDeadline(point.period, 'nl'),
    values: known.map((value) => valueOf(value, figure.unit, from.name)),
    preferred: Math.max(0, preferred),
    cited: { version: from.version, figure: figure.id },
  });
}

const MOST = 20_000;

function definitionOf({ name, definition }: ProfileFigure): string {
  return (definition.trim() === '' ? name : `${name}: ${definition}`).slice(0, MOST);
}

function valueOf(
  { number, source, certainty, forecast }: FigureValue,
  unit: string,
  profile: string,
): Figure['values'][number] {
  const place = [source.place, forecast ? 'prognose' : undefined, `via ${profile}`].filter(Boolean);
  const cited: SourceRef = {
    ...source,
    name: source.name || profile,
    place: place.join(', ').slice(0, 500),
  };
  return { value: { number: number ?? 0, unit }, source: cited, certainty };
}

/** @returns an area by name, whose municipalities the profile does not say */
export function namedArea(label: string): Area {
  return { label, municipalities: NOT_IN_SOURCE };
}
