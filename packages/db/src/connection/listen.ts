import { setTimeout as sleep } from 'node:timers/promises';
import type { PlanId, PlanVersionId } from '@iza/domain/values';
import { connect, type Client, type ClientSettings } from './client.ts';

/** Something happened; ids only. What it was is read from the events, under the receiver's own rights. */
export type Notice = {
  readonly seq: number;
  readonly plan: PlanId;
  readonly version: PlanVersionId;
};
export type Listening = { readonly stop: () => Promise<void> };

const CHANNEL = 'iza';
const HEARTBEAT_CHANNEL = 'iza_alive';
const HEARTBEAT_EVERY_MS = 2000;
const HEARD_WITHIN_MS = 2000;

/** Sends a sign of life around: through the database, back over the listening connection. */
async function heartbeats(client: Client, stopped: AbortSignal): Promise<void> {
  const own = crypto.randomUUID();
  let heard = 0;
  await client.listen(HEARTBEAT_CHANNEL, (from) => {
    if (from === own) heard += 1;
  });
  for (let sent = 1; !stopped.aborted; sent += 1) {
    const answer = client`select pg_notify(${HEARTBEAT_CHANNEL}, ${own})`;
    answer.catch(() => undefined);
    await Promise.race([answer, sleep(HEARD_WITHIN_MS)]);
    await sleep(HEARTBEAT_EVERY_MS, undefined, { signal: stopped }).catch(() => undefined);
    if (heard < sent) return;
  }
}

/**
 * Listens until stopped, through whatever happens to the database. `onResumed` comes whenever listening (again) has begun: what was told
 * before that may have been missed, and is read with `eventsAfter`.
 */
export function listenTo(
  settings: ClientSettings,
  onNotice: (notice: Notice) => void,
  onResumed: () => void = () => undefined,
): Listening {
  const stopping = new AbortController();
  const keepListening = async () => {
    while (!stopping.signal.aborted) {
      const client = connect({ ...settings, max: 1 });
      try {
        await client.listen(CHANNEL, (payload) => onNotice(JSON.parse(payload) as Notice));
        onResumed();
        await heartbeats(client, stopping.signal);
      } catch {
        // The database is away: it is tried again below.
      } finally {
        await client.end({ timeout: 0 }).catch(() => undefined);
      }
      await sleep(250, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  };
  const listening = keepListening();
  return {
    stop: async () => {
      stopping.abort();
      await listening;
    },
  };
}
