/**
 * What in the software checks a rule: names of the functions that do, by rule. A rule without a line here has nothing that checks it yet,
 * and says so. Whoever builds a check adds its line.
 */
export const RULE_CHECKS: Readonly<Record<string, readonly string[]>> = {
  'drug-growth': ['drugGrowthCorrection'],
  'overshoot-consultation': ['overshootSignals'],
  'overshoot-total': ['overshootSignals'],
  'overshoot-no-measures': ['overshootSignals'],
  'overshoot-measures': ['overshootSignals'],
};
