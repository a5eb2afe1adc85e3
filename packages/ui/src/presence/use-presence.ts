import { useCallback, useEffect, useMemo, useRef } from 'react';
import { PRESENT_EVERY_MS, type Doing, type Typing } from '@iza/domain/presence';
import type { PlanVersionId } from '@iza/domain/values';
import { useLive } from '../live/index.ts';
import { useTRPCClient } from '../trpc/index.ts';
import { PresenceBoard } from './presence-board.ts';

/** So long after the last key somebody no longer types, in milliseconds. */
const RESTS_AFTER_MS = 4000;
const TICK_MS = 1000;
/** Answers to newcomers are gathered, in milliseconds. */
const ANSWER_MS = 300;

const isSamePlace = (a: Typing | undefined, b: Typing | undefined) =>
  JSON.stringify(a) === JSON.stringify(b);

/** What this tab says of itself, and when. */
class OwnSigns {
  readonly #say: (does: Doing) => void;
  #typing: Typing | undefined;
  #typedAt = 0;
  #saidAt = 0;

  constructor(say: (does: Doing) => void) {
    this.#say = say;
  }

  sayNow(now: number): void {
    this.#saidAt = now;
    this.#say(this.#typing ? { doing: 'typing', typing: this.#typing } : { doing: 'reading' });
  }

  typed(typing: Typing, now: number): void {
    const before = this.#typing;
    this.#typing = typing;
    this.#typedAt = now;
    if (!isSamePlace(before, typing)) this.sayNow(now);
  }

  tick(now: number): void {
    const rests = this.#typing !== undefined && now - this.#typedAt > RESTS_AFTER_MS;
    if (rests) this.#typing = undefined;
    if (rests || now - this.#saidAt >= PRESENT_EVERY_MS) this.sayNow(now);
  }
}

export type PlanPresence = {
  readonly board: PresenceBoard;
  /** Something was typed; where, not what. */
  readonly typed: (typing: Typing) => void;
};

/**
 * Says every few seconds that a version of a plan is open here, and hears who else has it open. A hidden tab says nothing and so disappears.
 * What can't be said is not said later.
 */
export function usePresence(version: PlanVersionId): PlanPresence {
  const client = useTRPCClient();
  const board = useMemo(() => new PresenceBoard(version), [version]);
  const tab = useRef('');
  const say = useCallback(
    (does: Doing) => {
      if (!navigator.onLine) return;
      client.presence.here.mutate({ version, tab: tab.current, does }).catch(() => undefined);
    },
    [client, version],
  );
  const signs = useMemo(() => new OwnSigns(say), [say]);
  const answering = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    tab.current = crypto.randomUUID();
    const isHidden = () => document.visibilityState === 'hidden';
    const ticking = setInterval(() => {
      board.tick(Date.now());
      if (!isHidden()) signs.tick(Date.now());
    }, TICK_MS);
    const turned = () => (isHidden() ? say({ doing: 'left' }) : signs.sayNow(Date.now()));
    const leave = () => say({ doing: 'left' });
    if (!isHidden()) signs.sayNow(Date.now());
    document.addEventListener('visibilitychange', turned);
    return () => {
      clearInterval(ticking);
      clearTimeout(answering.current);
      document.removeEventListener('visibilitychange', turned);
      leave();
    };
  }, [board, signs, say]);
  useLive(
    useCallback(
      (message) => {
        if (message.type !== 'presence') return;
        const isNew = board.hear(message.presence, Date.now());
        if (!isNew || document.visibilityState === 'hidden') return;
        clearTimeout(answering.current);
        answering.current = setTimeout(() => signs.sayNow(Date.now()), ANSWER_MS);
      },
      [board, signs],
    ),
  );
  return useMemo(
    () => ({ board, typed: (typing) => signs.typed(typing, Date.now()) }),
    [board, signs],
  );
}
