import '../coherence/coherence.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PRACTICE_CLAUSE } from '@iza/domain/practice';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Loaded } from '../app/loaded.tsx';
import { TextField } from '../forms/index.ts';
import { Page } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { PracticeCard } from './practice-card.tsx';
import { practiceTexts } from './texts.ts';

/** The examples of all regions, found by topic. */
export function PracticesPage() {
  const trpc = useTRPC();
  const texts = useTexts(practiceTexts);
  const [typed, setTyped] = useState('');
  const query = useQuery({
    ...trpc.practice.find.queryOptions({ typed }),
    placeholderData: keepPreviousData,
  });
  return (
    <Page title={texts.title} lead={texts.lead}>
      <p>
        <ClauseLink clause={PRACTICE_CLAUSE} />
      </p>
      <div className='iza-prose'>
        <TextField label={texts.topic} hint={texts.topicHint} value={typed} onChange={setTyped} />
      </div>
      <Loaded query={query}>
        {(practices) => (
          <>
            <output className={practices.length === 0 ? 'iza-quiet' : 'iza-small'}>
              {practices.length > 0
                ? texts.found(practices.length)
                : typed.trim() === ''
                  ? texts.none
                  : texts.noneFound}
            </output>
            <ul className='coherence-list'>
              {practices.map((practice) => (
                <PracticeCard key={practice.id} practice={practice} />
              ))}
            </ul>
          </>
        )}
      </Loaded>
    </Page>
  );
}
