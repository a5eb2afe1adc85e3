import { useQuery } from '@tanstack/react-query';
import { Skeleton } from '../../parts/notice.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { FailureNotice, useTRPC } from '../../trpc/index.ts';
import { usePlanHead } from '../store/use-plan.tsx';
import { revisionTexts } from './revision-texts.ts';

/** Whose work stands in a revision, so that nobody drops a colleague's without knowing. */
export function RevisionWork() {
  const trpc = useTRPC();
  const texts = useTexts(revisionTexts);
  const format = useFormat();
  const { version } = usePlanHead();
  const work = useQuery(trpc.plan.revisionWork.queryOptions({ version: version.id }));
  if (work.isError) return <FailureNotice error={work.error} />;
  if (!work.data) return <Skeleton lines={2} />;
  return (
    <div className='iza-stack'>
      {work.data.length === 0 ? (
        <p>{texts.noWork}</p>
      ) : (
        <section aria-label={texts.workTitle}>
          <p>{texts.workTitle}:</p>
          <ul>
            {work.data.map(({ person, parts, comments, suggestions }) => (
              <li key={person}>
                {person === '' ? texts.byOperator : person}:{' '}
                {format.list([
                  ...(parts > 0 ? [texts.parts(parts)] : []),
                  ...(comments > 0 ? [texts.comments(comments)] : []),
                  ...(suggestions > 0 ? [texts.suggestions(suggestions)] : []),
                ])}
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className='iza-quiet'>{texts.kept}</p>
    </div>
  );
}
