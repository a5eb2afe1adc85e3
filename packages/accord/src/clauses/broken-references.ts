import { type brokenReferenceSchema, lineSpan, type BrokenReference } from '@iza/domain/accord';
import { asRecord } from '../record.ts';

type Row = readonly [
  clause: string,
  from: number,
  to: number,
  printed: string,
  kind: BrokenReference['kind'],
  likely: string | null,
];

const ROWS: readonly Row[] = [
  ['3.8.p4', 985, 985, '(zie onder g)', 'missing', 'J.3.g'],
  ['4.2.2', 1232, 1232, '(zie tabel)', 'missing', null],
  ['A.5.c', 1962, 1962, 'onder 11b', 'other subject', 'A.13.b'],
  ['A.8.d', 2330, 2330, 'punt 3', 'missing', 'A.8.c'],
  ['A.13.e', 2458, 2458, 'randvoorwaarde 9', 'other subject', 'A.11'],
  ['B.5.a', 2688, 2688, 'in het thema waardegedreven zorg', 'other subject', 'J.2'],
  ['B.5.b', 2695, 2695, 'in het thema waardegedreven zorg', 'other subject', 'A.8'],
  ['C.1.c', 2929, 2929, '‘Versterking organisatie basiszorg’', 'other name', 'E'],
  ['C.4.a', 3010, 3010, '‘Financiële randvoorwaarden’', 'missing', null],
  ['C.6.e', 3214, 3214, 'hoofdstuk X “Regionale samenwerking”', 'placeholder', 'B'],
  [
    'C.6.e',
    3220,
    3220,
    'hoofdstuk X “Contractering en inzet transformatiemiddelen”',
    'placeholder',
    'J',
  ],
  ['D.2', 3387, 3387, '(zie bijlage38)', 'missing', null],
  ['E.1.e', 3829, 3829, 'thema regionalisering', 'other name', 'B'],
  [
    'F.3',
    4265,
    4265,
    'hoofdstukken contractering en domeinoverstijgende bekostiging',
    'missing',
    'B.5.e',
  ],
  ['I.B.3', 5381, 5381, 'in lijn met doelstelling', 'missing', null],
  ['K.2.i', 5997, 5997, 'bijlage x', 'placeholder', 'K.b'],
  ['K.4.b', 6057, 6057, 'paragraaf 2, lid c', 'missing', 'K.2.h'],
];

/** References in the draft to places that are not there, or that are about something else. */
export const brokenReferences: readonly BrokenReference[] = ROWS.map(
  ([clause, from, to, printed, kind, likely]) =>
    asRecord<typeof brokenReferenceSchema>({
      clause,
      lines: lineSpan(from, to),
      printed,
      kind,
      likely,
    }),
);
