import {
  readDecisions,
  readOfferings,
  readSectionsAt,
  type DecisionRow,
  type OfferingRow,
} from '@iza/db/transformation';
import { changesBetween, offeredBefore, type PartChange } from '@iza/domain/transformation';
import type { Verdict } from '@iza/domain/transformation';
import type { IsoDate } from '@iza/domain/values';
import { partiesByName, type Scope } from '../scope/index.ts';
import { contentFrom, contentOf, readableTransformation } from './transformation-scope.ts';
import type { TransformationInput } from './transformation-scope.ts';
import type { PartyName } from './transformation-view.ts';

/** A plan beside how it was offered before: what changed, and what its market leaders found then. */
export type OfferedBeforeView = {
  readonly on: IsoDate;
  readonly step: 'quick-check' | 'assessment';
  /** What the applicants say themselves of what changed; `null`: nothing (yet). */
  readonly explained: string | null;
  readonly changes: readonly PartChange[];
  readonly verdicts: readonly (PartyName & { readonly verdict: Verdict })[];
};

/** What the leaders found of the plan as it was offered then, in the last decision that they signed on it. */
function foundThen(
  decisions: readonly DecisionRow[],
  { onRevision }: OfferingRow,
): DecisionRow['signatures'] {
  return decisions.findLast((decision) => decision.onRevision === onRevision)?.signatures ?? [];
}

/**
 * Lays a plan beside how it was offered for the same before: computed, not told.
 * @returns `null` where it never was, or where that does not concern the actor
 * @see J.2.f
 */
export async function openOfferedBefore(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<OfferedBeforeView | null> {
  const { tx } = scope;
  const head = await readableTransformation(scope, plan);
  const before = offeredBefore(head.state, await readOfferings(tx, plan));
  if (!before) return null;
  const then = contentFrom(head.name, await readSectionsAt(tx, plan, before.step));
  const signed = foundThen(await readDecisions(tx, plan), before);
  const nameOf = await partiesByName(
    scope,
    signed.map(({ party }) => party),
  );
  return {
    on: before.on,
    step: before.command === 'submit' ? 'assessment' : 'quick-check',
    explained: 'changes' in head.state ? head.state.changes : null,
    changes: changesBetween(then, await contentOf(scope, head)),
    verdicts: signed.flatMap(({ party, verdict }) =>
      verdict === null ? [] : [{ party, name: nameOf(party), verdict }],
    ),
  };
}
