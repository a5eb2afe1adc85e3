import { z } from 'zod';
import { printMarkSchema } from '../accord/action.ts';
import { commitmentMarkSchema } from '../accord/commitment.ts';
import { dateReadingSchema, type DateReading } from '../accord/date-reading.ts';
import { strengthSchema } from '../accord/strength.ts';
import { themeLetterSchema } from '../theme/theme.ts';
import {
  clauseIdSchema,
  isoDateSchema,
  lineSchema,
  partyIdSchema,
  type Deadline,
} from '../values/index.ts';

/** Key of an action point or dated commitment of the accord, or the UUIDv7 of one that was added later. */
export const agendaItemIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{2,79}$/)
  .meta({ description: 'Item of the agenda: key in the accord, or UUIDv7 of one added later' })
  .brand<'AgendaItemId'>();
export type AgendaItemId = z.infer<typeof agendaItemIdSchema>;

/**
 * `outcome-aim`: a dated outcome of 5.3, which the text proposes; nobody is asked to report on it, as parties answer for output.
 * @see B.2.a
 */
export const agendaItemKindSchema = z
  .enum(['action-point', 'commitment', 'outcome-aim', 'added'])
  .meta({ description: 'Where the item comes from' });
export type AgendaItemKind = z.infer<typeof agendaItemKindSchema>;

/** Who decided on something that is not printed in the accord, when, and where that is written. */
export const decidedSchema = z.strictObject({
  by: lineSchema.min(1).describe('Meeting or body that decided'),
  on: isoDateSchema,
  place: lineSchema.min(1).optional().describe('Where it is written down'),
});
export type Decided = z.infer<typeof decidedSchema>;

const dedup = <Value>(values: readonly Value[]) => new Set(values).size === values.length;
const codes = z.array(partyIdSchema).max(50).refine(dedup, 'a party stands there twice');

/** What people write of an action that was added later. */
export const addedActionSchema = z.strictObject({
  title: lineSchema.trim().min(1),
  theme: themeLetterSchema.nullable(),
  basis: z.array(clauseIdSchema).max(20).refine(dedup, 'a place stands there twice'),
  deadlinePrinted: lineSchema.min(1).nullable().describe('As the decision has it'),
  deadline: dateReadingSchema,
  responsible: codes,
  decided: decidedSchema,
});
export type AddedAction = z.infer<typeof addedActionSchema>;

/** One thing of the agenda, whatever its origin. What is printed stays beside what it was read as. */
export const agendaItemSchema = z.strictObject({
  id: agendaItemIdSchema,
  kind: agendaItemKindSchema,
  title: lineSchema.min(1),
  theme: themeLetterSchema.nullable(),
  heading: lineSchema.min(1).nullable().describe('Heading of the list it is printed under'),
  clause: clauseIdSchema.nullable().describe('Where it is printed; null when added later'),
  basis: z.array(clauseIdSchema).describe('Other places that agree on it'),
  deadlinePrinted: lineSchema.min(1).nullable(),
  deadline: dateReadingSchema.describe('The first deadline; it never changes'),
  responsiblePrinted: lineSchema.min(1).nullable(),
  responsible: codes,
  strength: strengthSchema,
  marks: z.array(z.union([printMarkSchema, commitmentMarkSchema])),
  sameAs: agendaItemIdSchema
    .nullable()
    .describe('The item on the same thing at which its standing is kept: each thing is asked once'),
  decided: decidedSchema.nullable().describe('Set for what was added later'),
  since: isoDateSchema.describe('Agreed on this day: silence is counted from here'),
});
export type AgendaItem = z.infer<typeof agendaItemSchema>;

/** @returns the item that was added with this id */
export function addedItem(id: AgendaItemId, added: AddedAction): AgendaItem {
  return {
    ...added,
    id,
    kind: 'added',
    heading: null,
    clause: added.basis[0] ?? null,
    responsiblePrinted: null,
    strength: 'must',
    marks: [],
    sameAs: null,
    since: added.decided.on,
  };
}

/** @returns a deadline that people typed, as the reading that the accord's own dates have; `null`: none was agreed */
export function readingOf(deadline: Deadline | null): DateReading {
  if (deadline === null) return { absent: 'leftOpen' };
  const plain = { deadline, bound: 'by', grain: 'day' } as const;
  if ('uncertain' in deadline) return { ...plain, doubt: 'questionMark' };
  return 'candidates' in deadline ? { ...plain, doubt: 'twoYears' } : plain;
}
