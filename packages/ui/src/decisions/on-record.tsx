import type { ReactNode } from 'react';
import { Button } from '../parts/button.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { decisionTexts } from './texts.ts';

type Recorded = {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly withdrawn: { readonly by: string; readonly reason: string } | null;
  readonly mayWithdraw: boolean;
};

export type OnRecordProps = {
  record: Recorded;
  title: string;
  /** Beside the title, as a mark. */
  mark?: ReactNode;
  children: ReactNode;
  onWithdraw: () => void;
};

/** One thing on record: what, by whom, and that it was withdrawn; it stays in sight. */
export function OnRecord({ record, title, mark, children, onWithdraw }: OnRecordProps) {
  const texts = useTexts(decisionTexts);
  const format = useFormat();
  const { withdrawn, recordedAt, recordedBy, mayWithdraw } = record;
  return (
    <li className='decisions__entry'>
      <div className='decisions__head'>
        <h3 className='decisions__title'>{withdrawn ? <s>{title}</s> : title}</h3>
        {!withdrawn && mark}
      </div>
      {withdrawn ? (
        <p className='iza-quiet'>{texts.withdrawn(withdrawn.by, withdrawn.reason)}</p>
      ) : (
        children
      )}
      <p className='decisions__foot iza-small iza-quiet'>
        <span>{texts.recordedBy(recordedBy, format.ago(recordedAt, new Date()))}</span>
        {mayWithdraw && (
          <Button small purpose='subtle' aria-label={texts.withdrawOf(title)} onClick={onWithdraw}>
            {texts.withdraw}
          </Button>
        )}
      </p>
    </li>
  );
}
