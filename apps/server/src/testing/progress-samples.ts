import { EMPTY_ANSWER, DEFAULT_SETTINGS } from '@iza/domain/progress';
import { reading, writing, type Sample } from './sample.ts';

/** In a round that is not there: what holds in one that is, stands in a test of its own. */
export function progressSamples(plan: string, round: string): Readonly<Record<string, Sample>> {
  const on = { plan, round, subject: 'plan' };
  const past = { due: '2000-01-01', note: '' };
  return {
    'progress.open': reading('read', { plan }),
    'progress.set': writing('lead-progress', { plan, base: 9999, content: DEFAULT_SETTINGS }),
    'progress.begin': writing('lead-progress', { plan, ...past }),
    'progress.change': writing('lead-progress', { plan, round, ...past }),
    'progress.close': writing('lead-progress', { plan, round }),
    'progress.save': writing('report-progress', { ...on, base: 9999, content: EMPTY_ANSWER }),
    'progress.send': writing('report-progress', { ...on, answer: EMPTY_ANSWER }),
    'progress.unchanged': writing('report-progress', { plan, round }),
    'progress.correct': writing('report-progress', { ...on, answer: EMPTY_ANSWER, reason: 'x' }),
    'progress.takeOver': writing('report-progress', on),
    'progress.assign': writing('lead-progress', { ...on, party: 'nergens' }),
  };
}
