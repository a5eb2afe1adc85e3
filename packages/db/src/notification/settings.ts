import { DEFAULT_NOTIFICATIONS, type NotificationSettings } from '@iza/domain/notification';
import type { Tx } from '../connection/index.ts';

/** What the acting person wants to be mailed, and where. */
export type OwnNotifications = {
  readonly settings: NotificationSettings;
  /** `null`: no address is known, so nothing is mailed. */
  readonly address: string | null;
};

/** @returns the acting person's choices, or what holds for who chose nothing */
export async function ownNotifications(tx: Tx): Promise<OwnNotifications> {
  const [row] = await tx<{ settings: NotificationSettings | null; address: string | null }[]>`
    select n.settings, p.email as address
    from iza.person p left join iza.notification_setting n on n.person = p.id
    where p.id = iza.actor_person()`;
  return { settings: row?.settings ?? DEFAULT_NOTIFICATIONS, address: row?.address ?? null };
}

/** Keeps the acting person's choices. */
export async function saveNotifications(tx: Tx, settings: NotificationSettings): Promise<void> {
  await tx`
    insert into iza.notification_setting (person, settings) values (iza.actor_person(), ${tx.json(settings)})
    on conflict (person) do update set settings = excluded.settings, saved_at = now()`;
}
