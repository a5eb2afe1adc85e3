import type { PlanItem } from '@iza/domain/plan';

type FieldName =
  | 'firmness'
  | 'parties'
  | 'progressShownBy'
  | 'when'
  | 'scale'
  | 'targets'
  | 'goal'
  | 'leads';

const isAbsent = (field: object) =>
  'open' in field && field.open === 'notInSource' && !('printed' in field);

/** @returns the fields of an item that our source does not hold, each once; the same field of several phases counts as one */
export function notInSource(item: PlanItem): FieldName[] {
  if (item.type !== 'agreement') {
    return (['goal', 'leads'] as const).filter(
      (name) => item.type === 'challenge' && isAbsent(item[name]),
    );
  }
  const own = (['firmness', 'parties', 'progressShownBy'] as const).filter((name) =>
    isAbsent(item[name]),
  );
  const inPhases = (['when', 'scale', 'targets'] as const).filter((name) =>
    item.phases.some((phase) => isAbsent(phase[name])),
  );
  return [...own, ...inPhases];
}
