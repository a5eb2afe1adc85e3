import { z } from 'zod';
import { targetGroupSchema } from '../accord/outcome.ts';
import { sectorCodeSchema } from '../accord/budget.ts';
import { agendaItemIdSchema } from '../action/item.ts';
import { themeLetterSchema } from '../theme/theme.ts';
import {
  areaSchema,
  fieldSchema,
  itemIdSchema,
  LEFT_OPEN,
  lineSchema,
  noteSchema,
  partyRefSchema,
  planIdSchema,
  regionIdSchema,
} from '../values/index.ts';

/** Aspects in which a transformation can have impact. @see J.2.a */
export const IMPACT_ASPECTS = ['use-of-care', 'redistribution', 'staff', 'real-estate'] as const;
export type ImpactAspect = (typeof IMPACT_ASPECTS)[number];

/** How large a plan is. @see J.2.b */
export const SCALES = ['individual', 'local', 'regional', 'national'] as const;

const few = <Schema extends z.ZodType>(schema: Schema, most = 100) => z.array(schema).max(most);

/** What a transformation plan is, where, and what it serves. Lenient: only the name has to be there. */
export const transformationAboutSchema = z
  .strictObject({
    name: lineSchema.min(1),
    goals: fieldSchema(noteSchema.min(1)).describe('What is to be reached; public once approved'),
    contact: fieldSchema(lineSchema.min(1)).describe('Who answers questions; public once approved'),
    scale: fieldSchema(z.enum(SCALES)),
    area: fieldSchema(areaSchema).describe('Municipalities that it concerns; need not be a region'),
    regions: few(regionIdSchema).describe('Regions whose plans it belongs to'),
    otherParties: few(partyRefSchema).describe('Involved, and no applicant'),
    themes: few(themeLetterSchema, 10),
    sectors: few(sectorCodeSchema, 5),
    targetGroups: few(targetGroupSchema, 6),
    agreements: few(z.strictObject({ plan: planIdSchema, item: itemIdSchema })),
    actions: few(agendaItemIdSchema),
    indicators: few(lineSchema.min(1)),
    aspects: few(
      z.strictObject({ aspect: z.enum(IMPACT_ASPECTS), how: noteSchema.min(1) }),
      4,
    ).describe('Where its impact is substantial'),
    inLine: fieldSchema(noteSchema.min(1)).describe(
      'In line with profiles and plans of the region, or why not',
    ),
    urgency: fieldSchema(noteSchema.min(1)).describe('Urgency, and who carries it'),
    alignmentNeeded: fieldSchema(noteSchema.min(1)).describe('Why acting aligned is needed'),
  })
  .meta({ description: 'What a transformation plan is about' });
export type TransformationAbout = z.infer<typeof transformationAboutSchema>;

/** @returns a plan of which only the name is known */
export function newTransformationAbout(name: string): TransformationAbout {
  return {
    name,
    goals: LEFT_OPEN,
    contact: LEFT_OPEN,
    scale: LEFT_OPEN,
    area: LEFT_OPEN,
    regions: [],
    otherParties: [],
    themes: [],
    sectors: [],
    targetGroups: [],
    agreements: [],
    actions: [],
    indicators: [],
    aspects: [],
    inLine: LEFT_OPEN,
    urgency: LEFT_OPEN,
    alignmentNeeded: LEFT_OPEN,
  };
}
