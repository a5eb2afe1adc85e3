import {
  type actionSchema,
  isoOf,
  lineSpan,
  readDatePrinted,
  readResponsiblePrinted,
  type Action,
  type DateReading,
  type PrintMark,
} from '@iza/domain/accord';
import { findClause } from '../clauses/clauses.ts';
import type { ActionRow } from './action-row.ts';
import { HEADINGS, type HeadingRows } from './headings.ts';
import { responsibleNames } from './responsible.data.ts';
import { asRecord } from '../record.ts';

function dateMarks(reading: DateReading): PrintMark[] {
  if ('absent' in reading) return ['date-missing'];
  if (reading.doubt === 'questionMark') return ['date-uncertain'];
  if (reading.doubt === 'misprint') return ['date-misprint'];
  return reading.doubt === 'twoYears' ? ['date-two-years'] : [];
}

function actionOf(row: ActionRow, group: HeadingRows, number: number): Action {
  const deadline = readDatePrinted(row.deadline);
  return asRecord<typeof actionSchema>({
    key: row.key,
    number,
    heading: findClause(group.clause)?.title ?? '',
    subheading: group.subheading ?? null,
    theme: group.theme,
    title: row.title,
    deadlinePrinted: row.deadline,
    deadlineIso: isoOf(deadline),
    deadline,
    responsiblePrinted: row.responsible,
    responsible: readResponsiblePrinted(row.responsible, responsibleNames).codes,
    basis: row.basis,
    marks: [...dateMarks(deadline), ...(row.marks ?? [])],
    clause: group.clause,
    lines: lineSpan(...row.lines),
    edition: 'concept-2022',
  });
}

/** All action points of annex L, in the order of the print. */
export const actions: readonly Action[] = HEADINGS.flatMap((group) =>
  group.rows.map((row) => ({ row, group })),
).map(({ row, group }, at) => actionOf(row, group, at + 1));

const byKey = new Map<string, Action>(actions.map((action) => [action.key, action]));

/** @returns the action point with this key, `undefined` when there is none */
export function findAction(key: string): Action | undefined {
  return byKey.get(key);
}
