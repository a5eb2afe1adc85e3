import type { PlanCard } from '@iza/api/plan';
import { isoDate, planIdSchema, planVersionIdSchema, regionIdSchema } from '@iza/domain/values';

const uuid = (text: string) =>
  `018d0000-0000-7000-8000-${[...text]
    .map((sign) => sign.charCodeAt(0).toString(16))
    .join('')
    .padStart(12, '0')
    .slice(-12)}`;

type Given = Partial<Omit<PlanCard, 'plan' | 'regions'>> & {
  plan?: string;
  regions?: readonly string[];
};

/** A card for this app's tests: a ROAZ plan that is being written, unless told otherwise. */
export function aCard({ plan = 'a', regions = ['roaz-zwolle'], ...given }: Given = {}): PlanCard {
  return {
    plan: planIdSchema.parse(uuid(plan)),
    version: planVersionIdSchema.parse(uuid(`v${plan}`)),
    number: 1,
    name: `Plan ${plan}`,
    kind: 'roaz',
    origin: 'live',
    regions: regions.map((id) => ({ id: regionIdSchema.parse(id), name: id })),
    stage: 'drafting',
    stageSince: isoDate('2023-10-01'),
    ...given,
  };
}
