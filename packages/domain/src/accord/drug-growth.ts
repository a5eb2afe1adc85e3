import { z } from 'zod';
import { cents, type Cents } from '../values/index.ts';
import { placeShape, printedSchema } from './printed.ts';

const rateSchema = z.strictObject({
  printed: printedSchema,
  basisPoints: z.int().positive().describe('In hundredths of a percent'),
});

/**
 * Expensive hospital drugs: in a year in which the hospital framework is exceeded **and** the growth of these drugs passes the threshold,
 * VWS corrects the settlement of the macro control instrument (mbi) for a share of the growth above the threshold. The rest of the
 * overshoot follows the ordinary decision.
 * @see K.5 MSZ, Dure geneesmiddelen
 */
export const drugGrowthStepSchema = z.strictObject({
  years: z.array(z.int()).min(1).describe('Years it holds for'),
  threshold: rateSchema.describe('Growth above which is corrected'),
  correction: rateSchema.describe('Share of the growth above that is corrected'),
  ...placeShape,
});
export type DrugGrowthStep = z.infer<typeof drugGrowthStepSchema>;
/** As written in a data file, before it is parsed. */
export type DrugGrowthStepData = z.input<typeof drugGrowthStepSchema>;

export type DrugGrowthFacts = {
  readonly year: number;
  /** Whether spending passed the framework for hospital care of that year. */
  readonly frameworkExceeded: boolean;
  /** Spending on expensive drugs in the year before. */
  readonly before: Cents;
  /** Spending on expensive drugs in the year itself. */
  readonly spent: Cents;
};

/**
 * @returns the part of the mbi settlement that is corrected, in whole cents rounded half up: zero where a condition is not met, and
 * `undefined` for a year the agreement has no rule for
 */
export function drugGrowthCorrection(
  steps: readonly DrugGrowthStep[],
  facts: DrugGrowthFacts,
): Cents | undefined {
  const step = steps.find(({ years }) => years.includes(facts.year));
  if (!step) return undefined;
  // in ten-thousandths of a cent, so that nothing is rounded before the end
  const ceiling = facts.before * (10_000 + step.threshold.basisPoints);
  const above = facts.spent * 10_000 - ceiling;
  if (!facts.frameworkExceeded || above <= 0) return cents(0);
  return cents(Math.round(((above / 10_000) * step.correction.basisPoints) / 10_000));
}
