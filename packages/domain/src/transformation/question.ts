import type { Clock } from '../clock/clock.ts';
import { readClock } from '../clock/clock.ts';
import { refuse, ok, type IsoDate, type Result } from '../values/index.ts';
import type { TransformationState } from './state.ts';

export type QuestionRefusal =
  | 'nothing-to-ask-now'
  | 'only-leaders-ask-now'
  | 'term-for-questions-over';

/** Whether the term in which other insurers ask is over. */
function questionsOver(clock: Clock | null, today: IsoDate): boolean {
  const [questions] = clock ? readClock(clock, today) : [];
  return questions !== undefined && questions.standing !== 'paused' && today > questions.workable;
}

/**
 * May a question be put now? Market leaders ask while they judge; other insurers only ask, and only once there is an intended decision, for
 * as long as their term runs. They do not decide.
 */
export function mayAsk(
  state: TransformationState,
  asLeader: boolean,
  today: IsoDate,
): Result<true, QuestionRefusal> {
  switch (state.stage) {
    case 'quick-check':
    case 'submitted':
    case 'under-assessment':
      return asLeader ? ok(true) : refuse('only-leaders-ask-now');
    case 'intended-decision':
      return !asLeader && questionsOver(state.clock, today)
        ? refuse('term-for-questions-over')
        : ok(true);
    default:
      return refuse('nothing-to-ask-now');
  }
}
