import type { CommentView } from '../model/view.ts';

/** A comment with its replies, oldest first. */
export type Thread = { readonly comment: CommentView; readonly replies: readonly CommentView[] };
export type Threads = { readonly open: readonly Thread[]; readonly resolved: readonly Thread[] };

/** @returns the threads on an item, or on everything; a reply goes to the thread it began under, however deep it was written */
export function threadsOf(comments: readonly CommentView[], item: string | undefined): Threads {
  const byId = new Map(comments.map((comment) => [comment.id as string, comment]));
  const rootOf = (comment: CommentView): CommentView => {
    const parent = comment.parent === null ? undefined : byId.get(comment.parent);
    return parent ? rootOf(parent) : comment;
  };
  const inOrder = comments.toSorted((a, b) => a.at.localeCompare(b.at));
  const roots = inOrder.filter((comment) => rootOf(comment) === comment);
  const threads = roots
    .filter((comment) => item === undefined || (comment.item ?? 'about') === item)
    .map((comment) => ({
      comment,
      replies: inOrder.filter((other) => other !== comment && rootOf(other) === comment),
    }));
  return {
    open: threads.filter(({ comment }) => comment.resolved === null),
    resolved: threads.filter(({ comment }) => comment.resolved !== null),
  };
}
