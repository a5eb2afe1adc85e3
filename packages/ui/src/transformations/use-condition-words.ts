import type { TransformationView } from '@iza/api/transformation';
import type { ConditionPart } from '@iza/domain/accord';
import { useLanguage } from '../texts/language.tsx';

export type ConditionWords = {
  readonly key: string;
  readonly part: ConditionPart;
  readonly words: string;
};

/** The conditions of the plan's framework by number and title, in the language in use. */
export function useConditionWords({
  framework,
}: Pick<TransformationView, 'framework'>): readonly ConditionWords[] {
  const { language } = useLanguage();
  return framework.conditions.map(({ key, part, number, title, titleEn }) => ({
    key,
    part,
    words: `${number} ${language === 'nl' ? title : titleEn}`,
  }));
}
