import { z } from 'zod';
import { lineSchema } from '../values/index.ts';
import { otherPlaceSchema, placeShape, recordIdSchema, remarkSchema } from './printed.ts';
import { boundPartySchema, strengthSchema } from './strength.ts';

/** What a rule is about. */
export const ruleSubjectSchema = z
  .enum([
    'profile',
    'regional plan',
    'roaz plan',
    'transformation plan',
    'capacity',
    'concentration',
    'contracting',
    'funds',
    'frameworks',
    'monitoring',
    'governance',
    'prevention',
  ])
  .meta({ description: 'What the rule is about' });
export type RuleSubject = z.infer<typeof ruleSubjectSchema>;

/** Nothing in the software holds anybody to a rule until a check is named for it. */
export const NOTHING_YET = 'nothing yet';

/** A rule of the agreement that software can hold plans, money or process to. */
export const ruleSchema = z.strictObject({
  id: recordIdSchema,
  subject: ruleSubjectSchema,
  ...placeShape,
  says: lineSchema.min(1).describe('The rule, in our own short words'),
  binds: z.array(boundPartySchema).min(1).describe('Whom it binds, as the text names them'),
  strength: strengthSchema,
  watchedBy: z
    .array(boundPartySchema)
    .describe('Who watches over it by the text; empty: nobody is named'),
  alsoAt: z.array(otherPlaceSchema).optional().describe('Other places that say the same'),
  note: remarkSchema.optional(),
});
export type Rule = z.infer<typeof ruleSchema>;
/** As written in a data file, before it is parsed. */
export type RuleData = z.input<typeof ruleSchema>;

/** A rule with what checks it in the software: names of checks, or `nothing yet`. */
export type CheckedRule = Rule & { readonly checkedBy: readonly string[] | typeof NOTHING_YET };

/** @returns the rules, each with the checks named for it */
export function withChecks(
  rules: readonly Rule[],
  checks: Readonly<Record<string, readonly string[]>>,
): CheckedRule[] {
  return rules.map((rule) => ({ ...rule, checkedBy: checks[rule.id] ?? NOTHING_YET }));
}
