import type { Presence } from '@iza/domain/presence';

/** What changed somewhere, as ids; what it became is fetched under the reader's own rights. */
export type Change = {
  readonly cursor: number;
  readonly kind: string;
} & (
  | {
      readonly plan: string;
      readonly version: string;
      readonly unit?: string;
      readonly agenda?: never;
    }
  /** An item of the agenda, instead of a plan. */
  | {
      readonly agenda: string;
      readonly plan?: never;
      readonly version?: never;
      readonly unit?: never;
    }
);

/** What a colleague did something with, and its region; what it became is fetched under the reader's own rights. */
type Beside = {
  readonly what: 'meeting' | 'profile';
  readonly about: string;
  readonly region: string;
};

/**
 * `reset`: something may have happened that was not told one by one (before the stream began, or too much of it); fetch everything afresh.
 * `presence`: somebody else has a plan open that is open here.
 * `beside`: a colleague did something in a meeting, or around the adoption of a profile.
 * `ended`: nobody is logged in any more.
 */
export type LiveMessage =
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'reset'; readonly cursor: number }
  | { readonly type: 'presence'; readonly presence: Presence }
  | { readonly type: 'beside'; readonly beside: Beside }
  | { readonly type: 'ended' };

/** What tabs say to each other besides: one that comes asks, and the one that holds the stream says up to where it has told. */
type TabMessage =
  | LiveMessage
  | { readonly type: 'asks' }
  | { readonly type: 'told'; readonly cursor: number };

export type LiveParts = {
  readonly open: (address: string) => EventSource;
  /** The other tabs of this browser. */
  readonly others: {
    readonly tell: (message: TabMessage) => void;
    readonly hear: (heard: (message: TabMessage) => void) => void;
    readonly close: () => void;
  };
  /** Resolves when this tab may hold the browser's one stream; it lets go when `until` settles. */
  readonly lead: (until: Promise<void>, held: () => void) => void;
};

function cursorIn(data: string): number {
  const { cursor } = JSON.parse(data) as { cursor?: number };
  return cursor ?? 0;
}

/**
 * One event stream for all tabs of a browser: the tab that leads holds it and tells the others. When it closes, another takes over from the
 * last cursor that was told, so that nothing is missed. What a tab fetched before it began to hear may be old already: it is told to fetch
 * that once more, when the stream begins or when the leading tab answers.
 * @returns a function that ends it for this tab
 */
export function connectLive(parts: LiveParts, told: (message: LiveMessage) => void): () => void {
  const { others } = parts;
  let cursor: number | undefined;
  let source: EventSource | undefined;
  const hear = (message: LiveMessage) => {
    if (message.type === 'changed') cursor = message.change.cursor;
    if (message.type === 'reset') cursor = message.cursor;
    told(message);
  };
  const hearTab = (message: TabMessage) => {
    if (message.type === 'asks') {
      if (source && cursor !== undefined) others.tell({ type: 'told', cursor });
    } else if (message.type === 'told') {
      if (cursor === undefined) hear({ type: 'reset', cursor: message.cursor });
    } else hear(message);
  };
  const tellAll = (message: LiveMessage) => {
    hear(message);
    others.tell(message);
  };
  others.hear(hearTab);
  others.tell({ type: 'asks' });
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const begin = () => {
    source = parts.open(cursor === undefined ? '/live' : `/live?after=${cursor}`);
    const on = (type: string, heard: (data: string) => void) =>
      source?.addEventListener(type, (event) => heard((event as MessageEvent<string>).data));
    for (const afresh of ['ready', 'reset']) {
      on(afresh, (data) => tellAll({ type: 'reset', cursor: cursorIn(data) }));
    }
    on('changed', (data) => tellAll({ type: 'changed', change: JSON.parse(data) as Change }));
    on('presence', (data) => tellAll({ type: 'presence', presence: JSON.parse(data) as Presence }));
    on('beside', (data) => tellAll({ type: 'beside', beside: JSON.parse(data) as Beside }));
    on('ended', () => {
      source?.close();
      tellAll({ type: 'ended' });
    });
  };
  parts.lead(ended, begin);
  return () => {
    source?.close();
    others.close();
    end();
  };
}
