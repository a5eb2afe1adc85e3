import type { TransformationView } from '@iza/api/transformation';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { BasisWords, UnclearWords } from './basis-words.tsx';
import { leadersTexts } from './texts.ts';

/** The market leaders of a plan, and what they follow from; or what is missing to tell them. */
export function LeadersPart({ view }: { view: TransformationView }) {
  const texts = useTexts(leadersTexts);
  const format = useFormat();
  const { leaders } = view.card;
  const { leadersBasis: derived } = view;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='marktleiders'>
      <h2 id='marktleiders'>{texts.leaders}</h2>
      <p>{leaders.length > 0 ? format.list(leaders.map(({ name }) => name)) : texts.unknown}</p>
      {derived &&
        ('unclear' in derived ? (
          <UnclearWords derived={derived} />
        ) : (
          <BasisWords basis={derived.basis} />
        ))}
    </section>
  );
}
