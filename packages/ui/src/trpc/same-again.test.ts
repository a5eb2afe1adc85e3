import type { AppRouter } from '@iza/api/router';
import { createTRPCClient, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import { beforeEach, expect, test } from 'vitest';
import { sameAgainLink } from './same-again.ts';

type Sent = {
  readonly key: string;
  readonly answer: (data: unknown) => void;
  readonly lose: () => void;
};
let sent: Sent[] = [];

const wire: TRPCLink<AppRouter> =
  () =>
  ({ op }) =>
    observable((observer) => {
      sent.push({
        key: (op.input as { key: string }).key,
        answer: (data) => {
          observer.next({ result: { type: 'data', data } });
          observer.complete();
        },
        lose: () => observer.error(TRPCClientError.from(new TypeError('Failed to fetch'))),
      });
    });

const client = createTRPCClient<AppRouter>({ links: [sameAgainLink(), wire] });
const ask = (key: string, text = 'Waarom?') =>
  client.transformation.askQuestion
    .mutate({ key, plan: 'p', condition: null, text } as never)
    .catch(() => 'lost');
const keys = () => sent.map(({ key }) => key);

beforeEach(() => {
  for (const { answer } of sent) answer({ kind: 'saved' });
  sent = [];
});

test('a write that is asked twice before its answer goes out under one key', () => {
  void ask('a');
  void ask('b');
  void ask('c', 'Iets anders');
  expect(keys()).toEqual(['a', 'a', 'c']);
});

test('a write that lost the line goes out again under its first key', async () => {
  const lost = ask('a');
  sent[0]?.lose();
  expect(await lost).toBe('lost');
  void ask('b');
  expect(keys()).toEqual(['a', 'a']);
});

test('once it was answered, the same words are a new write', async () => {
  const answered = ask('a');
  sent[0]?.answer({ kind: 'saved' });
  await answered;
  void ask('b');
  expect(keys()).toEqual(['a', 'b']);
});
