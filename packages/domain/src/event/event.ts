import { z } from 'zod';
import {
  bodyDecisionIdSchema,
  commentIdSchema,
  guestIdSchema,
  isoDateSchema,
  itemIdSchema,
  mandateIdSchema,
  meetingIdSchema,
  partyIdSchema,
  personIdSchema,
  planIdSchema,
  planVersionIdSchema,
  stepIdSchema,
  suggestionIdSchema,
  targetIdSchema,
} from '../values/index.ts';
import { grantRoleSchema } from '../access/role.ts';
import { agendaItemIdSchema } from '../action/item.ts';
import { PLAN_COMMANDS, PLAN_STAGES } from '../plan/index.ts';
import { MATTERS } from '../matter/matter.ts';
import { SUGGESTION_OUTCOMES } from '../suggestion/suggestion.ts';

const step = { step: stepIdSchema, command: z.enum(PLAN_COMMANDS) };

/** What happened to a plan; one schema per kind. Contents stand in the unit's own history, an event carries ids and revisions. */
export const planEventSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('plan-begun') }),
  z.strictObject({ kind: z.literal('plan-imported'), items: z.int(), targets: z.int() }),
  z.strictObject({ kind: z.literal('about-saved'), revision: z.int() }),
  z.strictObject({ kind: z.literal('outline-changed'), revision: z.int() }),
  z.strictObject({ kind: z.literal('item-added'), item: itemIdSchema, inPlan: z.boolean() }),
  z.strictObject({
    kind: z.literal('item-saved'),
    item: itemIdSchema,
    revision: z.int(),
    inPlan: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('item-removed'), item: itemIdSchema, inPlan: z.boolean() }),
  z.strictObject({ kind: z.literal('item-restored'), item: itemIdSchema, inPlan: z.boolean() }),
  z.strictObject({ kind: z.literal('target-added'), target: targetIdSchema }),
  z.strictObject({ kind: z.literal('target-saved'), target: targetIdSchema, revision: z.int() }),
  z.strictObject({ kind: z.literal('target-removed'), target: targetIdSchema }),
  z.strictObject({ kind: z.literal('step-asked'), ...step }),
  z.strictObject({ kind: z.literal('step-signed'), ...step }),
  z.strictObject({ kind: z.literal('step-withdrawn'), ...step }),
  z.strictObject({
    kind: z.literal('step-taken'),
    ...step,
    from: z.enum(PLAN_STAGES),
    to: z.enum(PLAN_STAGES),
  }),
  z.strictObject({
    kind: z.literal('step-undone'),
    ...step,
    from: z.enum(PLAN_STAGES),
    to: z.enum(PLAN_STAGES),
  }),
  z.strictObject({ kind: z.literal('revision-begun'), basedOn: planVersionIdSchema }),
  z.strictObject({ kind: z.literal('process-saved'), revision: z.int() }),
  z.strictObject({ kind: z.literal('mandate-recorded'), mandate: mandateIdSchema }),
  z.strictObject({ kind: z.literal('mandate-withdrawn'), mandate: mandateIdSchema }),
  z.strictObject({ kind: z.literal('decision-recorded'), decision: bodyDecisionIdSchema }),
  z.strictObject({ kind: z.literal('decision-withdrawn'), decision: bodyDecisionIdSchema }),
  z.strictObject({ kind: z.literal('commitments-given'), parties: z.array(partyIdSchema) }),
  z.strictObject({ kind: z.literal('commitment-withdrawn'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('round-summarised'), round: z.int(), revision: z.int() }),
  z.strictObject({
    kind: z.literal('comment-added'),
    comment: commentIdSchema,
    item: itemIdSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('comment-resolved'),
    comment: commentIdSchema,
    item: itemIdSchema.nullable(),
  }),
  z.strictObject({
    kind: z.literal('suggestion-made'),
    suggestion: suggestionIdSchema,
    item: itemIdSchema,
  }),
  z.strictObject({
    kind: z.literal('suggestion-closed'),
    suggestion: suggestionIdSchema,
    item: itemIdSchema,
    outcome: z.enum(SUGGESTION_OUTCOMES),
  }),
  z.strictObject({ kind: z.literal('response-sent'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('response-handled'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('judgement-shared'), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('opened-by-ministry') }),
  z.strictObject({ kind: z.literal('version-named'), revision: z.int() }),
  z.strictObject({
    kind: z.literal('content-restored'),
    to: z.int().describe('Revision of the content that was brought back, whole or in part'),
    revision: z.int(),
    inPlan: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('progress-set'), revision: z.int() }),
  z.strictObject({ kind: z.literal('progress-round-begun'), round: z.int(), asked: z.int() }),
  z.strictObject({ kind: z.literal('progress-round-closed'), round: z.int() }),
  z.strictObject({
    kind: z.literal('progress-reported'),
    round: z.int(),
    party: partyIdSchema,
    count: z.int(),
  }),
  z.strictObject({ kind: z.literal('progress-corrected'), round: z.int(), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('progress-assigned'), round: z.int(), party: partyIdSchema }),
  z.strictObject({ kind: z.literal('guest-invited'), guest: guestIdSchema }),
  z.strictObject({ kind: z.literal('guest-withdrawn'), guest: guestIdSchema }),
  z.strictObject({ kind: z.literal('guest-response-sent'), guest: guestIdSchema }),
  z.strictObject({ kind: z.literal('guest-response-recorded'), guest: guestIdSchema }),
  z.strictObject({ kind: z.literal('guest-response-handled'), guest: guestIdSchema }),
  z.strictObject({
    kind: z.literal('meeting-held'),
    meeting: meetingIdSchema,
    on: isoDateSchema,
  }),
  z.strictObject({
    kind: z.literal('matter-moved'),
    matter: z.enum(MATTERS).describe('What beside the text was written; its own record says what'),
    id: z.uuidv7(),
  }),
]);
export type PlanEvent = z.infer<typeof planEventSchema>;
export type PlanEventKind = PlanEvent['kind'];

/** Kinds that are the plan's own people's: not told to anyone else who may read the plan. */
export const INSIDER_EVENTS: readonly PlanEventKind[] = [
  'step-asked',
  'step-signed',
  'step-withdrawn',
  'comment-added',
  'comment-resolved',
  'suggestion-made',
  'suggestion-closed',
  'response-handled',
  'judgement-shared',
  'opened-by-ministry',
  'version-named',
  'process-saved',
  'mandate-recorded',
  'mandate-withdrawn',
  'decision-recorded',
  'decision-withdrawn',
  'commitments-given',
  'commitment-withdrawn',
  'round-summarised',
  'progress-set',
  'progress-round-begun',
  'progress-round-closed',
  'progress-reported',
  'progress-corrected',
  'progress-assigned',
  'guest-invited',
  'guest-withdrawn',
  'guest-response-sent',
  'guest-response-recorded',
  'guest-response-handled',
  'matter-moved',
  'meeting-held',
];

/** @returns whether an event may be told to every reader of the plan; what is in the working corner may not */
export function isForEveryReader(event: PlanEvent): boolean {
  if (INSIDER_EVENTS.includes(event.kind)) return false;
  return !('inPlan' in event) || event.inPlan;
}

/** Something was written of an item of the agenda; what it was stands in the item's own entries. */
export const agendaEventSchema = z.strictObject({ kind: z.literal('agenda-changed') });
export type AgendaEvent = z.infer<typeof agendaEventSchema>;

const happened = {
  seq: z.int().min(1),
  at: z.iso.datetime(),
  day: isoDateSchema.describe(
    'The day the installation counted with: in a demonstration, the demonstration date',
  ),
  person: personIdSchema.nullable().describe('null: the operator, by command'),
  party: partyIdSchema.nullable(),
  role: grantRoleSchema.nullable(),
};

/** An event of the agenda as it is stored, in the same order as those of the plans. */
export const storedAgendaEventSchema = z.strictObject({
  ...happened,
  agenda: agendaItemIdSchema,
  event: agendaEventSchema,
});

/** An event as it is stored; the canonical form over which a hash chain can be laid. `seq` has no holes within an installation. */
export const storedEventSchema = z.strictObject({
  ...happened,
  plan: planIdSchema,
  version: planVersionIdSchema,
  event: planEventSchema,
});
export type StoredEvent = z.infer<typeof storedEventSchema>;
