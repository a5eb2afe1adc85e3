import { ok, refuse, type Refusal } from '../values/index.ts';

/** A way from one state to another: which states it leaves, where it leads, and which side does it. */
export type Way<State extends string, Side extends string> = {
  readonly from: readonly State[];
  readonly to: State;
  readonly by: readonly Side[];
};

export type MoveRefusal = 'no-such-move' | 'not-your-move';

/**
 * A step of something that is passed between sides. One table says all: who does what, and when.
 * @returns the state it leads to, or whether it is not the time or not this side's to do
 */
export function takeMove<State extends string, Move extends string, Side extends string>(
  ways: Readonly<Record<Move, Way<State, Side>>>,
  state: State,
  move: Move,
  sides: readonly Side[],
  clause?: string,
): { ok: true; value: State } | { ok: false; refusals: readonly Refusal<MoveRefusal>[] } {
  const { from, to, by } = ways[move];
  const because = clause === undefined ? {} : { clause };
  if (!by.some((side) => sides.includes(side))) return refuse('not-your-move', because);
  if (!from.includes(state)) return refuse('no-such-move', { ...because, detail: { state, move } });
  return ok(to);
}

/** @returns what these sides can do now, for the screens */
export function movesOpen<State extends string, Move extends string, Side extends string>(
  ways: Readonly<Record<Move, Way<State, Side>>>,
  state: State,
  sides: readonly Side[],
): Move[] {
  return (Object.keys(ways) as Move[]).filter(
    (move) => ways[move].from.includes(state) && ways[move].by.some((side) => sides.includes(side)),
  );
}
