import type { Observation, ProgressSettings, ProgressSubject } from '@iza/domain/progress';
import type { IsoDate, PlanId, TargetId } from '@iza/domain/values';
import type { ActionStatus } from '@iza/domain/action';
import type { Tx } from '../connection/index.ts';

/** A closed round as the public reads it: no explanations, nobody's name. */
export type PublishedProgressRow = {
  readonly number: number;
  readonly closedOn: IsoDate;
  readonly words: ProgressSettings['words'];
  readonly lines: readonly {
    readonly subject: ProgressSubject;
    readonly title: string;
    readonly under: readonly string[];
    readonly status: ActionStatus | null;
    readonly targets: readonly { readonly id: TargetId; readonly indicator: string | null }[];
    readonly observations: readonly Observation[];
  }[];
};

/** @returns the closed rounds of a plan, the newest first; none unless the region chose to show them */
export function listPublishedProgress(
  tx: Tx,
  plan: PlanId,
): Promise<readonly PublishedProgressRow[]> {
  return tx<PublishedProgressRow[]>`
    select number, closed_on as "closedOn", words, lines from iza.published_progress
    where plan = ${plan} order by number desc`;
}
