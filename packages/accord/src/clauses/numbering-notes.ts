import type { numberingNoteSchema, NumberingNote } from '@iza/domain/accord';
import { clauses, findClause } from './clauses.ts';
import { asRecord } from '../record.ts';

const STARTS_LATE = ['B.2.b.5', 'K.1.e', 'K.2.f'];

function usedTwice(): NumberingNote[] {
  return clauses
    .filter(({ key }) => key.endsWith('-2'))
    .map(({ key, printed }) =>
      asRecord<typeof numberingNoteSchema>({
        clause: key,
        kind: 'usedTwice',
        printed: printed ?? '',
        first: key.slice(0, -2),
      }),
    );
}

function startsLate(): NumberingNote[] {
  return STARTS_LATE.map((clause) =>
    asRecord<typeof numberingNoteSchema>({
      clause,
      kind: 'startsLate',
      printed: findClause(clause)?.printed ?? '',
    }),
  );
}

/** Where the numbers of the print mislead: used twice within one paragraph, or a series that begins at 5, e or f. */
export const numberingNotes: readonly NumberingNote[] = [...usedTwice(), ...startsLate()];
