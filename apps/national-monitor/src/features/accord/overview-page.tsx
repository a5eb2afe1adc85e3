import type { AccordOverview } from '@iza/api/accord';
import { Loaded } from '@iza/ui/app';
import { ClauseLink } from '@iza/ui/accord';
import { Link, Notice } from '@iza/ui/parts';
import { useLocation } from '@iza/ui/shell';
import { useFormat, useLanguage, useTexts } from '@iza/ui/texts';
import { useState } from 'react';
import { AccordPage } from './accord-page.tsx';
import { SearchField } from './search-field.tsx';
import { accordTexts } from './texts.ts';
import { useOverview } from './use-accord.ts';

function Themes({ themes, publicThemes }: Pick<AccordOverview, 'themes' | 'publicThemes'>) {
  const texts = useTexts(accordTexts);
  const { language } = useLanguage();
  const titleOf = (theme: { title: string; titleEn: string }) =>
    language === 'nl' ? theme.title : theme.titleEn;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='themas'>
      <h2 id='themas'>{texts.themes}</h2>
      <ol className='accord-themes'>
        {publicThemes.map((publicTheme) => (
          <li key={publicTheme.number} value={publicTheme.number}>
            <Link href={`/akkoord/${publicTheme.clause}`}>{titleOf(publicTheme)}</Link>
            <ul>
              {themes
                .filter(({ letter }) => publicTheme.letters.includes(letter))
                .map((theme) => (
                  <li key={theme.letter}>
                    <Link href={`/akkoord/${theme.clause}`}>
                      {texts.annex} {theme.letter}
                    </Link>{' '}
                    <span className='iza-quiet'>{titleOf(theme)}</span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Principles({ principles }: Pick<AccordOverview, 'principles'>) {
  const texts = useTexts(accordTexts);
  const { language } = useLanguage();
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='uitgangspunten'>
      <h2 id='uitgangspunten'>{texts.principles}</h2>
      <ol>
        {principles.map(({ id, title, titleEn }) => (
          <li key={id}>{language === 'nl' ? title : titleEn}</li>
        ))}
      </ol>
      <p className='iza-small iza-quiet'>
        {texts.principlesFrom} <ClauseLink clause='2' />
      </p>
    </section>
  );
}

function Lists({ counts }: Pick<AccordOverview, 'counts'>) {
  const texts = useTexts(accordTexts);
  const lists = [
    ['vindplaatsen', texts.counted.clauses(counts.clauses)],
    ['open-punten', texts.counted.openPoints(counts.openPoints)],
    ['datums', texts.counted.conflicts(counts.conflicts)],
    ['verschillen', texts.counted.differences(counts.differences, counts.misprints)],
    ['regels', texts.counted.rules(counts.rules, counts.rulesChecked)],
    ['partijen', texts.counted.signatories(counts.signatories)],
  ] as const;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='lijsten'>
      <h2 id='lijsten'>{texts.lists}</h2>
      <ul className='monitor-plain accord-lists'>
        {lists.map(([place, words]) => (
          <li key={place}>
            <Link href={`/akkoord/${place}`}>{words}</Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Documents({ documents }: Pick<AccordOverview, 'documents'>) {
  const texts = useTexts(accordTexts);
  const format = useFormat();
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='documenten'>
      <h2 id='documenten'>{texts.documents}</h2>
      <ul>
        {documents.map(({ code, name, date }) => (
          <li key={code}>
            {name}
            {date !== null && <span className='iza-quiet'>, {format.date(date)}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function StartSearch() {
  const [typed, setTyped] = useState('');
  const [, navigate] = useLocation();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        navigate(`/akkoord/zoeken?woorden=${encodeURIComponent(typed.trim())}`);
      }}
    >
      <SearchField value={typed} onChange={setTyped} />
    </form>
  );
}

/** The agreement at a glance: its themes, its principles, and the lists we keep of it. */
export function OverviewPage() {
  const texts = useTexts(accordTexts);
  const query = useOverview();
  return (
    <AccordPage
      title={texts.title}
      above={texts.above}
      lead={texts.leads.overview}
      edition={query.data?.edition}
    >
      <Loaded query={query}>
        {(overview) => (
          <>
            {overview.edition.text === null ? (
              <Notice title={texts.noTextTitle}>{texts.noTextHint}</Notice>
            ) : (
              <StartSearch />
            )}
            <div className='accord-overview'>
              <Themes themes={overview.themes} publicThemes={overview.publicThemes} />
              <div className='iza-stack'>
                <Lists counts={overview.counts} />
                <Principles principles={overview.principles} />
                <Documents documents={overview.documents} />
              </div>
            </div>
          </>
        )}
      </Loaded>
    </AccordPage>
  );
}
