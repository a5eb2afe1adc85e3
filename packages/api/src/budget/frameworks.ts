import { budget } from '@iza/accord/budget';
import { editions } from '@iza/accord/export';
import { funds } from '@iza/accord/funds';
import { openPoints } from '@iza/accord/open-points';
import { rules } from '@iza/accord/rules';
import type { BudgetView } from './budget-view.ts';

const ABOUT_MONEY = /^(4(\.|$)|K(\.|$))/;

const view: BudgetView = {
  editions: editions.map(({ code, name, covers }) => ({ code, name, covers })),
  tables: budget.tables,
  differences: budget.differences,
  savings: budget.savings.id,
  adjustments: budget.adjustments,
  drugGrowth: budget.drugGrowth,
  amounts: budget.amounts,
  funds: {
    parts: funds.parts,
    envelopes: { ...funds.envelopes, table: funds.envelopes.table.id },
    sums: funds.sums,
    differences: funds.differences,
    proportions: funds.proportions,
  },
  rules: rules.filter(({ subject }) => subject === 'frameworks' || subject === 'funds'),
  openPoints: openPoints.filter(({ clause }) => ABOUT_MONEY.test(clause)),
};

/** The budget frameworks with their build-up, funds, savings and what does not tie: the same for everyone who is logged in. */
export async function budgetFrameworks(): Promise<BudgetView> {
  return view;
}
