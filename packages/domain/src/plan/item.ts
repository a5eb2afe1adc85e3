import { z } from 'zod';
import {
  areaSchema,
  certaintySchema,
  clauseIdSchema,
  deadlineSchema,
  fieldSchema,
  itemIdSchema,
  LEFT_OPEN,
  levelIdSchema,
  lineSchema,
  noteSchema,
  partyRefSchema,
  richTextSchema,
  sourceRefSchema,
  targetIdSchema,
  type ItemId,
} from '../values/index.ts';
import { sectionElementSchema } from './element.ts';

/** How firmly an agreement is meant; an idea is never shown as a promise. */
export const firmnessSchema = z
  .enum(['will', 'wants', 'could', 'explores', 'stops', 'imposed', 'running'])
  .meta({ description: 'How firm: will, wants, could, explores, stops, imposed, running already' });
export type Firmness = z.infer<typeof firmnessSchema>;

export const agreementOriginSchema = z.enum(['national duty', 'own choice']).meta({
  description: "Whether the agreement follows from a national duty or is the region's own choice",
});

/** Scale on which something is done. */
export const scaleSchema = z
  .enum(['neighbourhood', 'municipality', 'sub-region', 'region', 'several regions', 'national'])
  .meta({ description: 'Scale on which it is carried out' });
export type Scale = z.infer<typeof scaleSchema>;

export const involvedPartySchema = z.strictObject({
  party: partyRefSchema,
  role: lineSchema.describe(
    'What the party does here: leads, carries out, pays, ... ; empty when the plan does not say',
  ),
});
export type InvolvedParty = z.infer<typeof involvedPartySchema>;

/** Schemas of the ids that items use: UUIDs where plans are stored, short keys in a plan file. */
type ItemIds<Item extends z.ZodType, Level extends z.ZodType, Target extends z.ZodType> = {
  readonly item: Item;
  readonly level: Level;
  readonly target: Target;
};

function phaseShape<Target extends z.ZodType>(target: Target) {
  return z
    .strictObject({
      area: fieldSchema(areaSchema).describe('Where'),
      scale: fieldSchema(scaleSchema).describe('On which scale'),
      when: fieldSchema(deadlineSchema).describe('By when'),
      entry: fieldSchema(noteSchema).describe('What must be there before this phase begins'),
      targets: fieldSchema(z.array(target).min(1).max(50)).describe(
        'Result targets this phase is counted by',
      ),
    })
    .meta({
      description:
        'Phase of an agreement: where, on which scale, by when, counted by which targets',
    });
}

function commonShape<Item extends z.ZodType, Level extends z.ZodType>(ids: {
  item: Item;
  level: Level;
}) {
  return {
    id: ids.item,
    level: ids.level.optional(),
    code: lineSchema.optional().describe('Number or code as printed in the plan: 6a, 3.1'),
    title: lineSchema.describe('Title in the words of the plan'),
    aliases: z
      .array(lineSchema.min(1))
      .max(20)
      .optional()
      .describe('Other names: initiatives change names and outlive plans'),
    text: fieldSchema(richTextSchema).describe('Text of the item'),
    element: sectionElementSchema.optional(),
    source: sourceRefSchema.optional(),
    certainty: certaintySchema.optional(),
    inPlan: z
      .boolean()
      .describe("false: in the working corner, the region's own, not yet put into the plan"),
  };
}

const purposeShape = {
  goal: fieldSchema(noteSchema).describe('What it is for'),
  subGoals: z.array(noteSchema.min(1)).max(50).describe('Goals below the goal'),
  leads: fieldSchema(z.array(involvedPartySchema).min(1)).describe(
    'Who pulls it: coordinator, ambassador, working group',
  ),
};

const agreementShape = {
  firmness: fieldSchema(firmnessSchema).describe('How firmly it is meant'),
  origin: fieldSchema(agreementOriginSchema).describe('Where it comes from'),
  parties: fieldSchema(z.array(involvedPartySchema).min(1)).describe(
    'Who takes part, in which role',
  ),
  progressShownBy: fieldSchema(noteSchema).describe('How progress will be shown'),
  deviations: z
    .array(
      z.strictObject({
        norm: clauseIdSchema,
        reason: noteSchema.min(1).describe('Why it deviates'),
      }),
    )
    .max(50)
    .describe('Norms the agreement deviates from, with the reason'),
};

/** @returns the schemas of items over the given ids; one place for what is stored and what stands in a plan file */
export function itemSchemas<
  Item extends z.ZodType,
  Level extends z.ZodType,
  Target extends z.ZodType,
>(ids: ItemIds<Item, Level, Target>) {
  const phase = phaseShape(ids.target);
  const common = commonShape(ids);
  const challenge = z
    .strictObject({
      type: z.literal('challenge').describe('A challenge'),
      ...common,
      ...purposeShape,
    })
    .meta({ description: 'Challenge: a priority task of the plan' });
  const group = z
    .strictObject({ type: z.literal('group').describe('A heading'), ...common, ...purposeShape })
    .meta({ description: 'Group: any other heading the region uses between its levels' });
  const agreement = z
    .strictObject({
      type: z.literal('agreement').describe('An agreement'),
      ...common,
      ...agreementShape,
      phases: z.array(phase).max(50).describe('Phases; none where the plan gives none'),
    })
    .meta({ description: 'Agreement: who does what, on which scale, by when' });
  return { phase, challenge, group, agreement };
}

const stored = itemSchemas({ item: itemIdSchema, level: levelIdSchema, target: targetIdSchema });
const fileKey = { key: lineSchema.optional().describe('Key in the file the item came from') };

export const phaseSchema = stored.phase;
export type Phase = z.infer<typeof phaseSchema>;
export const challengeSchema = stored.challenge.extend(fileKey);
export type Challenge = z.infer<typeof challengeSchema>;
export const agreementSchema = stored.agreement.extend(fileKey);
export type Agreement = z.infer<typeof agreementSchema>;
export const planItemSchema = z.discriminatedUnion('type', [
  challengeSchema,
  stored.group.extend(fileKey),
  agreementSchema,
]);
export type PlanItem = z.infer<typeof planItemSchema>;
export type ItemType = PlanItem['type'];

/** @returns a phase about which nothing is known yet */
export function emptyPhase(): Phase {
  return {
    area: LEFT_OPEN,
    scale: LEFT_OPEN,
    when: LEFT_OPEN,
    entry: LEFT_OPEN,
    targets: LEFT_OPEN,
  };
}

/** @returns a new item about which only the title is known; everything else is left open, nothing is filled in */
export function newItem(type: ItemType, id: ItemId, title: string, inPlan = true): PlanItem {
  const common = { id, title, text: LEFT_OPEN, inPlan };
  if (type !== 'agreement')
    return { type, ...common, goal: LEFT_OPEN, subGoals: [], leads: LEFT_OPEN };
  return {
    type,
    ...common,
    firmness: LEFT_OPEN,
    origin: LEFT_OPEN,
    parties: LEFT_OPEN,
    phases: [],
    progressShownBy: LEFT_OPEN,
    deviations: [],
  };
}
