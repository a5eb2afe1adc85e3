import type { OfferedBeforeView, TransformationView } from '@iza/api/transformation';
import type { PartChange } from '@iza/domain/transformation';
import { useQuery } from '@tanstack/react-query';
import { useTRPC } from '../../trpc/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { ToldChangeView } from '../../versions/told-change.tsx';
import { transformationTexts } from '../texts.ts';
import { writingTexts } from '../writing/texts.ts';
import { changesTexts } from './texts.ts';
import { useTold } from './use-told.ts';

/** The plan as it was offered before, beside how it is now; nothing where it never was, or for whom it is not. */
export function useOfferedBefore(view: TransformationView): OfferedBeforeView | undefined {
  const trpc = useTRPC();
  const { plan } = view.card;
  const { data } = useQuery({
    ...trpc.transformation.offeredBefore.queryOptions({ plan }),
    enabled: view.state.decisions.length > 0,
  });
  return data ?? undefined;
}

function useCounts(changes: readonly PartChange[]): string {
  const { counts } = useTexts(changesTexts);
  const format = useFormat();
  const count = (kind: keyof typeof counts, fits: (change: PartChange) => boolean) => {
    const n = changes.filter(fits).length;
    return n === 0 ? [] : [counts[kind](n)];
  };
  return format.list([
    ...count('added', ({ before }) => !before),
    ...count('removed', ({ after }) => !after),
    ...count('changed', ({ before, after }) => before !== null && after !== null),
  ]);
}

const FEW = 12;

/** What changed, by section of the plan, part by part and word by word; folded where it is much. */
export function ChangeList({
  view,
  since,
  changes,
}: {
  view: TransformationView;
  /** What the text was compared with, in words. */
  since: string;
  changes: readonly PartChange[];
}) {
  const texts = useTexts(changesTexts);
  const { sections } = useTexts(writingTexts);
  const tell = useTold(view, changes);
  const counts = useCounts(changes);
  if (changes.length === 0)
    return (
      <p>
        {since}: {texts.none}
      </p>
    );
  const named = [...new Set(changes.map(({ section }) => section))];
  return (
    <details open={changes.length <= FEW}>
      <summary>
        {since}: {counts}. <span className='iza-quiet iza-small'>{texts.computed}</span>
      </summary>
      {named.map((section) => (
        <div key={section}>
          <p className='transformation__of'>{sections[section]}</p>
          {tell(changes.filter((change) => change.section === section)).map((change) => (
            <ToldChangeView key={change.key} change={change} view='inline' />
          ))}
        </div>
      ))}
    </details>
  );
}

function SinceOffered({ view, before }: { view: TransformationView; before: OfferedBeforeView }) {
  const texts = useTexts(changesTexts);
  const format = useFormat();
  const { on, step, changes } = before;
  return <ChangeList view={view} since={texts.since[step](format.date(on))} changes={changes} />;
}

/** What changed since the plan was offered before, with what the applicants say of it themselves. */
export function SinceOfferedPart({ view }: { view: TransformationView }) {
  const texts = useTexts(changesTexts);
  const before = useOfferedBefore(view);
  if (!before) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='veranderd'>
      <h2 id='veranderd'>{texts.title}</h2>
      {before.explained !== null && (
        <dl className='transformation__facts'>
          <div>
            <dt>{texts.explained}</dt>
            <dd>{before.explained}</dd>
          </div>
        </dl>
      )}
      <SinceOffered view={view} before={before} />
    </section>
  );
}

/** What changed, beside the question what the applicants say of it. */
export function ChangesAsked({ view }: { view: TransformationView }) {
  const before = useOfferedBefore(view);
  return before && <SinceOffered view={view} before={before} />;
}

/** What the market leaders found of a condition when the plan was offered before. */
export function FoundBefore({
  before,
  condition,
}: {
  before: OfferedBeforeView | undefined;
  condition: string;
}) {
  const texts = useTexts(changesTexts);
  const { meets } = useTexts(transformationTexts);
  return before?.verdicts.map(({ party, name, verdict }) => {
    const judged = verdict.conditions.find((one) => one.condition === condition);
    return (
      judged && (
        <div key={party}>
          <dt>{texts.earlier(name)}</dt>
          <dd>
            {meets[judged.meets]}
            {judged.motivation !== null && `: ${judged.motivation}`}
          </dd>
        </div>
      )
    );
  });
}
