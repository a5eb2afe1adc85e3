import { z } from 'zod';
import type { AssessmentFramework } from '../accord/assessment-framework.ts';
import { noteSchema, type PartyId, type Refusal } from '../values/index.ts';
import { conditionsAsked, type ContentFacts } from './faults.ts';
import { conditionKeySchema } from './self-assessment.ts';

/** One market leader's view of a plan, per condition. Its own until it shares it with the other leader. @see J.2.f.p1 */
export const verdictSchema = z
  .strictObject({
    conditions: z
      .array(
        z.strictObject({
          condition: conditionKeySchema,
          meets: z.enum(['met', 'not-met', 'not-applicable']),
          motivation: noteSchema.min(1).nullable(),
        }),
      )
      .max(60),
  })
  .meta({ description: 'Verdict of one market leader on a transformation plan' });
export type Verdict = z.infer<typeof verdictSchema>;

/** What is judged: whether it is worth working out, or the plan itself. */
export const ASSESSMENT_STEPS = ['quick-check', 'assessment'] as const;
export type AssessmentStep = (typeof ASSESSMENT_STEPS)[number];

/** A verdict with whose it is and whether the other leader may read it. */
export type LeaderVerdict = {
  readonly party: PartyId;
  readonly verdict: Verdict;
  readonly shared: boolean;
};

/** @returns the conditions that every verdict on this step has to speak of */
export function conditionsJudged(
  step: AssessmentStep,
  facts: Pick<ContentFacts, 'framework' | 'content'>,
): AssessmentFramework['conditions'] {
  const asked = conditionsAsked(facts);
  return asked.filter(({ part }) => (part === 'quick-check') === (step === 'quick-check'));
}

export type VerdictFault =
  | 'condition-unjudged'
  | 'verdict-without-motivation'
  | 'unknown-condition'
  | 'too-few-aspects-met';

const meets = (verdict: Verdict, key: string) =>
  verdict.conditions.find(({ condition }) => condition === key)?.meets;

/** @returns how many aspects of impact a verdict sees as substantial */
function aspectsMet(verdict: Verdict, { conditions }: AssessmentFramework): number {
  const aspects = conditions.filter(({ part }) => part === 'impact');
  return aspects.filter(({ key }) => meets(verdict, key) === 'met').length;
}

/** @returns what a verdict still lacks before it counts: a word on every condition, a motivation where one is not met */
export function verdictFaults(
  verdict: Verdict,
  step: AssessmentStep,
  facts: Pick<ContentFacts, 'framework' | 'content'>,
): Refusal<VerdictFault>[] {
  const keys = new Set(facts.framework.conditions.map(({ key }) => key));
  const at = (code: VerdictFault, condition: string): Refusal<VerdictFault> => ({
    code,
    clause: 'J.2.f.p1',
    path: ['conditions', condition],
    detail: { condition },
  });
  return [
    ...conditionsJudged(step, facts)
      .filter(({ key }) => meets(verdict, key) === undefined)
      .map(({ key }) => at('condition-unjudged', key)),
    ...verdict.conditions
      .filter((one) => one.meets === 'not-met' && one.motivation === null)
      .map(({ condition }) => at('verdict-without-motivation', condition)),
    ...verdict.conditions
      .filter(({ condition }) => !keys.has(condition))
      .map(({ condition }) => at('unknown-condition', condition)),
  ];
}

/** @returns the conditions that a verdict finds not met; of the aspects of impact it is enough that some are */
export function missedIn(
  verdict: Verdict,
  step: AssessmentStep,
  facts: Pick<ContentFacts, 'framework' | 'content'>,
): string[] {
  const { framework } = facts;
  const missed = conditionsJudged(step, facts)
    .map(({ key }) => key)
    .filter((key) => meets(verdict, key) === 'not-met');
  const few = step === 'quick-check' && aspectsMet(verdict, framework) < framework.impactAspects;
  const aspects = framework.conditions.filter(({ part }) => part === 'impact');
  return few ? [...aspects.map(({ key }) => key), ...missed] : missed;
}
