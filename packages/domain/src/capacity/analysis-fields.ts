import {
  ANALYSIS_TOPICS,
  CHAIN_LINKS,
  type AnalysisTopic,
  type ChainLink,
  type ImpactAnalysis,
} from './analysis.ts';

type OwnFields = Omit<ImpactAnalysis, 'links' | 'topics'>;
type LinkFields = { readonly [Link in ChainLink as `link:${Link}`]: ImpactAnalysis['links'][Link] };
type TopicFields = { readonly [Topic in AnalysisTopic as `topic:${Topic}`]: string };

/** An analysis field by field, so that two people who write on different links never stand in each other's way. */
export type AnalysisFields = OwnFields & LinkFields & TopicFields;
export type AnalysisField = keyof AnalysisFields;

/** @returns an analysis field by field; `analysisOf` is its inverse */
export function fieldsOfAnalysis({ links, topics, ...own }: ImpactAnalysis): AnalysisFields {
  return {
    ...own,
    ...(Object.fromEntries(CHAIN_LINKS.map((link) => [`link:${link}`, links[link]])) as LinkFields),
    ...(Object.fromEntries(
      ANALYSIS_TOPICS.map((topic) => [`topic:${topic}`, topics[topic]]),
    ) as TopicFields),
  };
}

/** @returns the analysis that these fields make */
export function analysisOf(fields: AnalysisFields): ImpactAnalysis {
  const { title, change, plan, agreement, notice, consulted, outcome } = fields;
  return {
    title,
    change,
    plan,
    agreement,
    notice,
    consulted,
    outcome,
    links: Object.fromEntries(
      CHAIN_LINKS.map((link) => [link, fields[`link:${link}`]]),
    ) as ImpactAnalysis['links'],
    topics: Object.fromEntries(
      ANALYSIS_TOPICS.map((topic) => [topic, fields[`topic:${topic}`]]),
    ) as ImpactAnalysis['topics'],
  };
}
