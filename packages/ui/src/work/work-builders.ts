import type { PlanCard } from '@iza/api/plan';
import { isoDate, planIdSchema, planVersionIdSchema, regionIdSchema } from '@iza/domain/values';

/** @returns a number in the form of an id, the same for the same text */
function idOf(text: string): string {
  const hex = [...text].map((sign) => sign.charCodeAt(0).toString(16)).join('');
  return `018d0000-0000-7000-8000-${hex.padStart(12, '0').slice(-12)}`;
}

type Given = Partial<Omit<PlanCard, 'plan' | 'regions'>> & {
  plan?: string;
  regions?: readonly string[];
};

/** A card for tests: a ROAZ plan of Zwolle that is being written, unless told otherwise. */
export function aCard({ plan = 'a', regions = ['roaz-zwolle'], ...given }: Given = {}): PlanCard {
  return {
    plan: planIdSchema.parse(idOf(plan)),
    version: planVersionIdSchema.parse(idOf(`v${plan}`)),
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
