import { z } from 'zod';
import { clauseIdSchema, itemIdSchema, levelIdSchema, lineSchema } from '../values/index.ts';

export const linkKindSchema = z
  .enum(['needs', 'strengthens', 'same', 'serves'])
  .meta({ description: 'What the link says' });

/** @returns the schema of levels, order and links over the given ids */
export function outlineSchemaWith<
  Item extends z.ZodType,
  Level extends z.ZodType,
  Key extends z.ZodRawShape,
>(ids: { item: Item; level: Level }, levelKey: Key) {
  const level = z
    .strictObject({
      id: ids.level,
      ownName: lineSchema.min(1).describe('Name of the level'),
      ...levelKey,
    })
    .meta({ description: "Level by the region's own name: opgave, programmalijn, thema" });
  const placement = z
    .strictObject({
      item: ids.item,
      parent: ids.item.nullable().describe('Item it stands below; null: at the top'),
    })
    .meta({ description: 'Where an item stands; siblings are in the order of the list' });
  const link = z
    .strictObject({
      from: ids.item,
      to: z
        .union([
          z.strictObject({ item: ids.item }),
          z.strictObject({ clause: clauseIdSchema }),
          z.strictObject({ external: lineSchema.min(1).describe('Something outside, by name') }),
        ])
        .describe('What it is linked to'),
      kind: linkKindSchema,
    })
    .meta({
      description: 'Connection that is no placement: to an item, a clause, or something outside',
    });
  return {
    level,
    placement,
    link,
    outline: z.strictObject({
      levels: z.array(level).max(20).describe('Levels, in order'),
      placements: z
        .array(placement)
        .max(5000)
        .describe(
          'Places of items; an item may stand in several, or in none (not linked, which is fine)',
        ),
      links: z.array(link).max(5000).describe('Links between items, clauses and things outside'),
    }),
  };
}

const stored = outlineSchemaWith(
  { item: itemIdSchema, level: levelIdSchema },
  { key: lineSchema.optional().describe('Key in the file the level came from') },
);

export type Level = z.infer<typeof stored.level>;
export type Placement = z.infer<typeof stored.placement>;
export const linkSchema = stored.link;
export type Link = z.infer<typeof linkSchema>;
/** Levels, order and links of a plan version; changed by small operations, so that two people moving different items don't collide. */
export const outlineSchema = stored.outline;
export type Outline = z.infer<typeof outlineSchema>;

export const EMPTY_OUTLINE: Outline = { levels: [], placements: [], links: [] };
