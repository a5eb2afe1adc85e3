import type { TransformationState } from './state.ts';

/** A step by which a plan was put before the market leaders. */
export type Offering = { readonly command: 'offer-quick-check' | 'submit' };

/** Which step is before the market leaders, or comes next for who writes; `undefined` where a plan is past both. */
function offeringOf(state: TransformationState): [Offering['command'], boolean] | undefined {
  switch (state.stage) {
    case 'quick-check':
      return ['offer-quick-check', true];
    case 'submitted':
    case 'under-assessment':
    case 'intended-decision':
      return ['submit', true];
    case 'draft':
      return ['offer-quick-check', false];
    case 'rejected':
      return [state.at === 'final' ? 'submit' : 'offer-quick-check', false];
    case 'working-out':
    case 'returned':
      return ['submit', false];
    default:
      return undefined;
  }
}

/**
 * @param offerings those that were made, oldest first
 * @returns what the plan as it stands has to be laid beside: how it was offered for the same before; `undefined` when it never was
 * @see J.2.f
 */
export function offeredBefore<Made extends Offering>(
  state: TransformationState,
  offerings: readonly Made[],
): Made | undefined {
  const [command, isBefore] = offeringOf(state) ?? [];
  const same = offerings.filter((made) => made.command === command);
  return same.at(isBefore ? -2 : -1);
}
