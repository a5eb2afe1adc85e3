import { listSignals } from '@iza/db/signal';
import type { WaitingMatter } from '@iza/domain/matter';
import { signalSides, signalStateAfter } from '@iza/domain/signal';
import type { PlanId } from '@iza/domain/values';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import type { Waiting } from './work-view.ts';

type Waits = { readonly matter: WaitingMatter; readonly plan: PlanId };

/** Signals that wait for the actor's answer, and those of its own that were answered and wait to be closed. */
async function signalsWaiting({ tx, actor }: Scope, plans: readonly PlanId[]): Promise<Waits[]> {
  return (await listSignals(tx, plans)).flatMap(({ from, to, moves }): Waits[] => {
    const sides = signalSides(actor, from, to);
    const state = signalStateAfter(moves.map(({ move }) => move));
    if (state === 'open' && sides.includes('receiver'))
      return [{ matter: 'answer-signal', plan: to.id }];
    if (state === 'answered' && sides.includes('sender'))
      return [{ matter: 'close-signal', plan: from.id }];
    return [];
  });
}

/** @returns what beside the text of these plans waits for the actor, counted per plan and matter */
export async function waitingMatters(
  scope: Scope,
  cards: readonly PlanCard[],
): Promise<readonly Waiting[]> {
  if (cards.length === 0) return [];
  const waits = await signalsWaiting(
    scope,
    cards.map(({ plan }) => plan),
  );
  return cards.flatMap((plan) => {
    const here = waits.filter((each) => each.plan === plan.plan).map(({ matter }) => matter);
    return [...new Set(here)].map((matter) => ({
      kind: 'matter' as const,
      plan,
      matter,
      count: here.filter((each) => each === matter).length,
    }));
  });
}
