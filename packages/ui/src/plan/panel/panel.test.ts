// @vitest-environment node
import { describe, expect, test } from 'vitest';
import type { CommentView } from '../model/view.ts';
import type { HistoryView } from '../model/view.ts';
import { threadsOf } from './comment-threads.ts';
import { toldEvents } from './told-events.ts';

function aComment(id: string, more: Partial<Record<keyof CommentView, unknown>> = {}): CommentView {
  return {
    id,
    item: null,
    parent: null,
    text: id,
    personName: 'A',
    party: 'isala',
    partyName: 'Isala',
    at: `2024-02-01T10:0${id.length}:00Z`,
    resolved: null,
    mine: false,
    ...more,
  } as CommentView;
}
const idsOf = (threads: ReturnType<typeof threadsOf>['open']) =>
  threads.map(({ comment, replies }) => [comment.id, ...replies.map(({ id }) => id)]);

describe('comments', () => {
  const comments = [
    aComment('a', { item: 'x' }),
    aComment('bb', { parent: 'a', item: 'x' }),
    aComment('ccc', { parent: 'bb', item: 'x' }),
    aComment('dddd'),
    aComment('e', { item: 'x', resolved: { personName: 'B', at: '2024-02-02T00:00:00Z' } }),
  ];
  test('replies stand under the comment they began with, oldest first', () => {
    expect(idsOf(threadsOf(comments, 'x').open)).toEqual([['a', 'bb', 'ccc']]);
  });
  test('comments on the plan as a whole are apart, and everything shows all', () => {
    expect(idsOf(threadsOf(comments, 'about').open)).toEqual([['dddd']]);
    expect(threadsOf(comments, undefined).open).toHaveLength(2);
  });
  test('what was resolved is kept apart, not lost', () => {
    expect(idsOf(threadsOf(comments, 'x').resolved)).toEqual([['e']]);
  });
});

describe('history', () => {
  const event = (seq: number, kind: string, at: string) =>
    ({ seq, at, personName: 'A', event: { kind } }) as unknown as HistoryView['events'][number];
  test('the order that changes with an addition is not told, a move of its own is', () => {
    const told = toldEvents([
      event(4, 'outline-changed', '2024-02-01T10:05:00Z'),
      event(3, 'outline-changed', '2024-02-01T10:00:00Z'),
      event(2, 'item-added', '2024-02-01T10:00:00Z'),
      event(1, 'plan-begun', '2024-02-01T09:00:00Z'),
    ]);
    expect(told.map(({ seq }) => seq)).toEqual([4, 2, 1]);
  });
});
