/** Who signs a step is data of the template; a step waits until all of them did. */
const SIGNED = ['awaitedSignatures', 'signStep'];
/** What an agreement leaves open is told to those who write it; it hinders nobody. */
const GAPS = ['gapsOf'];
/** Parts that the plan is asked to have, with those that are not there yet. */
const ELEMENTS = ['elementsOf'];

/**
 * What in the software checks a rule: names of the functions that do, by rule. Named is only what the product calls and a test covers
 * (`rules.test.ts` proves both). A rule without a line here has nothing that checks it yet, and says so: also where the software can
 * compute something that nobody supplies the figures for. Whoever builds a check adds its line.
 */
export const RULE_CHECKS: Readonly<Record<string, readonly string[]>> = {
  'profile-contents': ['emptyTopics'],
  'plan-each-region': ['nationalPlans'],
  'plan-challenges': ELEMENTS,
  'plan-agreement-contents': GAPS,
  'plan-transparent': ['publish'],
  'plan-commitment': ['commit'],
  'plan-initiative': SIGNED,
  'plan-process-proposal': SIGNED,
  'roaz-profile-contents': ['emptyTopics'],
  'roaz-plan-each': ['nationalPlans'],
  'roaz-plan-date': ['isOverdue'],
  'roaz-challenges': ELEMENTS,
  'roaz-agreement-contents': GAPS,
  'roaz-transparent': ['publish'],
  'roaz-commitment': ['commit'],
  'roaz-elements': ELEMENTS,
  'roaz-results': ELEMENTS,
  'roaz-dual-responsibility': SIGNED,
  'roaz-initiative': SIGNED,
  'roaz-joint-assessment': ['missingFor', 'unanswered'],
  'roaz-consultation': ['missingFor', 'takeStep'],
  'minimum-acute-capacity': ['recordDecision', 'compareWithMinimum'],
  'outcomes-proposed': ['slippageOf'],
  'milestone-planning': ['slippageOf'],
  'programme-team': ['mayActionPoint'],
  'signed-output-not-outcome': ['slippageOf'],
};
