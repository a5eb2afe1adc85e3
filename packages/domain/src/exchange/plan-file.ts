import { z } from 'zod';
import {
  itemSchemas,
  outlineSchemaWith,
  planAboutSchema,
  planKindSchema,
  targetSchemaWith,
  templateIdSchema,
} from '../plan/index.ts';
import { areaSchema, editionSchema, regionIdSchema } from '../values/index.ts';

/** In a file, things are named by short keys of the writer's own; an import gives them ids and remembers the keys. */
const fileKeySchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
  .meta({ description: 'Key within this file: letters, digits, dots, dashes' });

const ids = { item: fileKeySchema, level: fileKeySchema, target: fileKeySchema };
const { challenge, group, agreement } = itemSchemas(ids);

/** A plan as a file: the import and export format. It holds content only, never a stage: an import always makes a draft. */
export const planFileSchema = z
  .strictObject({
    format: z.literal('iza-regie/plan').describe('Names the format'),
    formatVersion: z.literal(1).describe('Version of the format'),
    kind: planKindSchema,
    template: templateIdSchema.describe('Template the plan follows'),
    edition: editionSchema.describe('Edition of the agreement the plan rests on'),
    regions: z.array(regionIdSchema).min(1).max(50).describe('Regions the plan is for'),
    area: areaSchema.describe('Area the plan covers'),
    about: planAboutSchema,
    outline: outlineSchemaWith(ids, {}).outline.describe('Levels, order and links'),
    items: z
      .array(z.discriminatedUnion('type', [challenge, group, agreement]))
      .max(2000)
      .describe('Challenges, groups and agreements'),
    targets: z.array(targetSchemaWith(ids)).max(2000).describe('Result targets'),
  })
  .meta({
    title: 'Plan file of IZA Regie',
    description: 'A plan as a file, for import and export',
  });
export type PlanFile = z.infer<typeof planFileSchema>;
