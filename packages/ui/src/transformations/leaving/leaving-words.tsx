import type { TransformationView } from '@iza/api/transformation';
import { leavingOf, runningOf } from '@iza/domain/transformation';
import { useParties } from '../../action/use-parties.ts';
import { Notice } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { leavingTexts } from './texts.ts';

/** That applicants leave, and how the plan goes on then. Nothing where none does. */
export function LeavingNotice({ view }: { view: TransformationView }) {
  const texts = useTexts(leavingTexts);
  const format = useFormat();
  const leaving = leavingOf(view.state).map(({ party }) => party);
  const names = view.applicants.flatMap(({ party, name }) =>
    leaving.includes(party) ? [name] : [],
  );
  if (names.length === 0) return null;
  return (
    <Notice tone='warning' title={texts.leave(format.list(names), names.length)}>
      <p>{runningOf(view.state) ? texts.running : texts.judged}</p>
    </Notice>
  );
}

/** How the lead went over since the plan was offered, the latest first. */
export function Handovers({ view }: { view: TransformationView }) {
  const texts = useTexts(leavingTexts);
  const format = useFormat();
  const { nameOf } = useParties();
  return view.handovers.map(({ from, to, on, reason }, at) => (
    <p key={view.handovers.length - at} className='iza-quiet iza-lines-kept iza-prose'>
      {texts.handed(nameOf(from), nameOf(to), format.date(on))}. {texts.why}: {reason}
    </p>
  ));
}
