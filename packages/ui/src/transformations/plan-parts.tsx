import type { TransformationView } from '@iza/api/transformation';
import { Link } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { alignmentTexts } from './alignment/texts.ts';
import { followingTexts } from './following/texts.ts';
import { useChangingNumber, usePartAddress } from './changing/changing-text.tsx';
import type { PagePart } from './part-address.ts';
import { writingTexts } from './writing/texts.ts';

const WRITTEN = ['about', 'results', 'case', 'impact', 'application', 'self-assessment'] as const;

/** Whether a part is one that the applicants write. */
export const isWrittenPart = (part: PagePart): part is (typeof WRITTEN)[number] =>
  (WRITTEN as readonly PagePart[]).includes(part);

/** Whether a plan comes or came to its money: approved once, and since then held or stopped perhaps. */
function wasApproved({ state }: TransformationView): boolean {
  const last = state.decisions.findLast(({ step }) => step === 'final');
  return 'approvedOn' in state || last?.outcome === 'approved';
}

/** Parts that there are for this reader: judging for who judges or reads a verdict, money once the plan was approved. */
function shownParts(view: TransformationView): readonly PagePart[] {
  const { judged, verdicts, allowed } = view;
  const judging = verdicts.length > 0 || (judged !== null && allowed.includes('judge'));
  return [
    ...WRITTEN,
    ...(judging ? (['judging'] as const) : []),
    ...(wasApproved(view) ? (['money'] as const) : []),
    ...(wasApproved(view) && view.seesRunning ? (['followed'] as const) : []),
    ...(wasApproved(view) ? (['alignment'] as const) : []),
  ];
}

/** The parts of a plan's page, with the one that is shown. */
export function PlanParts({ view, shown }: { view: TransformationView; shown: PagePart }) {
  const texts = useTexts(writingTexts);
  const partAddress = usePartAddress();
  const parts = useChangingNumber() === null ? shownParts(view) : WRITTEN;
  const names: Readonly<Record<PagePart, string>> = {
    ...texts.sections,
    judging: texts.judging,
    money: texts.money,
    followed: useTexts(followingTexts).title,
    alignment: useTexts(alignmentTexts).part,
  };
  return (
    <nav className='transformation__parts iza-no-print' aria-label={texts.parts}>
      {parts.map((part) => (
        <Link
          key={part}
          plain
          href={partAddress(view.card.plan, part)}
          aria-current={part === shown ? 'page' : undefined}
        >
          {names[part]}
        </Link>
      ))}
    </nav>
  );
}
