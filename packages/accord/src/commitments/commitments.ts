import {
  type commitmentSchema,
  isoOf,
  lineSpan,
  readDatePrinted,
  type Commitment,
  type CommitmentMark,
  type DateReading,
} from '@iza/domain/accord';
import type { CommitmentRow } from './commitment-row.ts';
import { annexACommitments } from './concept-2022/annex-a.data.ts';
import { annexBCommitments } from './concept-2022/annex-b.data.ts';
import { annexCCommitments } from './concept-2022/annex-c.data.ts';
import { annexDCommitments } from './concept-2022/annex-d.data.ts';
import { annexECommitments } from './concept-2022/annex-e.data.ts';
import { annexFCommitments } from './concept-2022/annex-f.data.ts';
import { annexGCommitments } from './concept-2022/annex-g.data.ts';
import { annexHCommitments } from './concept-2022/annex-h.data.ts';
import { annexIFirstCommitments } from './concept-2022/annex-i-1.data.ts';
import { annexISecondCommitments } from './concept-2022/annex-i-2.data.ts';
import { annexJCommitments } from './concept-2022/annex-j.data.ts';
import { annexKCommitments } from './concept-2022/annex-k.data.ts';
import { chapter3ACommitments } from './concept-2022/chapter-3-a.data.ts';
import { chapter3BCommitments } from './concept-2022/chapter-3-b.data.ts';
import { chapter3CCommitments } from './concept-2022/chapter-3-c.data.ts';
import { chapter5Commitments } from './concept-2022/chapter-5.data.ts';
import { chapter4Commitments, chapter6Commitments } from './concept-2022/chapters-4-6.data.ts';
import { asRecord } from '../record.ts';

const ROWS: readonly CommitmentRow[] = [
  ...chapter3ACommitments,
  ...chapter3BCommitments,
  ...chapter3CCommitments,
  ...chapter4Commitments,
  ...chapter5Commitments,
  ...chapter6Commitments,
  ...annexACommitments,
  ...annexBCommitments,
  ...annexCCommitments,
  ...annexDCommitments,
  ...annexECommitments,
  ...annexFCommitments,
  ...annexGCommitments,
  ...annexHCommitments,
  ...annexIFirstCommitments,
  ...annexISecondCommitments,
  ...annexJCommitments,
];

function dateMarks(reading: DateReading): CommitmentMark[] {
  if ('absent' in reading) {
    if (reading.absent === 'yearLeftOut') return ['year-left-out'];
    return reading.absent === 'leftOpen' ? ['date-open'] : [];
  }
  if (reading.doubt === 'twoYears') return ['date-two-years'];
  return reading.doubt === 'vague' ? ['date-vague'] : [];
}

function commitmentOf(row: CommitmentRow): Commitment {
  const reading = readDatePrinted(row.printed);
  return asRecord<typeof commitmentSchema>({
    key: `${row.clause}-${row.slug}`,
    subject: row.subject,
    datePrinted: row.printed,
    dateIso: isoOf(reading),
    reading,
    recurring: row.every ?? null,
    binds: row.binds,
    strength: row.strength ?? 'must',
    marks: [...dateMarks(reading), ...(row.marks ?? [])],
    action: row.action ?? null,
    repeats: row.repeats ?? null,
    clause: row.clause,
    lines: lineSpan(...row.lines),
    edition: 'concept-2022',
  });
}

/** Every dated commitment in chapters 3-6 and annexes A-J, in the order of the print. */
export const commitments: readonly Commitment[] = ROWS.map(commitmentOf);

/** Dated commitments of the finance annex. @see K */
export const financeAnnexCommitments: readonly Commitment[] = annexKCommitments.map(commitmentOf);

const byKey = new Map<string, Commitment>(
  [...commitments, ...financeAnnexCommitments].map((commitment) => [commitment.key, commitment]),
);

/** @returns the commitment with this key, finance annex included */
export function findCommitment(key: string): Commitment | undefined {
  return byKey.get(key);
}
