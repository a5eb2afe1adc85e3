import { CLASH, mergeFields, mergeValues, sameContent, type Fields } from '@iza/domain/values';

/** A content with the revision under which the server has it. */
export type Known<Content> = { readonly revision: number; readonly content: Content };

/** What stands on the server now, in answer to a save on an older revision. */
export type Newer<Content> = Known<Content> & {
  readonly savedBy: string;
  readonly savedAt: string;
  /** Saved by the same person, in another tab or on another device. */
  readonly own?: boolean;
};

export type Fault = {
  readonly code: string;
  readonly clause?: string | undefined;
  readonly path?: readonly (string | number)[] | undefined;
  readonly detail?: Readonly<Record<string, string | number>> | undefined;
};

type Sending<Content> = { readonly key: string; readonly content: Content };

/**
 * What a person typed in one unit and the server has not confirmed. There is one per unit and tab: typing on replaces `mine`. `sending`
 * keeps its key until it is answered, so that a retry of the same content does nothing twice.
 */
export type Entry<Content extends Fields = Fields> = {
  readonly unit: string;
  readonly base: Known<Content>;
  readonly mine: Content;
  readonly sending?: Sending<Content>;
  readonly trouble?:
    | {
        readonly kind: 'conflict';
        readonly newer: Newer<Content>;
        readonly clashes: readonly string[];
      }
    | { readonly kind: 'refused'; readonly faults: readonly Fault[] };
};

/** @returns the entry after typing; nothing to keep when what was typed is what the server has */
export function typed<Content extends Fields>(
  entry: Entry<Content> | undefined,
  unit: string,
  base: Known<Content>,
  mine: Content,
): Entry<Content> | undefined {
  const next = entry ? { ...entry, mine } : { unit, base, mine };
  const settled = next.sending === undefined && next.trouble === undefined;
  return settled && sameContent(next.base.content, mine) ? undefined : next;
}

/** @returns the entry with what is to be sent now, under a key; `undefined` when there is nothing to send or a person has to choose first */
export function toSend<Content extends Fields>(
  entry: Entry<Content>,
  key: string,
): (Required<Pick<Entry<Content>, 'sending'>> & Entry<Content>) | undefined {
  if (entry.trouble) return undefined;
  if (entry.sending) return { ...entry, sending: entry.sending };
  if (sameContent(entry.base.content, entry.mine)) return undefined;
  return { ...entry, sending: { key, content: entry.mine } };
}

/** @returns what is left after the server stored what was sent: typed on meanwhile, or nothing */
export function acknowledged<Content extends Fields>(
  entry: Entry<Content>,
  revision: number,
): Entry<Content> | undefined {
  const { sending, ...rest } = entry;
  if (!sending) return entry;
  const base = { revision, content: sending.content };
  return sameContent(sending.content, entry.mine) ? undefined : { ...rest, base };
}

/**
 * Another save came first. Fields that only one of the two touched are merged silently, on the newer base. Where both touched the same
 * field, what one person typed in two tabs is put together, and of two persons one chooses.
 */
export function overtaken<Content extends Fields>(
  entry: Entry<Content>,
  newer: Newer<Content>,
): Entry<Content> | undefined {
  const { unit, base, mine } = entry;
  const { merged, clashes } = mergeFields(base.content, mine, newer.content);
  const { content: together, clashes: left } = newer.own
    ? putTogether(base.content, merged, newer.content, clashes)
    : { content: merged, clashes };
  if (left.length > 0)
    return { unit, base, mine, trouble: { kind: 'conflict', newer, clashes: left } };
  const { revision, content } = newer;
  return sameContent(content, together)
    ? undefined
    : { unit, base: { revision, content }, mine: together };
}

function putTogether<Content extends Fields>(
  was: Content,
  mine: Content,
  theirs: Content,
  fields: readonly string[],
): { content: Content; clashes: readonly string[] } {
  const values = fields.map(
    (name) => [name, mergeValues(was[name], mine[name], theirs[name])] as const,
  );
  const clashes = values.flatMap(([name, value]) => (value === CLASH ? [name] : []));
  return { content: { ...mine, ...Object.fromEntries(values) }, clashes };
}

/** @returns the entry after a refusal: the text stays, nothing is sent until the person changes something or tries again */
export function refusedWith<Content extends Fields>(
  entry: Entry<Content>,
  faults: readonly Fault[],
): Entry<Content> {
  const { unit, base, mine } = entry;
  return { unit, base, mine, trouble: { kind: 'refused', faults } };
}

/** @returns the entry after the person chose per field; it goes out again on the newer base, or is settled when all was theirs */
export function chosen<Content extends Fields>(
  entry: Entry<Content>,
  content: Content,
): Entry<Content> | undefined {
  if (entry.trouble?.kind !== 'conflict') return entry;
  const { revision, content: theirs } = entry.trouble.newer;
  if (sameContent(theirs, content)) return undefined;
  return { unit: entry.unit, base: { revision, content: theirs }, mine: content };
}

/** @returns the entry without its refusal, to be tried again */
export function triedAgain<Content extends Fields>(entry: Entry<Content>): Entry<Content> {
  const { unit, base, mine } = entry;
  return entry.trouble?.kind === 'refused' ? { unit, base, mine } : entry;
}
