import type { ClauseName, ClauseView } from '@iza/api/accord';
import { clauseIdSchema } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { clauseNumber, ClauseText, headingOf, Oddities, RestingRecords } from '@iza/ui/accord';
import { LoadedPage, NotThere } from '@iza/ui/app';
import { Icon, Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { AccordPage } from './accord-page.tsx';
import { accordTexts } from './texts.ts';
import { TiedActions } from './tied-actions.tsx';

function Breadcrumb({ path }: { path: readonly ClauseName[] }) {
  const texts = useTexts(accordTexts);
  return (
    <ol className='iza-clause-path'>
      <li>
        <Link href='/akkoord'>{texts.title}</Link>
      </li>
      {path.map(({ key, title }) => (
        <li key={key}>
          <Link href={`/akkoord/${key}`}>{title === null ? key : `${key} ${title}`}</Link>
        </li>
      ))}
    </ol>
  );
}

function Neighbours({ before, after }: Pick<ClauseView, 'before' | 'after'>) {
  const texts = useTexts(accordTexts);
  const words = ({ key, title }: ClauseName) => (title === null ? key : `${key} ${title}`);
  return (
    <nav className='iza-row iza-row--apart iza-no-print' aria-label={texts.neighbours}>
      {before ? (
        <Link href={`/akkoord/${before.key}`}>
          <Icon name='left' /> {words(before)}
        </Link>
      ) : (
        <span />
      )}
      {after && (
        <Link href={`/akkoord/${after.key}`}>
          {words(after)} <Icon name='right' />
        </Link>
      )}
    </nav>
  );
}

/** Brings the line in the address into sight, once the text is there. */
function useLineInAddress(ready: boolean): void {
  useEffect(() => {
    const line = Number(/^#r(\d+)$/u.exec(window.location.hash)?.[1]);
    if (!ready || !Number.isInteger(line)) return;
    const starts = [...document.querySelectorAll<HTMLElement>('.iza-passage')];
    const passage = starts.findLast(({ id }) => Number(id.slice(1)) <= line);
    passage?.scrollIntoView({ block: 'center' });
    passage?.classList.add('iza-passage--sought');
  }, [ready]);
}

function Clause({ view }: { view: ClauseView }) {
  const texts = useTexts(accordTexts);
  const { clause, path, parts, edition, before, after } = view;
  const number = clauseNumber(clause, texts.annex, texts.chapter);
  const heading = headingOf(clause, path);
  useLineInAddress(true);
  return (
    <AccordPage
      title={heading === null ? number : `${number}: ${heading}`}
      above={<Breadcrumb path={path} />}
      lead={texts.where(clause.key, ...clause.lines)}
      edition={edition}
    >
      <Oddities view={view} />
      {parts.length > 0 && (
        <details open={edition.text === null}>
          <summary>{texts.parts(parts.length)}</summary>
          <ul className='accord-tree'>
            {parts.map(({ key, title }) => (
              <li key={key}>
                <Link href={`/akkoord/${key}`}>{title === null ? key : `${key} ${title}`}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className='accord-reader'>
        <ClauseText view={view} />
        <div className='iza-stack'>
          <RestingRecords view={view} heading='h2' />
          <TiedActions clause={clause.key} />
        </div>
      </div>
      <Neighbours before={before} after={after} />
    </AccordPage>
  );
}

/** A place in the agreement: what it says where the text was loaded, and what rests on it. */
export function ClausePage({ clause }: { clause: string }) {
  const trpc = useTRPC();
  const id = clauseIdSchema.safeParse(clause);
  const query = useQuery({
    ...trpc.accord.clause.queryOptions({ clause: id.data ?? clauseIdSchema.parse('none') }),
    enabled: id.success,
  });
  if (!id.success) return <NotThere />;
  return <LoadedPage query={query}>{(view) => <Clause view={view} />}</LoadedPage>;
}
