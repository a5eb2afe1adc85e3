import type { Actor } from '../access/index.ts';
import { movesOpen, takeMove, type MoveRefusal, type Way } from '../matter/index.ts';
import type { RegionKind } from '../region/index.ts';
import {
  ok,
  refuse,
  type IsoDate,
  type PersonId,
  type RegionId,
  type Result,
} from '../values/index.ts';
import { mayKeepMeetings, mayReadMeetings } from './meeting.ts';

export const MEETING_STATES = ['planned', 'held', 'closed', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];
/** To save is no step, and asks the same. */
export const MEETING_MOVES = ['hold', 'close', 'cancel'] as const;
export type MeetingMove = (typeof MEETING_MOVES)[number];

const WAYS: Readonly<Record<MeetingMove, Way<MeetingState, 'keeper'>>> = {
  hold: { from: ['planned'], to: 'held', by: ['keeper'] },
  close: { from: ['held'], to: 'closed', by: ['keeper'] },
  cancel: { from: ['planned'], to: 'cancelled', by: ['keeper'] },
};

/** What of a meeting its steps depend on. */
export type MeetingRecord = {
  readonly region: RegionId;
  readonly kind: RegionKind;
  readonly state: MeetingState;
  readonly on: IsoDate;
};

export type MeetingRefusal = MoveRefusal | 'before-its-day' | 'not-held';

const sidesOf = (actor: Actor, { region, kind }: MeetingRecord) =>
  mayKeepMeetings(actor, region, kind) ? (['keeper'] as const) : [];

/** @returns whether what the meeting says can be changed by the actor: until its report is closed */
export function mayWriteMeeting(actor: Actor, meeting: MeetingRecord): boolean {
  const { state, region, kind } = meeting;
  return (state === 'planned' || state === 'held') && mayKeepMeetings(actor, region, kind);
}

/** Takes a step with a meeting. @returns where it stands then, or why not: nobody reports before its day */
export function moveMeeting(
  meeting: MeetingRecord,
  move: MeetingMove,
  actor: Actor,
  today: IsoDate,
): Result<MeetingState, MeetingRefusal> {
  const taken = takeMove(WAYS, meeting.state, move, sidesOf(actor, meeting));
  if (taken.ok && move === 'hold' && today < meeting.on) return refuse('before-its-day', {});
  return taken;
}

/** @returns what the actor can do with a meeting now, for the screens */
export function meetingMovesOpen(
  meeting: MeetingRecord,
  actor: Actor,
  today: IsoDate,
): MeetingMove[] {
  return movesOpen(WAYS, meeting.state, sidesOf(actor, meeting)).filter(
    (move) => moveMeeting(meeting, move, actor, today).ok,
  );
}

/** Decisions and actions are noted while a meeting is held. @returns why not, where they can't be */
export function noteOutcome(meeting: MeetingRecord, actor: Actor): Result<'noted', MeetingRefusal> {
  if (!mayKeepMeetings(actor, meeting.region, meeting.kind)) return refuse('not-your-move', {});
  return meeting.state === 'held' ? ok('noted') : refuse('not-held', {});
}

/** @returns whether the actor says that an action is done, or is needed no more: its owner, and who keeps the meetings */
export function mayFinishAction(
  actor: Actor,
  meeting: Pick<MeetingRecord, 'region' | 'kind'>,
  owner: PersonId,
): boolean {
  const { region, kind } = meeting;
  if (mayKeepMeetings(actor, region, kind)) return true;
  return actor.person === owner && mayReadMeetings(actor, region, kind);
}
