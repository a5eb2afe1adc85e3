import { z } from 'zod';
import {
  deadlineSchema,
  fieldSchema,
  lineSchema,
  noteSchema,
  partyRefSchema,
  transformationPartIdSchema,
} from '../values/index.ts';

/** Place of a result in the chain from what is put in to what it is for. */
export const CHAIN = ['input', 'activity', 'output', 'outcome', 'impact'] as const;

/** Something that happens besides what was meant, and who bears it. @see J.2.g */
const sideEffectSchema = z.strictObject({
  what: noteSchema.min(1),
  bornBy: fieldSchema(partyRefSchema),
});

/** A result of a plan. Most plans leave owner, figure or date open: that is kept as it is. */
export const resultSchema = z
  .strictObject({
    id: transformationPartIdSchema,
    what: noteSchema.min(1),
    chain: fieldSchema(z.enum(CHAIN)),
    owner: fieldSchema(partyRefSchema),
    indicator: fieldSchema(lineSchema.min(1)),
    baseline: fieldSchema(lineSchema.min(1)),
    aim: fieldSchema(lineSchema.min(1)),
    when: fieldSchema(deadlineSchema),
    leadsTo: z.array(transformationPartIdSchema).max(50),
    sideEffects: z.array(sideEffectSchema).max(50),
  })
  .meta({ description: 'Result of a transformation plan' });
export type TransformationResult = z.infer<typeof resultSchema>;

export const resultsSchema = z.strictObject({ results: z.array(resultSchema).max(300) });
export type Results = z.infer<typeof resultsSchema>;

/** @returns the results that stand in a circle, each leading to itself in the end: a chain has a direction */
export function resultsInCircle({ results }: Results): TransformationResult[] {
  const next = new Map(results.map(({ id, leadsTo }) => [id, leadsTo]));
  const reaches = (from: string, goal: string): boolean => {
    const seen = new Set<string>();
    const waiting = [...(next.get(from as never) ?? [])];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      if (at === goal) return true;
      if (seen.has(at)) continue;
      seen.add(at);
      waiting.push(...(next.get(at) ?? []));
    }
    return false;
  };
  return results.filter(({ id }) => reaches(id, id));
}
