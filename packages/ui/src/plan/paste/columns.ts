import { folded } from '@iza/documents/words';

/** What a column of a pasted table can hold. */
export type ColumnMeaning =
  | 'code'
  | 'title'
  | 'challenge'
  | 'text'
  | 'goal'
  | 'parties'
  | 'when'
  | 'scale'
  | 'area'
  | 'progress'
  | 'indicator'
  | 'baseline'
  | 'aim'
  | 'other';

/** Heads of columns as people write them, in Dutch and English. */
const HEADS: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['code', /^(?:nr|nummer|code|no|id|afspraaknummer|number)$/],
  ['challenge', /^(?:opgave|opgaven|thema|programmalijn|challenge|theme)$/],
  [
    'title',
    /^(?:afspraak|afspraken|titel|actie|maatregel|activiteit|wat|omschrijving|agreement|title|action|what)$/,
  ],
  ['text', /^(?:toelichting|beschrijving|tekst|uitleg|explanation|description)$/],
  ['goal', /^(?:doel|doelstelling|goal)$/],
  [
    'parties',
    /^(?:partij|partijen|wie|trekker|trekkers|verantwoordelijk|verantwoordelijke|betrokken partijen|party|parties|who|lead|responsible)$/,
  ],
  ['when', /^(?:wanneer|deadline|planning|termijn|gereed|datum|uiterlijk|when|date|due)$/],
  ['scale', /^(?:schaal|scale)$/],
  ['area', /^(?:waar|gebied|where|area)$/],
  ['progress', /^(?:voortgang|waaraan zien we voortgang|hoe voortgang inzichtelijk|progress)$/],
  ['indicator', /^(?:indicator|indicatoren|resultaatindicator|kpi)$/],
  ['baseline', /^(?:nulmeting|uitgangswaarde|startwaarde|baseline)$/],
  ['aim', /^(?:streefwaarde|doelwaarde|norm|target|aim)$/],
];

/** @returns what the head of a column says it holds */
export function meaningOf(head: string): ColumnMeaning {
  const text = folded(head);
  return HEADS.find(([, pattern]) => pattern.test(text))?.[0] ?? 'other';
}

/** @returns whether the first row is a head: at least one of its cells, and no code, names a column */
export function hasHead(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0] ?? [];
  return (
    rows.length > 1 &&
    first.filter((cell) => meaningOf(cell) !== 'other').length >= Math.min(2, first.length)
  );
}

const CODE_CELL = /^(?:[A-Z]{1,3}[-.]?)?\d{1,3}(?:[.-]\d{1,3})*(?:\.?[a-z])?\.?$/;

/** @returns the meaning of each column of a table without a head: a column of codes, then titles; the rest is kept as explanation */
export function guessedMeanings(rows: readonly (readonly string[])[]): ColumnMeaning[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const codes =
    rows.length > 0 && width > 1 && rows.every((row) => CODE_CELL.test((row[0] ?? '').trim()));
  return Array.from({ length: width }, (_, column): ColumnMeaning => {
    if (codes && column === 0) return 'code';
    return column === (codes ? 1 : 0) ? 'title' : 'text';
  });
}
