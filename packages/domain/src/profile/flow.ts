import { z } from 'zod';
import {
  certaintySchema,
  lineSchema,
  noteSchema,
  profilePartIdSchema,
  sourceRefSchema,
  type ProfilePartId,
} from '../values/index.ts';
import { plainNumberSchema } from './figure.ts';
import { periodSchema } from './period.ts';
import { profileTopicSchema, type ProfileTopic } from './template.ts';

/** From where to where, and how many. `null`: not known. */
export const flowRowSchema = z.strictObject({
  from: lineSchema.min(1).describe('Municipality or provider they come from'),
  to: lineSchema.min(1).describe('Municipality or provider they go to'),
  count: plainNumberSchema.min(0).nullable().describe('How many; null: not known'),
});
export type FlowRow = z.infer<typeof flowRowSchema>;

const pairKey = ({ from, to }: FlowRow) => JSON.stringify([from, to]);

/** Patient flows: a from-to matrix between municipalities or providers, of one period and one source. @see C.6.c */
export const profileFlowSchema = z
  .strictObject({
    id: profilePartIdSchema,
    topic: profileTopicSchema,
    name: lineSchema.describe('What it is called'),
    definition: noteSchema.describe('What is counted, and how'),
    unit: lineSchema.describe('Unit, such as patiënten'),
    between: z
      .enum(['municipalities', 'providers', 'municipality to provider'])
      .describe('Between what the flows run'),
    period: periodSchema.nullable().describe('null: not said yet'),
    source: sourceRefSchema,
    certainty: certaintySchema,
    suppliedBy: lineSchema.optional(),
    rows: z.array(flowRowSchema).max(2000),
  })
  .refine(({ rows }) => new Set(rows.map(pairKey)).size === rows.length, {
    path: ['rows'],
    message: 'holds the same from and to twice',
  })
  .meta({ description: 'Patient flows of a regional profile' });
export type ProfileFlow = z.infer<typeof profileFlowSchema>;

/** @returns flows about which nothing is known yet */
export function newFlow(id: ProfilePartId, topic: ProfileTopic): ProfileFlow {
  return {
    id,
    topic,
    name: '',
    definition: '',
    unit: '',
    between: 'municipality to provider',
    period: null,
    source: { name: '' },
    certainty: 'unverified',
    rows: [],
  };
}

/** A sum of what is known, and how many of its parts are not known: then it is at least that much. */
export type FlowTotal = { readonly name: string; readonly known: number; readonly unknown: number };

function totalsBy(rows: readonly FlowRow[], side: 'from' | 'to'): FlowTotal[] {
  const groups = Map.groupBy(rows, (row) => row[side]);
  return [...groups]
    .map(([name, group]) => ({
      name,
      known: group.reduce((sum, { count }) => sum + (count ?? 0), 0),
      unknown: group.filter(({ count }) => count === null).length,
    }))
    .toSorted((a, b) => b.known - a.known || (a.name < b.name ? -1 : 1));
}

/** @returns what leaves each place and what arrives at each, largest first; the sums of both sides are the same */
export function flowTotals({ rows }: Pick<ProfileFlow, 'rows'>): {
  readonly from: readonly FlowTotal[];
  readonly to: readonly FlowTotal[];
} {
  return { from: totalsBy(rows, 'from'), to: totalsBy(rows, 'to') };
}
