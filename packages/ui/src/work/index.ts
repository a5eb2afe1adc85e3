export { planPlace } from './plan-place.ts';
export type { PlanPlace } from './plan-place.ts';
export { ExampleMark, PlanLink, PlanName, PlanStanding, StageMark } from './plan-marks.tsx';
export type { PlanLinkProps } from './plan-marks.tsx';
export { stageLook } from './stage-look.ts';
export { TransformationsWaiting } from './transformations-waiting.tsx';
export { WorkPage } from './work-page.tsx';
export type { WorkPageProps } from './work-page.tsx';
