import type { AnalysesView } from '@iza/api/capacity';
import type { AnalysisField, AnalysisFields, AnalysisTopic, ChainLink } from '@iza/domain/capacity';
import { useTexts } from '../texts/language.tsx';
import { analysisTexts } from './analysis-texts.ts';

/** @returns how the fields of an analysis are called and read as plain text, where two texts stand side by side */
export function useAnalysisWords(plans: AnalysesView['plans']) {
  const texts = useTexts(analysisTexts);
  const own = {
    title: texts.name,
    change: texts.change,
    plan: texts.forPlan,
    agreement: texts.forAgreement,
    notice: texts.forNotice,
    consulted: texts.consulted,
    outcome: texts.outcome,
  };
  return {
    nameOf: (field: AnalysisField): string => {
      const [of, key] = field.split(':') as [string, string];
      if (of === 'link') return texts.links[key as ChainLink];
      if (of === 'topic') return texts.topics[key as AnalysisTopic];
      return own[field as keyof typeof own];
    },
    textOf: (field: AnalysisField, fields: AnalysisFields): string => {
      const value = fields[field];
      if (value === null) return '';
      if (field === 'plan') return plans.find(({ id }) => id === value)?.name ?? '';
      if (typeof value === 'string') return value;
      if ('affected' in value) {
        const { affected, finding } = value;
        const answer = affected === null ? texts.unknown : affected ? texts.yes : texts.no;
        return finding === '' ? answer : `${answer}: ${finding}`;
      }
      return value.map(({ who, said }) => `${who}: ${said}`).join('\n');
    },
  };
}
