export { planWords } from './plan-words.ts';
export type { PlanVocabulary, PlanWords } from './plan-words.ts';
export { STAGE_SHAPES } from '../steps/stage-shapes.ts';
export { planVocabulary } from './texts.ts';
export { PlanWordsProvider, usePlanWords } from './use-plan-words.tsx';
