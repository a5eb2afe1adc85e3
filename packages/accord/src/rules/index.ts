import { type ruleSchema, withChecks } from '@iza/domain/accord';
import { acuteRules } from './acute.data.ts';
import { RULE_CHECKS } from './checks.data.ts';
import { concentrationRules } from './concentration.data.ts';
import { frameworkRules } from './frameworks.data.ts';
import { fundRules } from './funds.data.ts';
import { governanceRules } from './governance.data.ts';
import { regionalRules } from './regional.data.ts';
import { transformationRules } from './transformation.data.ts';
import { asRecords } from '../record.ts';

/** The rules of the agreement that plans, money and process can be held to, each with what checks it. */
export const rules = withChecks(
  asRecords<typeof ruleSchema>([
    ...regionalRules,
    ...acuteRules,
    ...concentrationRules,
    ...transformationRules,
    ...fundRules,
    ...frameworkRules,
    ...governanceRules,
  ]),
  RULE_CHECKS,
);
