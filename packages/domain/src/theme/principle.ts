import { z } from 'zod';
import { lineSchema } from '../values/text.ts';
import { namingSchema } from './naming.ts';

export const principleIdSchema = z
  .enum(['value-driven', 'together', 'right-place', 'health', 'working-environment'])
  .meta({ description: 'Principle of appropriate care' });
export type PrincipleId = z.infer<typeof principleIdSchema>;

/** One of the five principles of appropriate care; four come from the framework, the fifth was added. @see 2 */
export const principleSchema = z
  .strictObject({
    id: principleIdSchema,
    title: lineSchema.min(1).describe('Title in Dutch'),
    titleEn: lineSchema.min(1).describe('Title in English, our translation'),
    namings: z
      .array(namingSchema)
      .min(1)
      .describe('Key words and place in the order of each document, where they differ'),
  })
  .meta({ description: 'Principle of appropriate care' });
export type Principle = z.infer<typeof principleSchema>;
