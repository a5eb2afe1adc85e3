import { listTransformations, readWaiting, resourceOf } from '@iza/db/transformation';
import { readClock } from '@iza/domain/clock';
import {
  APPLICANT_ROLES,
  INSURER_ROLES,
  lastEndedQuarter,
  transformationMatters,
  type TransformationMatter,
  type TransformationState,
} from '@iza/domain/transformation';
import { quarterBounds, type IsoDate } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { TransformationWaiting } from './work-view.ts';

/** Applicants, insurers and their association, and who gives the money on the other routes. */
const TAKING_PART: readonly string[] = [
  ...APPLICANT_ROLES,
  ...INSURER_ROLES,
  'zn',
  'vws-programme',
];

/** What the terms of the framework are about; it names none for answers of applicants. */
const IN_TERM: readonly TransformationMatter[] = [
  'sign',
  'begin-assessment',
  'judge',
  'share-verdict',
  'ask',
];

/** The working day on which the term that runs ends; `null`: none runs, or it stands still. */
function dueOf(state: TransformationState, today: IsoDate): IsoDate | null {
  const clock = 'clock' in state ? state.clock : null;
  const running = clock
    ? readClock(clock, today).find(({ standing, late }) => standing === 'running' || late)
    : undefined;
  return running?.workable ?? null;
}

/** @returns what of transformation plans waits for the actor, the nearest end of a term first */
export async function transformationsWaiting(scope: Scope): Promise<TransformationWaiting[]> {
  const { tx, actor, today } = scope;
  if (!TAKING_PART.includes(actor.role)) return [];
  const heads = await listTransformations(tx);
  const quarter = lastEndedQuarter(today);
  const endedOn = quarterBounds(quarter).to;
  const rows =
    heads.length > 0
      ? await readWaiting(
          tx,
          heads.map(({ id }) => id),
          { quarter, endedOn },
        )
      : [];
  const factsOf = new Map(rows.map((row) => [row.plan, row]));
  const waiting = heads.flatMap((head) => {
    const facts = factsOf.get(head.id);
    if (!facts) return [];
    const due = dueOf(head.state, today);
    return transformationMatters(actor, resourceOf(head), facts).map(({ matter, count }) => ({
      plan: head.id,
      name: head.name,
      matter,
      count,
      until: IN_TERM.includes(matter) ? due : null,
    }));
  });
  return waiting.toSorted((a, b) => (a.until ?? '9').localeCompare(b.until ?? '9'));
}
