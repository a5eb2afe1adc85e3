import type { Period, ProfileArea, ProfileFigure } from '@iza/domain/profile';
import { isoDate, parseDeadlineText, type IsoDate } from '@iza/domain/values';

const SOME_DAY = isoDate('2000-01-01');

/** @returns the period that a text says by itself (`2022`, `q3 2023`, `1-1-2024`, `2021-2022`), `undefined` for any other */
export function readPeriod(typed: string, today: IsoDate = SOME_DAY): Period | undefined {
  const read = parseDeadlineText(typed, today);
  if (!read.ok) return undefined;
  if ('on' in read.value || 'between' in read.value) return read.value;
  return undefined;
}

/** @returns a text in small letters without accents or stray spaces, to tell names apart by */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .trim();
}

export type Municipality = { readonly code: string; readonly name: string };

/** How an area is called. */
export function areaName(
  area: ProfileArea,
  municipalities: readonly Municipality[] | null,
  words: {
    readonly region: string;
    readonly municipalitiesCount: (names: string, more: number) => string;
  },
): string {
  if (area.kind === 'region') return words.region;
  if (area.kind === 'sub-area') return area.label;
  const names = area.municipalities.map(
    (code) => municipalities?.find((each) => each.code === code)?.name ?? code,
  );
  return words.municipalitiesCount(names.slice(0, 3).join(', '), Math.max(0, names.length - 3));
}

/** @returns what makes two figures the same figure of different areas */
function groupKey({ topic, name, unit, definition }: ProfileFigure): string {
  return JSON.stringify([topic, folded(name), folded(unit), folded(definition)]);
}

/** @returns figures that count the same in different areas, together, in the order in which they were made; unnamed ones alone */
export function figureGroups(
  figures: readonly ProfileFigure[],
): readonly (readonly ProfileFigure[])[] {
  const groups = Map.groupBy(figures, (figure) =>
    figure.name.trim() === '' ? figure.id : groupKey(figure),
  );
  return [...groups.values()];
}
