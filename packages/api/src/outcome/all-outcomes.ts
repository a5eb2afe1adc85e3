import { labourIndicators, outcomes, targetGroups } from '@iza/accord/outcomes';
import type { OutcomesView } from './outcomes-view.ts';

/** Every outcome criterion and labour-market indicator of the agreement: the same for everyone who is logged in. */
export async function allOutcomes(): Promise<OutcomesView> {
  return { targetGroups, outcomes, labourIndicators };
}
