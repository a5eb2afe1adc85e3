import type { Actor } from '../access/index.ts';
import {
  movesOpen,
  takeMove,
  type MoveRefusal,
  type RegionMatter,
  type Way,
} from '../matter/index.ts';
import { ok, refuse, type IsoDate, type PartyId, type Result } from '../values/index.ts';
import { NOTICE_CLAUSE, noticeSides, type NoticeRecord, type NoticeSide } from './notice.ts';

export const NOTICE_STATES = [
  'notified',
  'coordinated',
  'approved',
  'refused',
  'in-effect',
  'withdrawn',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];
export const NOTICE_MOVES = ['coordinate', 'approve', 'refuse', 'effect', 'withdraw'] as const;
export type NoticeMove = (typeof NOTICE_MOVES)[number];

const WAYS: Readonly<Record<NoticeMove, Way<NoticeState, NoticeSide>>> = {
  coordinate: { from: ['notified'], to: 'coordinated', by: ['roaz'] },
  approve: { from: ['coordinated'], to: 'approved', by: ['insurer'] },
  refuse: { from: ['coordinated'], to: 'refused', by: ['insurer'] },
  effect: { from: ['approved'], to: 'in-effect', by: ['provider'] },
  withdraw: { from: ['notified', 'coordinated', 'approved'], to: 'withdrawn', by: ['provider'] },
};

/** What the ROAZ found, why an insurer says no, why a provider takes it back: others go on from those words. */
const NEEDS_WORDS: readonly NoticeMove[] = ['coordinate', 'refuse', 'withdraw'];

/** @returns whether a step says nothing without words */
export function needsWords(move: NoticeMove): boolean {
  return NEEDS_WORDS.includes(move);
}

/** What was done with a notice, by which party. */
export type TakenMove = { readonly move: NoticeMove; readonly party: PartyId };

/** @returns the insurers that have not approved */
export function approvalsMissing(
  insurers: readonly PartyId[],
  moves: readonly TakenMove[],
): PartyId[] {
  return insurers.filter(
    (insurer) => !moves.some(({ move, party }) => move === 'approve' && party === insurer),
  );
}

/** @returns where a notice stands: approved once every insurer concerned approved, refused once one of them refused */
export function noticeStateAfter(
  insurers: readonly PartyId[],
  moves: readonly TakenMove[],
): NoticeState {
  const last = moves.at(-1);
  if (!last) return 'notified';
  if (last.move !== 'approve') return WAYS[last.move].to;
  return approvalsMissing(insurers, moves).length === 0 ? 'approved' : 'coordinated';
}

export type NoticeRefusal = MoveRefusal | 'approved-already' | 'before-its-day';

/** Takes a step with a notice. @returns where it stands then, or why not @see C.6.e */
export function moveNotice(
  notice: NoticeRecord,
  moves: readonly TakenMove[],
  move: NoticeMove,
  actor: Actor,
  today: IsoDate,
): Result<NoticeState, NoticeRefusal> {
  const clause = NOTICE_CLAUSE;
  const { insurers, from } = notice;
  const state = noticeStateAfter(insurers, moves);
  const taken = takeMove(WAYS, state, move, noticeSides(actor, notice), clause);
  if (!taken.ok) return taken;
  const decides = move === 'approve' || move === 'refuse';
  if (decides && !approvalsMissing(insurers, moves).includes(actor.party))
    return refuse('approved-already', { clause });
  if (move === 'effect' && today < from) return refuse('before-its-day', { clause });
  return ok(noticeStateAfter(insurers, [...moves, { move, party: actor.party }]));
}

/** @returns what the actor can do with a notice now, for the screens */
export function noticeMovesOpen(
  notice: NoticeRecord,
  moves: readonly TakenMove[],
  actor: Actor,
  today: IsoDate,
): NoticeMove[] {
  const state = noticeStateAfter(notice.insurers, moves);
  return movesOpen(WAYS, state, noticeSides(actor, notice)).filter(
    (move) => moveNotice(notice, moves, move, actor, today).ok,
  );
}

const WAITS: Readonly<Partial<Record<NoticeMove, RegionMatter>>> = {
  coordinate: 'coordinate-notice',
  approve: 'decide-notice',
  effect: 'effect-notice',
};

/** @returns what of a notice waits for the actor; that one could still withdraw waits for nobody */
export function noticeWaits(
  notice: NoticeRecord,
  moves: readonly TakenMove[],
  actor: Actor,
  today: IsoDate,
): RegionMatter | undefined {
  return noticeMovesOpen(notice, moves, actor, today)
    .map((move) => WAITS[move])
    .find((matter) => matter !== undefined);
}
