import type { Handling, ResponseContent } from '@iza/domain/consultation';
import type { GuestId, IsoDate } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/**
 * Records a response that came by mail; it stands as sent. A draft that the guest kept here gives way to it.
 * @returns `false` when the guest sent one already
 */
export async function recordResponse(
  tx: Tx,
  guest: GuestId,
  content: ResponseContent,
  receivedOn: IsoDate,
): Promise<boolean> {
  const [row] = await tx<{ recorded: boolean }[]>`
    select iza.record_guest_response(${guest}, ${tx.json(content)}, ${receivedOn}) as recorded`;
  return row?.recorded ?? false;
}

/** Writes down what was done with a guest's response, or changes that. @returns `false` when none was sent */
export async function handleGuestResponse(
  tx: Tx,
  guest: GuestId,
  handling: Handling,
): Promise<boolean> {
  const [sent] = await tx`
    select from iza.guest_response where guest = ${guest} and sent_at is not null`;
  if (!sent) return false;
  await tx`
    insert into iza.guest_handling (guest, handling) values (${guest}, ${tx.json(handling)})
    on conflict (guest) do update set handling = excluded.handling`;
  return true;
}
