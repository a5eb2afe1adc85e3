import { lineSpan, type DocumentDifferenceData, type MisprintData } from '@iza/domain/accord';

type Reading = DocumentDifferenceData['readings'][number];

function readingIn(document: Reading['document']) {
  return (printed: string, first: number, last: number = first): Reading => ({
    document,
    lines: lineSpan(first, last),
    printed,
  });
}

export const concept = readingIn('concept');
export const publicSummary = readingIn('public-summary');
export const municipal = readingIn('municipal-explanation');
export const practitioner = readingIn('practitioner-summary');
export const essay = readingIn('essay');
export const signed = readingIn('signed-facts');

/** @returns what the documents say differently on one subject */
export function difference(
  id: string,
  kind: DocumentDifferenceData['kind'],
  subject: string,
  readings: Reading[],
  note?: string,
): DocumentDifferenceData {
  return { id, kind, subject, readings, ...(note && { note }) };
}

/** Key, line, literal, kind, what is probably meant. */
type MisprintRow = readonly [
  id: string,
  line: number,
  printed: string,
  kind: MisprintData['kind'],
  likely: string | null,
  note?: string,
];

/** @returns makes the misprint of a row, in one document */
export function misprintIn(document: MisprintData['document']) {
  return ([id, line, printed, kind, likely, note]: MisprintRow): MisprintData => ({
    id,
    document,
    lines: [line],
    printed,
    kind,
    likely,
    ...(note && { note }),
  });
}
