export { planWords } from '@iza/documents/words';
export type { PlanVocabulary, PlanWords } from '@iza/documents/words';
export { STAGE_SHAPES } from '../steps/stage-shapes.ts';
export { planVocabulary, stageWords } from '@iza/documents/words';
export type { StandingPlan } from '@iza/documents/words';
export { PlanWordsProvider, usePlanWords } from './use-plan-words.tsx';
