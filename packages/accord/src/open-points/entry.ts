import type { OpenPointData } from '@iza/domain/accord';

/** Key, marker, clause, lines, literal (null: the text is silent), what is missing, records it touches. */
export type OpenPointRow = readonly [
  id: string,
  marker: OpenPointData['marker'],
  clause: string,
  lines: number[],
  printed: string | null,
  missing: string,
  touches?: string[],
];

/** @returns the open point of a row */
export function openPointOf([
  id,
  marker,
  clause,
  lines,
  printed,
  missing,
  touches,
]: OpenPointRow): OpenPointData {
  return {
    id,
    marker,
    clause,
    lines,
    edition: 'concept-2022',
    printed,
    missing,
    ...(touches && { touches }),
  };
}
