import { z } from 'zod';
import { themeLetterSchema } from '../theme/theme.ts';
import { clauseIdSchema, itemIdSchema, planIdSchema } from '../values/index.ts';

/** What an action is linked to: a place in the agreement, a theme, a plan or one agreement in it, an outcome criterion or indicator. */
export const actionLinkTargetSchema = z
  .discriminatedUnion('to', [
    z.strictObject({ to: z.literal('clause'), clause: clauseIdSchema }),
    z.strictObject({ to: z.literal('theme'), theme: themeLetterSchema }),
    z.strictObject({
      to: z.literal('plan'),
      plan: planIdSchema,
      item: itemIdSchema.nullable().describe('An agreement of the plan; null: the plan as a whole'),
    }),
    z.strictObject({
      to: z.literal('indicator'),
      indicator: z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,79}$/)
        .describe('Outcome criterion or labour-market indicator, by its key'),
    }),
  ])
  .meta({ description: 'What an action is linked to; plans carry it out, it serves indicators' });
export type ActionLinkTarget = z.infer<typeof actionLinkTargetSchema>;

/** @returns a text that is the same for the same target */
export function linkKey(target: ActionLinkTarget): string {
  switch (target.to) {
    case 'clause':
      return `clause ${target.clause}`;
    case 'theme':
      return `theme ${target.theme}`;
    case 'plan':
      return `plan ${target.plan}${target.item === null ? '' : ` ${target.item}`}`;
    case 'indicator':
      return `indicator ${target.indicator}`;
  }
}
