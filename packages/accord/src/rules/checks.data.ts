/** Who signs a step is data of the template; a step waits until all of them did. */
const SIGNED = ['awaitedSignatures', 'signStep'];
/** What an agreement leaves open is told to those who write it; it hinders nobody. */
const GAPS = ['gapsOf'];
/** Parts that the plan is asked to have, with those that are not there yet. */
const ELEMENTS = ['elementsOf'];
/** A dated task of those that a rule binds: it stands on the agenda and is followed on its date. */
const ON_THE_AGENDA = ['slippageOf'];
/** A condition is answered by the applicants before they submit, and judged by both market leaders before a decision. */
const CONDITION = ['submissionFaults', 'takeTransformationStep'];

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
  'substantial-impact': ['quickCheckFaults'],
  'made-by-those-who-do-it': ['quickCheckFaults'],
  'in-line-with-regional-plans': ['quickCheckFaults'],
  'condition-1': CONDITION,
  'condition-2': CONDITION,
  'condition-3': CONDITION,
  'condition-4': CONDITION,
  'condition-5': CONDITION,
  'condition-6': CONDITION,
  'condition-7': CONDITION,
  'condition-8': CONDITION,
  'self-assessment': ['submissionFaults'],
  'application-in-plan': ['submissionFaults'],
  'competition-law': ['submissionFaults'],
  'two-market-leaders-judge': ['leadersOfArea', 'takeTransformationStep'],
  'rejected-when-unmet': ['takeTransformationStep'],
  'market-leaders-monitor': ['confirmMilestone'],
  'paid-on-result': ['confirmMilestone', 'payMilestone'],
  'tied-to-plan': ['postLedgerOperation'],
  'all-routes-count': ['decideEntry'],
  'unused-earmark': ['decideEntry'],
  'profile-recalibrated': ON_THE_AGENDA,
  'criteria-adopted': ON_THE_AGENDA,
  'roaz-criteria': ON_THE_AGENDA,
  'impact-criteria': ON_THE_AGENDA,
  'framework-adopted': ON_THE_AGENDA,
  'supervision-process': ON_THE_AGENDA,
  'vws-criteria': ON_THE_AGENDA,
  'review-decision': ON_THE_AGENDA,
  'regional-prevention-agreements': ON_THE_AGENDA,
  'chain-approaches': ON_THE_AGENDA,
  'own-change-described': ON_THE_AGENDA,
};
