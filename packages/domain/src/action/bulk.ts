import {
  isoDateSchema,
  lineSchema,
  parseDeadlineText,
  type Deadline,
  type IsoDate,
} from '../values/index.ts';
import { acceptEntry } from './accept-entry.ts';
import { findBulkItem, findBulkParty, lookup, type BulkLookup } from './bulk-lookup.ts';
import {
  statusOfWord,
  type BulkChange,
  type BulkColumn,
  type BulkFacts,
  type BulkFault,
  type BulkFaultCode,
  type BulkRow,
} from './bulk-row.ts';
import { actionEntrySchema, type ActionEntry } from './entry.ts';

/** A row is read in here; faults are gathered, so that every wrong cell is named at once. */
type Reading = {
  readonly row: BulkRow;
  readonly today: IsoDate;
  readonly wrong: (column: BulkColumn, code: BulkFaultCode) => void;
};

/** One certain day, as people type one. */
function readDay({ row, today, wrong }: Reading, column: 'doneOn' | 'decidedOn'): IsoDate | null {
  const typed = row[column].trim();
  if (typed === '') return null;
  const iso = isoDateSchema.safeParse(typed);
  if (iso.success) return iso.data;
  const read = parseDeadlineText(typed, today);
  if (read.ok && 'on' in read.value) return read.value.on;
  wrong(column, read.ok ? 'no-exact-moment' : (read.refusals[0]?.code ?? 'not-understood'));
  return null;
}

function statusEntry(reading: Reading): ActionEntry[] {
  const { row, wrong } = reading;
  const doneOn = readDay(reading, 'doneOn');
  if (row.status.trim() === '') {
    if (doneOn !== null) wrong('doneOn', 'done-on-without-done');
    return [];
  }
  const status = statusOfWord(row.status);
  if (!status) {
    wrong('status', 'unknown-status');
    return [];
  }
  const text = lineSchema.safeParse(row.evidence.trim());
  if (!text.success) wrong('evidence', 'text-refused');
  const evidence = row.evidence.trim() === '' ? [] : [{ text: row.evidence.trim(), address: null }];
  const reason = row.reason.trim();
  return [{ kind: 'status-confirmed', proposal: null, status, reason, evidence, doneOn }];
}

function moveEntry(reading: Reading, current: Deadline | null): ActionEntry[] {
  const { row, today, wrong } = reading;
  if (row.deadline.trim() === '') return [];
  const read = parseDeadlineText(row.deadline, today);
  if (!read.ok) {
    wrong('deadline', read.refusals[0]?.code ?? 'not-understood');
    return [];
  }
  if (JSON.stringify(read.value) === JSON.stringify(current)) return [];
  const on = readDay(reading, 'decidedOn');
  const by = lineSchema.min(1).safeParse(row.decidedBy.trim());
  if (!by.success) wrong('decidedBy', 'decision-missing');
  if (row.decidedOn.trim() === '') wrong('decidedOn', 'decision-missing');
  if (row.reason.trim() === '') wrong('reason', 'reason-needed');
  if (!by.success || on === null || row.reason.trim() === '') return [];
  const decided = { by: by.data, on };
  const reason = row.reason.trim();
  return [{ kind: 'deadline-moved', proposal: null, deadline: read.value, reason, decided }];
}

/** The cell that a refusal of an entry is about. */
const CELL_OF: Record<string, BulkColumn> = {
  reason: 'reason',
  doneOn: 'doneOn',
  decided: 'decidedOn',
};

function readRow(row: BulkRow, at: number, facts: BulkLookup, faults: BulkFault[]): BulkChange[] {
  const before = faults.length;
  const wrong = (column: BulkColumn, code: BulkFaultCode) => {
    faults.push({ row: at, column, value: row[column], code });
  };
  const reading = { row, today: facts.today, wrong };
  const found = findBulkItem(row.item, facts);
  if (typeof found === 'string') wrong('item', found);
  const known = typeof found === 'string' ? undefined : found;
  const current = known && 'deadline' in known.standing.deadline && known.standing.deadline;
  const trekker = findBulkParty(row.trekker, facts);
  if (typeof trekker === 'string') wrong('trekker', trekker);
  const appoints =
    trekker !== null && typeof trekker !== 'string' && trekker.id !== known?.standing.trekker;
  const entries: ActionEntry[] = [
    ...statusEntry(reading),
    ...moveEntry(reading, current ? current.deadline : null),
    ...(appoints ? [{ kind: 'trekker-appointed' as const, party: trekker.id }] : []),
  ];
  const cells = [row.status, row.deadline, row.trekker];
  if (cells.every((cell) => cell.trim() === '')) wrong('status', 'nothing-in-row');
  if (!known) return [];
  for (const entry of entries) {
    const accepted = acceptEntry({ ...known, today: facts.today }, entry);
    for (const { code, path } of accepted.ok ? [] : accepted.refusals)
      wrong(CELL_OF[String(path?.[0])] ?? 'item', code);
    if (!actionEntrySchema.safeParse(entry).success) wrong('reason', 'text-refused');
  }
  const { id: item, title } = known.item;
  return faults.length > before ? [] : [{ row: at, item, title, entries }];
}

/**
 * Reads rows that were pasted from a spreadsheet.
 * @returns what they change, and every wrong cell by row and column; they are applied only when there is none
 */
export function readBulk(
  rows: readonly BulkRow[],
  facts: BulkFacts,
): { readonly changes: readonly BulkChange[]; readonly faults: readonly BulkFault[] } {
  const faults: BulkFault[] = [];
  const prepared = lookup(facts);
  const changes = rows.flatMap((row, at) => readRow(row, at, prepared, faults));
  const seen = new Set<string>();
  for (const { row, item } of changes) {
    const value = rows[row]?.item ?? '';
    if (seen.has(item)) faults.push({ row, column: 'item', value, code: 'item-twice' });
    seen.add(item);
  }
  return { changes, faults };
}
