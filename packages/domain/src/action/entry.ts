import { z } from 'zod';
import { grantRoleSchema } from '../access/role.ts';
import {
  deadlineSchema,
  isoDateSchema,
  lineSchema,
  noteSchema,
  partyIdSchema,
  personIdSchema,
} from '../values/index.ts';
import { addedActionSchema, agendaItemIdSchema, decidedSchema } from './item.ts';

/** The programme's own words for where an action stands. That nothing was heard yet is no status: it is unknown. */
export const ACTION_STATUSES = ['not-begun', 'on-schedule', 'behind', 'done', 'lapsed'] as const;
export const actionStatusSchema = z.enum(ACTION_STATUSES).meta({
  description: 'not begun, on schedule, behind, done, lapsed (vervallen)',
});
export type ActionStatus = z.infer<typeof actionStatusSchema>;

/** What a report rests on: words, and an address where there is one. */
export const evidenceSchema = z.strictObject({
  text: lineSchema.min(1),
  address: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable(),
});
export type Evidence = z.infer<typeof evidenceSchema>;
export const evidenceListSchema = z.array(evidenceSchema).max(20);

export const reasonSchema = noteSchema.max(4000);

/** What is said of a status. */
export const statusReportSchema = z.strictObject({
  status: actionStatusSchema,
  reason: reasonSchema.describe('Why it stands so; needed for behind and lapsed'),
  evidence: evidenceListSchema,
  doneOn: isoDateSchema.nullable().describe('Day on which it was done, where that is known'),
});
export type StatusReport = z.infer<typeof statusReportSchema>;

const milestone = z.uuidv7().brand<'MilestoneId'>();
export const milestoneIdSchema = milestone;
export type MilestoneId = z.infer<typeof milestone>;
export const milestonePlanSchema = z.strictObject({
  milestone,
  title: lineSchema.trim().min(1),
  due: deadlineSchema.nullable(),
});
const reached = { milestone, on: isoDateSchema, evidence: evidenceListSchema };

/** An entry of the same item, by its number. */
export const entryNumberSchema = z.int().min(1).max(1_000_000);
const answered = entryNumberSchema
  .nullable()
  .describe('The proposal it answers; null: said by the programme team of its own');

/** What is written of an item, one schema per kind. Entries are only added; one that was wrong is followed by `undone`. */
export const actionEntrySchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('added'), added: addedActionSchema }),
  z.strictObject({ kind: z.literal('corrected'), added: addedActionSchema, reason: reasonSchema }),
  z.strictObject({ kind: z.literal('status-proposed'), ...statusReportSchema.shape }),
  z.strictObject({
    kind: z.literal('status-confirmed'),
    proposal: answered,
    ...statusReportSchema.shape,
  }),
  z.strictObject({
    kind: z.literal('sent-back'),
    proposal: entryNumberSchema,
    question: reasonSchema.min(1),
  }),
  z.strictObject({
    kind: z.literal('move-proposed'),
    deadline: deadlineSchema,
    reason: reasonSchema.min(1),
  }),
  z.strictObject({
    kind: z.literal('deadline-moved'),
    proposal: answered,
    deadline: deadlineSchema,
    reason: reasonSchema.min(1),
    decided: decidedSchema,
  }),
  z.strictObject({
    kind: z.literal('trekker-appointed'),
    party: partyIdSchema.nullable().describe('null: it has none any more'),
  }),
  z.strictObject({ kind: z.literal('milestone-added'), ...milestonePlanSchema.shape }),
  z.strictObject({ kind: z.literal('milestone-changed'), ...milestonePlanSchema.shape }),
  z.strictObject({ kind: z.literal('milestone-reported'), ...reached }),
  z.strictObject({ kind: z.literal('milestone-reached'), proposal: answered, ...reached }),
  z.strictObject({
    kind: z.literal('milestone-dropped'),
    milestone,
    reason: reasonSchema.min(1),
  }),
  z.strictObject({ kind: z.literal('asked'), question: reasonSchema }),
  z.strictObject({
    kind: z.literal('undone'),
    entries: z.array(entryNumberSchema).min(1).max(1000),
  }),
]);
export type ActionEntry = z.infer<typeof actionEntrySchema>;
export type ActionEntryKind = ActionEntry['kind'];
export type EntryOf<Kind extends ActionEntryKind> = Extract<ActionEntry, { kind: Kind }>;

export const batchIdSchema = z.uuidv7().brand<'BatchId'>();
export type BatchId = z.infer<typeof batchIdSchema>;

/** An entry as it is kept: its number within the item, when, by whom. */
export const storedEntrySchema = z.strictObject({
  item: agendaItemIdSchema,
  number: entryNumberSchema,
  at: z.iso.datetime(),
  day: isoDateSchema.describe('The day the installation counted with'),
  person: personIdSchema.nullable().describe('null: the operator, by command'),
  personName: z.string().nullable(),
  party: partyIdSchema.nullable(),
  role: grantRoleSchema.nullable(),
  batch: batchIdSchema
    .nullable()
    .describe('Entries of one bulk update, which can be undone at once'),
  entry: actionEntrySchema,
});
export type StoredEntry = z.infer<typeof storedEntrySchema>;
