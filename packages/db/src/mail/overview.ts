import type { Tx } from '../connection/index.ts';

/** A mail as the operator sees it: to whom and how it went, nothing of what it says. */
export type MailRow = {
  readonly id: string;
  readonly kind: string;
  readonly to: string | null;
  readonly status: 'waiting' | 'sent' | 'failed';
  readonly createdAt: string;
  readonly dueAt: string;
  readonly endedAt: string | null;
  readonly attempts: number;
  readonly lastError: string | null;
};

/** @returns the newest mails, those that failed or had trouble only when asked so; for the operator */
export function listMails(
  tx: Tx,
  { limit, troubled }: { readonly limit: number; readonly troubled: boolean },
): Promise<readonly MailRow[]> {
  return tx<MailRow[]>`
    select id, kind, to_address as to,
      case when sent_at is not null then 'sent' when failed_at is not null then 'failed' else 'waiting' end as status,
      created_at as "createdAt", due_at as "dueAt", coalesce(sent_at, failed_at) as "endedAt", attempts, last_error as "lastError"
    from iza.mail
    where ${troubled ? tx`sent_at is null and last_error is not null` : tx`true`}
    order by created_at desc, id desc limit ${limit}`;
}

/** @returns how many wait, for how long the oldest that is due, and how many were given up in the last seven days; for the operator */
export async function mailCounts(
  tx: Tx,
): Promise<{ waiting: number; overdueSeconds: number; failed: number }> {
  const [row] = await tx<{ waiting: number; overdueSeconds: number; failed: number }[]>`
    select count(*) filter (where sent_at is null and failed_at is null) as waiting,
      coalesce(floor(extract(epoch from now() - min(due_at) filter (where sent_at is null and failed_at is null and due_at <= now()))), 0)::int
        as "overdueSeconds",
      count(*) filter (where failed_at > now() - interval '7 days') as failed
    from iza.mail`;
  return row ?? { waiting: 0, overdueSeconds: 0, failed: 0 };
}

/** Lets mails that were given up be tried once more, as long as their address is known; for the operator. @returns how many */
export async function retryFailed(tx: Tx): Promise<number> {
  const again = await tx`
    update iza.mail set failed_at = null, due_at = now(), attempts = 0
    where failed_at is not null and to_address is not null and kind in ('digest', 'notice')`;
  return again.count;
}

/** Forgets mails that ended so many days ago; for the operator. @returns how many */
export async function forgetMails(tx: Tx, days: number): Promise<number> {
  const gone = await tx`
    delete from iza.mail where coalesce(sent_at, failed_at) < now() - make_interval(days => ${days})`;
  return gone.count;
}
