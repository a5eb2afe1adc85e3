import type { TransformationCard, TransformationListView } from '@iza/api/transformation';

/** @returns the list with each plan's parties and regions by name; they travel once */
export function withNames({ plans, partyNames, regionNames, ...rest }: TransformationListView) {
  const cards = plans.map((plan): TransformationCard => {
    const { applicants, leaders, regions } = plan;
    return {
      ...plan,
      applicants: applicants.map((party) => ({ party, name: partyNames[party] ?? party })),
      leaders: leaders.map((party) => ({ party, name: partyNames[party] ?? party })),
      regions: regions.map((id) => ({ id, name: regionNames[id] ?? id })),
    };
  });
  return { ...rest, plans: cards };
}
