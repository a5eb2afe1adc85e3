import { setTimeout as sleep } from 'node:timers/promises';
import type { AgendaItemId } from '@iza/domain/action';
import type { PersonId, PlanId, PlanVersionId, RegionId } from '@iza/domain/values';
import type { Presence } from '@iza/domain/presence';
import { connect, type Client, type ClientSettings } from './client.ts';

/** Something happened; ids only. What it was is read from the events, under the receiver's own rights. */
export type Notice = { readonly seq: number } & (
  | { readonly plan: PlanId; readonly version: PlanVersionId }
  | { readonly agenda: AgendaItemId }
);
/** A colleague did something beside the plans: in a meeting, or around the adoption of a profile. Told once, kept nowhere. */
export type BesideNotice = {
  readonly what: 'meeting' | 'profile';
  /** A meeting, or a version of a profile. */
  readonly about: string;
  readonly region: RegionId;
  readonly person: PersonId | null;
};
export type Listening = { readonly stop: () => Promise<void> };

const CHANNEL = 'iza';
const PRESENCE_CHANNEL = 'iza_presence';
const BESIDE_CHANNEL = 'iza_beside';
const HEARTBEAT_CHANNEL = 'iza_alive';
const HEARTBEAT_EVERY_MS = 1000;
const HEARD_WITHIN_MS = 1500;

/** Opens a channel; `onOpen` each time the driver did so, after a break too. It waits without end where it can't: it is given as long as a connection takes, once one was seen to work. */
async function openChannel(
  client: Client,
  channel: string,
  hear: (payload: string) => void,
  onOpen?: () => void,
): Promise<void> {
  await client`select 1`;
  const opened = client.listen(channel, hear, onOpen).then(() => true);
  opened.catch(() => undefined);
  if (!(await Promise.race([opened, sleep(HEARD_WITHIN_MS, false)])))
    throw new Error('could not listen');
}

/** Sends signs of life around, through the database and back over the listening connection; ends when one does not come back in time. */
async function heartbeats(client: Client, stopped: AbortSignal): Promise<void> {
  const own = crypto.randomUUID();
  let onHeard = (_heard: boolean) => undefined as void;
  await openChannel(client, HEARTBEAT_CHANNEL, (from) => {
    if (from === own) onHeard(true);
  });
  for (let heard = true; heard && !stopped.aborted; ) {
    const back = new Promise<boolean>((resolve) => {
      onHeard = resolve;
    });
    client`select pg_notify(${HEARTBEAT_CHANNEL}, ${own})`.catch(() => onHeard(false));
    heard = await Promise.race([back, sleep(HEARD_WITHIN_MS, false)]);
    await sleep(heard ? HEARTBEAT_EVERY_MS : 0, undefined, { signal: stopped }).catch(
      () => undefined,
    );
  }
}

export type Heard = {
  readonly onNotice: (notice: Notice) => void;
  /** Listening (again) has begun: what was told before that may have been missed, and is read with `eventsAfter`. */
  readonly onResumed?: (() => void) | undefined;
  /** Somebody has a plan open; missed ones are said again soon. */
  readonly onPresence?: ((presence: Presence) => void) | undefined;
  readonly onBeside?: ((notice: BesideNotice) => void) | undefined;
};

/** Listens until stopped, through whatever happens to the database. */
export function listenTo(
  settings: ClientSettings,
  {
    onNotice,
    onResumed = () => undefined,
    onPresence = () => undefined,
    onBeside = () => undefined,
  }: Heard,
): Listening {
  const stopping = new AbortController();
  const keepListening = async () => {
    while (!stopping.signal.aborted) {
      const client = connect({ ...settings, max: 1 });
      try {
        const hear = (payload: string) => onNotice(JSON.parse(payload) as Notice);
        await openChannel(client, CHANNEL, hear, onResumed);
        await openChannel(client, PRESENCE_CHANNEL, (said) =>
          onPresence(JSON.parse(said) as Presence),
        );
        await openChannel(client, BESIDE_CHANNEL, (said) =>
          onBeside(JSON.parse(said) as BesideNotice),
        );
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
