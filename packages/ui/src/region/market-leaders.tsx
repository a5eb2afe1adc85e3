import type { MarketLeaderView } from '@iza/api/region';
import { DataTable } from '../tables/index.ts';
import type { Column } from '../tables/index.ts';
import { useTexts } from '../texts/index.ts';
import { useMemo } from 'react';
import { CertaintyMark } from './certainty-mark.tsx';
import { RegionLink } from './region-link.tsx';
import { regionTexts } from './texts.ts';
import { planVocabulary } from '@iza/documents/words';

function DerivedFrom({ leader }: { leader: MarketLeaderView }) {
  const texts = useTexts(regionTexts);
  return (
    <ul className='iza-region-plain'>
      {leader.derivedFrom.map(({ region, name, rank, shared }) => (
        <li key={region}>
          <RegionLink region={region}>{name}</RegionLink>:{' '}
          {texts.derivedFrom(texts.rankWords[rank], texts.municipalityCount(shared))}
        </li>
      ))}
    </ul>
  );
}

function useColumns(): readonly Column<MarketLeaderView>[] {
  const texts = useTexts(regionTexts);
  const { certainties } = useTexts(planVocabulary);
  return useMemo(
    () => [
      { id: 'naam', head: texts.insurer, names: true, value: ({ name }) => name },
      {
        id: 'plaats',
        head: texts.rank,
        value: ({ rank, derivedFrom }) =>
          rank
            ? texts.rankWords[rank]
            : derivedFrom
                .map(({ name, rank: there }) => `${name}: ${texts.rankWords[there]}`)
                .join(', '),
        cell: (leader) =>
          leader.rank ? texts.rankWords[leader.rank] : <DerivedFrom leader={leader} />,
      },
      {
        id: 'zekerheid',
        head: texts.certainty,
        value: ({ certainty }) => certainties[certainty],
        cell: ({ certainty }) => <CertaintyMark certainty={certainty} />,
      },
      {
        id: 'bron',
        head: texts.sourceHead,
        value: ({ source, note }) => [source?.name, source?.place, note].filter(Boolean).join(', '),
        cell: ({ source, note }) => (
          <span className='iza-small iza-region-source'>
            {source ? [source.name, source.place].filter(Boolean).join(', ') : texts.noSource}
            {note !== undefined && <span className='iza-quiet'> {note}</span>}
          </span>
        ),
      },
    ],
    [texts, certainties],
  );
}

/** Who leads the market: a fact with a certainty, or derived from regions that overlap, and then said so. */
export function MarketLeaders({ leaders }: { leaders: readonly MarketLeaderView[] }) {
  const texts = useTexts(regionTexts);
  const columns = useColumns();
  const derived = leaders.length > 0 && leaders.every(({ rank }) => rank === null);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='marktleiders'>
      <h2 id='marktleiders'>{texts.marketLeaders}</h2>
      {derived && <p className='iza-prose'>{texts.derivedLead}</p>}
      {leaders.length === 0 ? (
        <p className='iza-prose'>{texts.noMarketLeaders}</p>
      ) : (
        <div className='iza-region-bare'>
          <DataTable
            caption={texts.marketLeaders}
            captionHidden
            columns={columns}
            rows={leaders}
            rowKey={({ party }) => party}
            take={false}
          />
        </div>
      )}
    </section>
  );
}
