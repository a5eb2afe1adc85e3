import { z } from 'zod';
import type { AgendaItem } from './item.ts';
import type { ActionStanding } from './standing.ts';
import type { ActionEntry, ActionStatus } from './entry.ts';
import type { DeadlineTextRefusal, IsoDate, PartyId } from '../values/index.ts';
import type { ActionRefusal } from './accept-entry.ts';

/** Columns of a bulk update, as they come out of a spreadsheet. `item` is a key or a title; an empty cell changes nothing. */
export const BULK_COLUMNS = [
  'item',
  'status',
  'reason',
  'evidence',
  'doneOn',
  'deadline',
  'decidedBy',
  'decidedOn',
  'trekker',
] as const;
export type BulkColumn = (typeof BULK_COLUMNS)[number];

const cell = z.string().max(4000).default('');
/** Cells as typed; they are read here, and each that can't be read is named. */
export const bulkRowSchema = z.strictObject({
  item: cell,
  status: cell,
  reason: cell,
  evidence: cell,
  doneOn: cell,
  deadline: cell,
  decidedBy: cell,
  decidedOn: cell,
  trekker: cell,
} satisfies Record<BulkColumn, typeof cell>);
export type BulkRow = z.infer<typeof bulkRowSchema>;
export const bulkRowsSchema = z.array(bulkRowSchema).min(1).max(2000);

/** What is wrong with a cell. */
export type BulkFaultCode =
  | ActionRefusal
  | DeadlineTextRefusal
  | 'item-missing'
  | 'unknown-item'
  | 'ambiguous-item'
  | 'item-twice'
  | 'nothing-in-row'
  | 'unknown-status'
  | 'unknown-party'
  | 'ambiguous-party'
  | 'trekker-is-no-organisation'
  | 'decision-missing'
  | 'text-refused';
/** A wrong cell. */
export type BulkFault = {
  /** From 0, in the order in which the rows came. */
  readonly row: number;
  readonly column: BulkColumn;
  readonly value: string;
  readonly code: BulkFaultCode;
};

/** What a row does: the entries it writes; none where it says what stands there already. */
export type BulkChange = {
  readonly row: number;
  readonly item: AgendaItem['id'];
  readonly title: string;
  readonly entries: readonly ActionEntry[];
};

/** A party as names of it are recognised. */
export type BulkParty = {
  readonly id: PartyId;
  readonly kind: string;
  readonly names: readonly string[];
};

/** What rows are read against. */
export type BulkFacts = {
  readonly items: readonly { readonly item: AgendaItem; readonly standing: ActionStanding }[];
  readonly parties: readonly BulkParty[];
  readonly today: IsoDate;
};

/** @returns a text to compare names, titles and words by: case, accents, punctuation and spaces aside */
export function foldedText(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();
}

const WORDS: Record<ActionStatus, readonly string[]> = {
  'not-begun': ['niet begonnen', 'nog niet begonnen', 'niet gestart', 'nog niet gestart'],
  'on-schedule': ['op schema', 'op koers', 'loopt'],
  behind: ['achter', 'loopt achter', 'achter op schema', 'vertraagd', 'behind schedule'],
  done: ['gereed', 'klaar', 'afgerond', 'voltooid'],
  lapsed: ['vervallen'],
};
const STATUS_OF_WORD = new Map(
  (Object.entries(WORDS) as [ActionStatus, readonly string[]][]).flatMap(([status, words]) =>
    [status, ...words].map((word) => [foldedText(word), status] as const),
  ),
);

/** @returns the status that a word in Dutch or English says */
export function statusOfWord(word: string): ActionStatus | undefined {
  return STATUS_OF_WORD.get(foldedText(word));
}
