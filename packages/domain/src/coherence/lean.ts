import { z } from 'zod';
import { itemIdSchema, noteSchema, planIdSchema, type IsoDate } from '../values/index.ts';
import type { Agreement } from '../plan/index.ts';
import { lastDayOf } from './difference.ts';

/** That an agreement leans on one of another plan: it can't be kept without it. Made by who edits the plan, shown on both sides. */
export const leanSchema = z
  .strictObject({
    item: itemIdSchema.describe('The agreement that leans'),
    onPlan: planIdSchema.describe('The plan it leans on'),
    onItem: itemIdSchema.describe('The agreement it leans on'),
    why: noteSchema.describe('Why; may be empty'),
  })
  .meta({ description: 'Agreement that leans on an agreement of another plan' });
export type Lean = z.infer<typeof leanSchema>;

/** Why a hint is no matter: said once, kept, and shown with it. */
export const dismissalSchema = z
  .strictObject({
    item: itemIdSchema,
    otherPlan: planIdSchema,
    otherItem: itemIdSchema,
    says: z.string().max(20_000).describe('The differences that were looked at'),
    reason: noteSchema.min(1),
  })
  .meta({ description: 'Why two agreements do not contradict each other' });
export type Dismissal = z.infer<typeof dismissalSchema>;

/** @returns the two days, where an agreement is to be done before the one that it leans on */
export function leansOnLater(
  leaning: Agreement,
  on: Agreement,
): { readonly own: IsoDate; readonly other: IsoDate } | undefined {
  const [own, other] = [lastDayOf(leaning), lastDayOf(on)];
  return own && other && own < other ? { own, other } : undefined;
}
