import type { TextHit } from '@iza/api/accord';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useDeferredValue } from 'react';
import { clauseNumber, headingOf } from '@iza/ui/accord';
import { Loaded } from '@iza/ui/app';
import { EmptyState, Link, Notice } from '@iza/ui/parts';
import { Excerpt } from '@iza/ui/search';
import { useTexts } from '@iza/ui/texts';
import { useTRPC } from '@iza/ui/trpc';
import { AccordPage } from './accord-page.tsx';
import { SearchField } from './search-field.tsx';
import { accordTexts } from './texts.ts';
import { useOverview, useTyped } from './use-accord.ts';

function Hit({ hit }: { hit: TextHit }) {
  const texts = useTexts(accordTexts);
  const { clause, path, line, excerpt } = hit;
  const heading = clause && headingOf(clause, path);
  return (
    <li>
      <p className='accord-hit__head'>
        {clause ? (
          <Link href={`/akkoord/${clause.key}#r${line}`}>
            {clauseNumber(clause, texts.annex, texts.chapter)}
            {heading !== null && `: ${heading}`}
          </Link>
        ) : (
          texts.outside
        )}{' '}
        <span className='iza-small iza-quiet'>{texts.line(line)}</span>
      </p>
      <p>
        <Excerpt pieces={excerpt} />
      </p>
    </li>
  );
}

/** Words in the running text: as they are, in another form, or in a compound. */
export function SearchPage() {
  const texts = useTexts(accordTexts);
  const trpc = useTRPC();
  const overview = useOverview();
  const [typed, setTyped] = useTyped('woorden');
  const asked = useDeferredValue(typed);
  const hasText = overview.data?.edition.text !== null;
  const query = useQuery({
    ...trpc.accord.search.queryOptions({ typed: asked }),
    enabled: asked.trim().length > 1 && hasText,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  });
  return (
    <AccordPage
      title={texts.pages.search}
      lead={texts.leads.search}
      edition={overview.data?.edition}
    >
      {hasText ? (
        <SearchField value={typed} onChange={setTyped} />
      ) : (
        <Notice title={texts.noTextTitle}>{texts.noTextToSearch}</Notice>
      )}
      {asked.trim().length > 1 && hasText && (
        <Loaded query={query}>
          {({ hits, total }) =>
            hits.length === 0 ? (
              <EmptyState title={texts.nothing}>{texts.nothingHint}</EmptyState>
            ) : (
              <section aria-label={texts.results}>
                <p role='status' className='iza-quiet'>
                  {total > hits.length ? texts.best(hits.length, total) : texts.found(total)}
                </p>
                <ol className='accord-hits'>
                  {hits.map((hit) => (
                    <Hit key={`${hit.clause?.key} ${hit.line}`} hit={hit} />
                  ))}
                </ol>
              </section>
            )
          }
        </Loaded>
      )}
    </AccordPage>
  );
}
