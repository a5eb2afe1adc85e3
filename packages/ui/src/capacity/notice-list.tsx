import type { NoticeView } from '@iza/api/capacity';
import type { ReactNode } from 'react';
import type { NoticeState } from '@iza/domain/capacity';
import { useTexts } from '../texts/language.tsx';
import { NoticeCard } from './notice-card.tsx';
import { capacityTexts } from './texts.ts';

const ENDED: readonly NoticeState[] = ['in-effect', 'refused', 'withdrawn'];

/** @returns whether a notice still goes on */
export const isRunning = ({ state }: NoticeView) => !ENDED.includes(state);

/** Notices that go on, and folded away those that ended. */
export function NoticeList(props: {
  notices: readonly NoticeView[];
  named?: boolean;
  /** What stands below a notice. */
  below?: (notice: NoticeView) => ReactNode;
}) {
  const { notices, named = false, below } = props;
  const texts = useTexts(capacityTexts);
  const ended = notices.filter((notice) => !isRunning(notice));
  const list = (shown: readonly NoticeView[]) => (
    <ul className='coherence-list'>
      {shown.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} named={named} below={below?.(notice)} />
      ))}
    </ul>
  );
  return (
    <>
      {list(notices.filter(isRunning))}
      {ended.length > 0 && (
        <details>
          <summary>{texts.ended(ended.length)}</summary>
          {list(ended)}
        </details>
      )}
    </>
  );
}
