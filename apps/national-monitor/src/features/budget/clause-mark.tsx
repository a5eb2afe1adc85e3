import type { ClauseId } from '@iza/domain/values';

/** The place in the agreement that something rests on. */
export function ClauseMark({ clause }: { clause: ClauseId }) {
  return <span className='monitor-clause'>{clause}</span>;
}
