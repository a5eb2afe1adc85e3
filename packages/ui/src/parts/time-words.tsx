import { useSyncExternalStore } from 'react';
import { useFormat, useToday } from '../texts/language.tsx';

/** A date as "1 juli 2025". */
export function DateWords({ iso }: { iso: string }) {
  return <time dateTime={iso}>{useFormat().date(iso)}</time>;
}

export type DeadlineWordsProps = {
  iso: string;
  /** Whether it was met is not known here: gone by, it is "3 dagen geleden", not late. */
  unjudged?: boolean | undefined;
};

/** A date in words ("3 dagen te laat", "over 2 weken"); the date itself on hover and for screen readers. */
export function DeadlineWords({ iso, unjudged = false }: DeadlineWordsProps) {
  const format = useFormat();
  const today = useToday();
  return (
    <time
      dateTime={iso}
      title={format.date(iso)}
      className={iso < today && !unjudged ? 'iza-time iza-time--late' : 'iza-time'}
    >
      {unjudged ? format.relativeDate(iso, today) : format.deadline(iso, today)}
      <span className='iza-hidden'> ({format.date(iso)})</span>
    </time>
  );
}

let minute = Date.now();

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(() => {
    minute = Date.now();
    changed();
  }, 60_000);
  return () => clearInterval(timer);
}

/** An instant in words ("5 minuten geleden"); the moment on hover and for screen readers. */
export function AgoWords({ at, now }: { at: string; now?: string | undefined }) {
  const format = useFormat();
  const here = useSyncExternalStore(everyMinute, () => minute);
  return (
    <time dateTime={at} title={format.moment(at)} className='iza-time'>
      {format.ago(at, now ?? here)}
      <span className='iza-hidden'> ({format.moment(at)})</span>
    </time>
  );
}
