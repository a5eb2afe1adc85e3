export { planWords } from './plan-words.ts';
export type { PlanVocabulary, PlanWords } from './plan-words.ts';
export { planVocabulary } from './texts.ts';
export { PlanWordsProvider, usePlanWords } from './use-plan-words.tsx';
