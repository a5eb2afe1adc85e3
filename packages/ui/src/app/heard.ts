import type { LiveMessage } from '../live/index.ts';

/** What was heard of changes elsewhere, gathered until it is fetched. */
export type Heard = {
  /** The agenda changed: its items, lists and to-do lists. */
  readonly agenda: boolean;
  /** A meeting changed: lists of meetings may look different. */
  readonly meetings: boolean;
  /** What changed: plans, versions, meetings, regions, as they stand in the keys of queries. */
  readonly ids: ReadonlySet<string>;
  /** Lists may look different: a plan came, moved on, or waits for someone. */
  readonly lists: boolean;
  /** Something may have happened that was not told one by one. */
  readonly all: boolean;
};
export const NOTHING_HEARD: Heard = {
  agenda: false,
  meetings: false,
  ids: new Set(),
  lists: false,
  all: false,
};

/** Typing in a plan: many a minute, and lists of plans hardly tell of it. */
const TYPING = new Set([
  'outline-changed',
  'item-added',
  'item-saved',
  'item-removed',
  'item-restored',
  'target-added',
  'target-saved',
  'target-removed',
]);

/** @returns what has to be fetched again, with one more message heard */
export function hearing(heard: Heard, message: LiveMessage): Heard {
  if (message.type === 'ended' || message.type === 'presence') return heard;
  if (message.type === 'beside') {
    const { what, about, region } = message.beside;
    if (what === 'meeting')
      return { ...heard, ids: new Set([...heard.ids, about]), meetings: true };
    return { ...heard, ids: new Set([...heard.ids, about, region]), lists: true };
  }
  if (message.type === 'reset') return { ...heard, all: true };
  if (message.change.agenda !== undefined) return { ...heard, agenda: true };
  const { plan, version, kind } = message.change;
  return {
    ...heard,
    ids: new Set([...heard.ids, plan, version]),
    lists: heard.lists || !TYPING.has(kind),
  };
}

/** An open plan listens for itself, so that one's own typing does not fetch it twice. */
const OPEN_PLAN = '[["plan","open"]';

/** Regions and parties: nothing that happens to plans changes them. */
const REFERENCE = '[["reference"';

const AGENDA = '[["action"';
const MEETINGS = '[["meeting","list"]';

/** @returns whether a query is about something that changed */
export function isAbout(queryKey: unknown, { agenda, meetings, ids, all }: Heard): boolean {
  const key = JSON.stringify(queryKey);
  if (all) return !key.startsWith(REFERENCE);
  if (key.startsWith(OPEN_PLAN)) return false;
  if (agenda && key.startsWith(AGENDA)) return true;
  if (meetings && key.startsWith(MEETINGS)) return true;
  return [...ids].some((id) => key.includes(id));
}
