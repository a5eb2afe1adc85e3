import type { Database } from '@iza/db/connection';
import { mailGuestLink, noteReminded, silentGuests } from '@iza/db/guest';
import { isReminderDue } from '@iza/domain/guest';
import type { IsoDate } from '@iza/domain/values';
import { newId } from '../new-id.ts';

/** Reminds guests who did not respond, once, three working days before the round closes. */
export async function remindGuests(database: Database): Promise<void> {
  await database.asOperator(async (tx) => {
    const [row] = await tx<{ day: IsoDate }[]>`select iza.today() as day`;
    if (!row) return;
    for (const guest of await silentGuests(tx)) {
      if (!isReminderDue(guest, row.day)) continue;
      const { id, name, email: address, language, closes, plan, region, from } = guest;
      await noteReminded(tx, id);
      await mailGuestLink(tx, id, {
        id: newId(),
        content: { kind: 'guest-reminder', plan, region, closes, from },
        to: { name, address },
        language,
      });
    }
  });
}
