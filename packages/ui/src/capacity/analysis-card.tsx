import type { AnalysisView } from '@iza/api/capacity';
import type { ReactNode } from 'react';
import {
  ANALYSIS_TOPICS,
  analysisGaps,
  CHAIN_LINKS,
  type AnalysisGap,
  type ImpactAnalysis,
} from '@iza/domain/capacity';
import { SpotLink } from '../coherence/spot-link.tsx';
import { Status } from '../parts/status.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { analysisTexts } from './analysis-texts.ts';

/** What is still open, as a list to work through. */
function Gaps({ content }: { content: ImpactAnalysis }) {
  const texts = useTexts(analysisTexts);
  const gaps = analysisGaps(content);
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
export function Findings({ content }: { content: ImpactAnalysis }) {
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
      return [`${who || texts.somebody} (${about})`, words || texts.nothingSaid] as const;
    }),
    [texts.outcome, outcome],
  ];
  const written = said.filter(([, words]) => words.trim() !== '');
  if (written.length === 0) return null;
  return (
    <dl className='iza-analysis'>
      {written.map(([name, words], at) => (
        <div key={`${at} ${name}`}>
          <dt>{name}</dt>
          <dd className='coherence-words'>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

export type AnalysisCardProps = {
  analysis: AnalysisView;
  content: ImpactAnalysis;
  /** Whether the region is named. */
  named?: boolean;
  /** What it is made for. */
  about?: readonly string[];
  children: ReactNode;
};

/** The head of an analysis: which change, where it stands, who wrote last, what is still open. */
export function AnalysisCard(props: AnalysisCardProps) {
  const { analysis, content, named = false, about = [], children } = props;
  const texts = useTexts(analysisTexts);
  const format = useFormat();
  const { id, state, region, savedBy, savedAt, madeFor } = analysis;
  return (
    <li className='coherence-signal' id={`analyse-${id}`}>
      <h3 className='iza-practice__title'>{content.title.trim() || texts.untitled}</h3>
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
      {about.map((line) => (
        <p key={line} className='iza-small'>
          {line}
        </p>
      ))}
      {madeFor && (
        <p className='iza-small'>
          {texts.ofAgreement}{' '}
          <SpotLink
            kind='roaz'
            spot={{
              plan: madeFor.plan,
              item: madeFor.agreement,
              title: madeFor.title || texts.untitled,
            }}
          />
        </p>
      )}
      <Gaps content={content} />
      {children}
    </li>
  );
}
