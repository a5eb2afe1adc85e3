import type { AppRouter } from '@iza/api/router';
import type { TRPCLink } from '@trpc/client';
import { tap } from '@trpc/server/observable';
import { failureOf } from './failure.ts';

const keyed = (input: unknown): input is { readonly key: string } =>
  typeof input === 'object' && input !== null && 'key' in input && typeof input.key === 'string';

/**
 * Sends a write that was asked before and got no answer yet under its first key: who presses twice, or again after the line broke, does it
 * once, and gets the answer of the first time.
 */
export function sameAgainLink(): TRPCLink<AppRouter> {
  return () => {
    const unanswered = new Map<string, string>();
    return ({ op, next }) => {
      const { input, path, type } = op;
      if (type !== 'mutation' || !keyed(input)) return next(op);
      const { key, ...asked } = input;
      const what = `${path} ${JSON.stringify(asked)}`;
      const first = unanswered.get(what) ?? key;
      unanswered.set(what, first);
      return next({ ...op, input: { ...input, key: first } }).pipe(
        tap({
          next: () => void unanswered.delete(what),
          error: (error) => void (failureOf(error) === 'away' || unanswered.delete(what)),
        }),
      );
    };
  };
}
