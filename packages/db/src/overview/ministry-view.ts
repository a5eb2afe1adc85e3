import type { IsoDate, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** @returns the last day on which the ministry opened the version before it was adopted; for insiders, `null` when it did not */
export async function openedByMinistry(tx: Tx, version: PlanVersionId): Promise<IsoDate | null> {
  const [row] = await tx<{ day: IsoDate | null }[]>`
    select max(day) as day from iza.ministry_view where version = ${version}`;
  return row?.day ?? null;
}

/** Remembers that the ministry opened a version today. @returns `true` the first time today: then there is an event to tell */
export async function rememberMinistryView(tx: Tx, version: PlanVersionId): Promise<boolean> {
  const added = await tx`
    insert into iza.ministry_view (version, day) values (${version}, iza.today()) on conflict do nothing`;
  return added.count > 0;
}
