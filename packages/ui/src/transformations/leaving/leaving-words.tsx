import type { TransformationView } from '@iza/api/transformation';
import { leavingOf, runningOf } from '@iza/domain/transformation';
import { useParties } from '../../action/use-parties.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { leavingTexts } from './texts.ts';

/** Under the applicants: what it means that some leave, and how the lead went over. Nothing where neither happened. */
export function LeavingWords({ view }: { view: TransformationView }) {
  const texts = useTexts(leavingTexts);
  const format = useFormat();
  const { nameOf } = useParties();
  const someLeave = leavingOf(view.state).length > 0;
  const isRunning = runningOf(view.state) !== undefined;
  return (
    <>
      {someLeave && <p className='iza-prose'>{isRunning ? texts.running : texts.judged}</p>}
      {view.handovers.map(({ from, to, on, reason }) => (
        <p key={`${on} ${to}`} className='iza-quiet iza-lines-kept iza-prose'>
          {texts.handed(nameOf(from), nameOf(to), format.date(on))}. {texts.why}: {reason}
        </p>
      ))}
    </>
  );
}
