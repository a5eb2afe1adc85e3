import type { CommentId, ItemId, PartyId, PersonId, PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type CommentRow = {
  readonly id: CommentId;
  readonly version: PlanVersionId;
  /** `null`: on the plan as a whole. */
  readonly item: ItemId | null;
  readonly parent: CommentId | null;
  readonly passage: string | null;
  readonly text: string;
  /** Persons it names. */
  readonly mentions: readonly PersonId[];
  readonly at: string;
  readonly person: PersonId;
  readonly personName: string;
  readonly party: PartyId;
  readonly partyName: string;
  readonly resolved: { readonly personName: string; readonly at: string } | null;
};

type Stored = Omit<CommentRow, 'resolved'> & {
  resolvedAt: string | null;
  resolvedByName: string | null;
};

function rowOf({ resolvedAt, resolvedByName, ...rest }: Stored): CommentRow {
  return {
    ...rest,
    resolved: resolvedAt === null ? null : { personName: resolvedByName ?? '', at: resolvedAt },
  };
}

function commentsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<Stored[]> {
  return tx<Stored[]>`
    select c.id, c.version, c.item, c.parent, c.passage, c.text, c.mentions, c.at, c.person, c.person_name as "personName",
      c.party, y.name as "partyName", c.resolved_at as "resolvedAt", c.resolved_by_name as "resolvedByName"
    from iza.comment c join iza.party y on y.id = c.party
    where ${condition}
    order by c.at, c.id`;
}

/** @returns the comments on a version, for insiders, oldest first */
export async function listComments(tx: Tx, version: PlanVersionId): Promise<readonly CommentRow[]> {
  return (await commentsWhere(tx, tx`c.version = ${version}`)).map(rowOf);
}

/** @returns a comment, or `null` when there is none that the actor may read */
export async function findComment(tx: Tx, comment: CommentId): Promise<CommentRow | null> {
  const [row] = await commentsWhere(tx, tx`c.id = ${comment}`);
  return row ? rowOf(row) : null;
}

/** @returns open comments of each version that the actor may read, answers not counted: by `unitKey`, `about` for the plan as a whole */
export async function openCommentCounts(
  tx: Tx,
  versions: readonly PlanVersionId[],
): Promise<ReadonlyMap<PlanVersionId, Readonly<Record<string, number>>>> {
  const rows = await tx<{ version: PlanVersionId; counts: Record<string, number> }[]>`
    select version, jsonb_object_agg(unit, count) as counts
    from (
      select version, coalesce('item:' || item, 'about') as unit, count(*)
      from iza.comment
      where version = any (${[...versions]}) and parent is null and resolved_at is null
      group by version, item
    ) open
    group by version`;
  return new Map(rows.map(({ version, counts }) => [version, counts]));
}

export type NewComment = Pick<CommentRow, 'id' | 'item' | 'parent' | 'passage' | 'text'> & {
  /** Who of them is not one of the plan's own people is left out. */
  readonly mentions?: readonly PersonId[];
};

/** Writes a comment, by the actor. @throws DatabaseRefusal `unknown-comment` when it answers one of another version */
export async function addComment(
  tx: Tx,
  version: PlanVersionId,
  comment: NewComment,
): Promise<void> {
  const { id, item, parent, passage, text, mentions = [] } = comment;
  await tx`
    insert into iza.comment (id, version, item, parent, passage, text, mentions)
    values (${id}, ${version}, ${item}, ${parent}, ${passage}, ${text}, ${[...mentions]}::uuid[])`;
}

/** Resolves a comment, or opens it again. @returns `false` when it is not there for the actor */
export async function resolveComment(
  tx: Tx,
  comment: CommentId,
  resolved: boolean,
): Promise<boolean> {
  const changed = await tx`
    update iza.comment set resolved_at = case when ${resolved} then now() end where id = ${comment}`;
  return changed.count > 0;
}
