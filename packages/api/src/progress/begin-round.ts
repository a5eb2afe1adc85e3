import { listCommitments } from '@iza/db/decision';
import { appendEvent } from '@iza/db/event';
import { loadPlanHead, readPlanContent, type PlanHead } from '@iza/db/plan';
import {
  beginRound as store,
  changeRound as change,
  closeRound as close,
  lastReports,
  listRounds,
  readProgressSettings,
  type LastReportRow,
} from '@iza/db/progress';
import {
  DEFAULT_SETTINGS,
  followedAs,
  roundLines,
  type BoundParty,
  type ProgressLine,
  type Reporter,
} from '@iza/domain/progress';
import {
  isoDateSchema,
  noteSchema,
  progressRoundIdSchema,
  type PersonId,
  type ProgressRoundId,
} from '@iza/domain/values';
import { z } from 'zod';
import { found, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import {
  followedFor,
  progressWriteInput,
  roundOf,
  roundWriteInput,
  type RoundWriteInput,
} from './followed-plan.ts';

const told = {
  due: isoDateSchema.describe('Last day to answer'),
  note: noteSchema.max(4000).describe('What the leaders say to those who answer'),
};

export const beginRoundInput = z.strictObject({ ...progressWriteInput.shape, ...told });
export type BeginRoundInput = z.infer<typeof beginRoundInput>;

async function boundTo({ tx }: Scope, head: PlanHead): Promise<BoundParty[]> {
  const commitments = await listCommitments(tx, head.version.id);
  return commitments.filter(({ withdrawn, replaced }) => withdrawn === null && !replaced);
}

/** Who reported last reports again, as long as it is still asked of that party or nobody else is named. */
function reporterOf({ parties }: ProgressLine, before: LastReportRow | undefined): Reporter | null {
  if (!before) return null;
  const stays = parties.length === 0 || parties.includes(before.party);
  return stays ? { party: before.party, person: before.person as PersonId | null } : null;
}

/** Begins a round, made from the text that is followed: nothing is asked twice, and what was said last is carried over. @see B.2.b */
export async function beginRound(
  scope: Scope,
  { plan, due, note }: BeginRoundInput,
): Promise<Saved<{ round: ProgressRoundId; asked: number }> | Refused> {
  const { tx, today, newId } = scope;
  const followed = await followedFor(scope, plan, 'lead-progress');
  if ('refusal' in followed) return followed.refusal;
  const { version } = followed.head;
  if (followedAs(version.state) === null) return refused('plan-not-followed');
  if (due < today) return refused('due-in-the-past', { path: ['due'] });
  await loadPlanHead(tx, { version: version.id }, { lock: true });
  const [settings, rounds, content, bound, before] = await Promise.all([
    readProgressSettings(tx, plan),
    listRounds(tx, plan),
    readPlanContent(tx, version.id),
    boundTo(scope, followed.head),
    lastReports(tx, plan),
  ]);
  if (rounds.some(({ closedOn }) => closedOn === null)) return refused('round-still-open');
  const said = new Map(before.map((row) => [row.subject, row]));
  const last = new Map(before.map(({ subject, answer }) => [subject, answer]));
  const lines = roundLines(found(content), bound, last);
  if (lines.length === 0) return refused('nothing-to-ask');
  const { asks, words } = settings?.content ?? DEFAULT_SETTINGS;
  const id = progressRoundIdSchema.parse(newId());
  const number = rounds.length + 1;
  await store(tx, {
    id,
    version: version.id,
    number,
    asks,
    words,
    due,
    note,
    lines: lines.map((line) => ({ ...line, reporter: reporterOf(line, said.get(line.subject)) })),
  });
  const asked = lines.filter((line) => line.asked).length;
  await appendEvent(tx, version.id, { kind: 'progress-round-begun', round: number, asked });
  return saved({ round: id, asked });
}

export const changeRoundInput = z.strictObject({ ...roundWriteInput.shape, ...told });
export type ChangeRoundInput = z.infer<typeof changeRoundInput>;

/** Gives a round that is open another last day, or other words. */
export async function changeRound(scope: Scope, input: ChangeRoundInput): Promise<Saved | Refused> {
  const followed = await followedFor(scope, input.plan, 'lead-progress');
  if ('refusal' in followed) return followed.refusal;
  const open = await roundOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  if (input.due < scope.today) return refused('due-in-the-past', { path: ['due'] });
  return (await change(scope.tx, input.round, input)) ? saved({}) : refused('round-closed');
}

/** Closes a round: what was reported can be read by the plan's people and the ministry, and is from now on only corrected on the record. */
export async function closeRound(scope: Scope, input: RoundWriteInput): Promise<Saved | Refused> {
  const followed = await followedFor(scope, input.plan, 'lead-progress');
  if ('refusal' in followed) return followed.refusal;
  const open = await roundOf(scope, input, 'open');
  if ('refusal' in open) return open.refusal;
  const { number, version } = open.row;
  if (!(await close(scope.tx, input.round))) return refused('round-closed');
  await appendEvent(scope.tx, version, { kind: 'progress-round-closed', round: number });
  return saved({});
}
