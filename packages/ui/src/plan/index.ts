export { newId } from './model/new-id.ts';
export type {
  CommentView,
  ConsultationView,
  JudgementView,
  PlanCard,
  PlanView,
  RegionView,
  SessionView,
  WorkView,
} from './model/view.ts';
export { PlanDeskProvider } from './page/desk-provider.tsx';
export type { PlanDeskProviderProps } from './page/desk-provider.tsx';
export type { PlanSection } from './page/plan-section.ts';
export { PlanPage } from './page/plan-page.tsx';
export type { PlanPageProps } from './page/plan-page.tsx';
export { RefusalList, useRefusalWords } from './refusals/refusal-list.tsx';
export { STAGE_SHAPES } from './steps/stage-shapes.ts';
export { stepTexts } from './steps/texts.ts';
export { unitName } from './store/unit-name.ts';
export { PlanWordsProvider, usePlanWords } from './words/use-plan-words.tsx';
export { planVocabulary } from '@iza/documents/words';
