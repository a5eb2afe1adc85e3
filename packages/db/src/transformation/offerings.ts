import type { Offering } from '@iza/domain/transformation';
import type { IsoDate, StepId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { SavedSection } from './content.ts';

export type OfferingRow = Offering & {
  readonly step: StepId;
  readonly onRevision: number;
  /** Day the installation counted with. */
  readonly on: IsoDate;
};

/** @returns how often a plan was put before the market leaders, oldest first, as far as that concerns the actor */
export function readOfferings(tx: Tx, plan: TransformationId): Promise<readonly OfferingRow[]> {
  return tx<OfferingRow[]>`
    select s.id as step, s.command ->> 'command' as command, s.on_revision as "onRevision",
      coalesce(
        (select e.day from iza.transformation_event e
          where e.plan = s.plan and e.at >= s.closed_at and e.event ->> 'kind' = 'step-taken'
            and e.event ->> 'command' = s.command ->> 'command' order by e.seq limit 1),
        (s.closed_at at time zone 'Europe/Amsterdam')::date) as "on"
    from iza.transformation_step s
    where s.plan = ${plan} and s.status = 'taken' and s.command ->> 'command' in ('offer-quick-check', 'submit')
    order by s.closed_at`;
}

/** @returns the sections as they stood when a step was taken */
export function readSectionsAt(
  tx: Tx,
  plan: TransformationId,
  step: StepId,
): Promise<readonly SavedSection[]> {
  return tx<SavedSection[]>`
    select distinct on (section) section, content, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_section
    where plan = ${plan} and at <= (select closed_at from iza.transformation_step where id = ${step})
    order by section, revision desc`;
}
