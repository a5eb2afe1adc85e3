import { DEFAULT_NOTIFICATIONS, type NotificationSettings } from '@iza/domain/notification';
import type { IsoDate, PersonId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { Capacity } from '../session/index.ts';

/** Someone who can be mailed. */
export type Recipient = {
  readonly person: PersonId;
  readonly name: string;
  readonly address: string;
  readonly settings: NotificationSettings;
  readonly capacities: readonly Capacity[];
};

type Row = Omit<Recipient, 'settings'> & { readonly settings: NotificationSettings | null };

const chosen = <R extends Row>(row: R) => ({
  ...row,
  settings: row.settings ?? DEFAULT_NOTIFICATIONS,
});

const columns = (tx: Tx) => tx`
  p.id as person, p.name, p.email as address, n.settings, iza.capacities(p.id) as capacities
  from iza.person p left join iza.notification_setting n on n.person = p.id`;

/** @returns those with an address who may see drafts of a version's plan or are asked about it, by grants that hold today; for the operator */
export async function recipientsAround(
  tx: Tx,
  version: PlanVersionId,
): Promise<readonly Recipient[]> {
  const rows = await tx<Row[]>`
    select ${columns(tx)}
    where p.email is not null and p.disabled_at is null and exists (
      select from iza.role_grant g join iza.plan_version v on g.region = any (v.regions)
      where v.id = ${version} and g.person = p.id
        and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null)
    order by p.id`;
  return rows.map(chosen);
}

/** Someone whose digest of a day was not looked at yet, with what the last one said. */
export type DigestReader = Recipient & { readonly lastSaid: string | null };

const JOB = 'digest';

/** @returns some of those whose digest of this day was not looked at yet; for the operator */
export async function digestReaders(
  tx: Tx,
  day: IsoDate,
  limit: number,
): Promise<readonly DigestReader[]> {
  const rows = await tx<(Row & { lastSaid: string | null })[]>`
    select r.period as seen, substr(r.outcome, 12) as "lastSaid", ${columns(tx)}
    left join iza.job_run r on r.job = ${JOB} and r.period = p.id::text
    where p.email is not null and p.disabled_at is null and coalesce(left(r.outcome, 10), '') < ${day}
      and exists (
        select from iza.role_grant g
        where g.person = p.id and iza.holds_on(iza.today(), g.valid_from, g.valid_to) and g.withdrawn_at is null)
    order by p.id limit ${limit}`;
  return rows.map(chosen);
}

/** Takes the digest of a person and day, so that no other process does. @returns `false` when it was taken before */
export async function takeDigest(
  tx: Tx,
  { person, day, said }: { person: PersonId; day: IsoDate; said: string },
): Promise<boolean> {
  const taken = await tx`
    insert into iza.job_run (job, period, outcome) values (${JOB}, ${person}, ${`${day} ${said}`})
    on conflict (job, period) do update set outcome = excluded.outcome, at = now()
      where left(iza.job_run.outcome, 10) < ${day}`;
  return taken.count > 0;
}
