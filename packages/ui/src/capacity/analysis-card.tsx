import type { AnalysesView, AnalysisView, NoticeView } from '@iza/api/capacity';
import { useState } from 'react';
import { ANALYSIS_TOPICS, CHAIN_LINKS, type AnalysisGap } from '@iza/domain/capacity';
import { Button } from '../parts/button.tsx';
import { Status } from '../parts/status.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { AnalysisForm } from './analysis-form.tsx';
import { analysisTexts } from './analysis-texts.ts';
import { capacityTexts } from './texts.ts';

/** What is still open, as a list to work through. */
function Gaps({ gaps }: Pick<AnalysisView, 'gaps'>) {
  const texts = useTexts(analysisTexts);
  const named = (gap: AnalysisGap) => {
    if (gap.in === 'link') return texts.links[gap.link];
    return gap.in === 'topic' ? texts.topics[gap.topic] : texts.gaps[gap.in];
  };
  if (gaps.length === 0) return <p className='iza-small'>{texts.gapCount(0)}</p>;
  return (
    <details>
      <summary>{texts.gapCount(gaps.length)}</summary>
      <ul>
        {gaps.map((gap) => (
          <li key={named(gap)}>{named(gap)}</li>
        ))}
      </ul>
    </details>
  );
}

/** What was found, and nothing where nothing was written. */
function Findings({ content }: Pick<AnalysisView, 'content'>) {
  const texts = useTexts(analysisTexts);
  const format = useFormat();
  const { change, links, topics, consulted, outcome } = content;
  const said: (readonly [string, string])[] = [
    [texts.change, change],
    ...CHAIN_LINKS.map((link) => {
      const { affected, finding } = links[link];
      return [texts.links[link], affected === false ? texts.notAffected : finding] as const;
    }),
    ...ANALYSIS_TOPICS.map((topic) => [texts.topics[topic], topics[topic]] as const),
    ...consulted.map(({ who, kind, on, said: words }) => {
      const about = [texts.kinds[kind], on && format.date(on)].filter(Boolean).join(', ');
      return [`${who} (${about})`, words] as const;
    }),
    [texts.outcome, outcome],
  ];
  return (
    <>
      {said
        .filter(([, words]) => words.trim() !== '')
        .map(([name, words]) => (
          <p key={name} className='coherence-words'>
            <strong>{name}:</strong> {words}
          </p>
        ))}
    </>
  );
}

export type AnalysisCardProps = {
  analysis: AnalysisView;
  notices?: readonly NoticeView[];
  plans?: AnalysesView['plans'];
  /** Whether the region is named. */
  named?: boolean;
};

/** An analysis: what it is for, what is open, what was found; and its form for who writes it. */
export function AnalysisCard(props: AnalysisCardProps) {
  const { analysis, notices = [], plans = [], named = false } = props;
  const texts = useTexts(analysisTexts);
  const { at, facilities } = useTexts(capacityTexts);
  const format = useFormat();
  const [writing, setWriting] = useState(false);
  const { content, state, region, savedBy, savedAt, gaps, maySave } = analysis;
  const notice = notices.find(({ id }) => id === content.notice);
  const plan = plans.find(({ id }) => id === content.plan);
  return (
    <li className='coherence-signal'>
      <h3 className='iza-practice__title'>{content.title}</h3>
      <div className='iza-row'>
        <Status
          tone={state === 'draft' ? 'info' : 'neutral'}
          shape={state === 'draft' ? 'half' : 'check'}
        >
          {texts.states[state]}
        </Status>
        <span className='iza-small iza-quiet'>
          {named && (
            <>
              <RegionLink region={region.id}>{region.name}</RegionLink>
              {', '}
            </>
          )}
          {texts.savedBy(savedBy, format.ago(savedAt, new Date()))}
        </span>
      </div>
      {notice && (
        <p className='iza-small'>
          {texts.ofNotice(at(facilities[notice.facility], notice.location))}
        </p>
      )}
      {plan && <p className='iza-small'>{texts.ofPlan(plan.name)}</p>}
      <Gaps gaps={gaps} />
      {writing ? (
        <AnalysisForm analysis={analysis} plans={plans} onClose={() => setWriting(false)} />
      ) : (
        <Findings content={content} />
      )}
      {maySave && !writing && (
        <div className='iza-no-print'>
          <Button small onClick={() => setWriting(true)}>
            {texts.edit}
            <span className='iza-hidden'>: {content.title}</span>
          </Button>
        </div>
      )}
    </li>
  );
}
