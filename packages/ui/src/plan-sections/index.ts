export { PlanWithSections } from './plan-with-sections.tsx';
export type { PlanWithSectionsProps } from './plan-with-sections.tsx';
export { READER_SECTIONS } from './sections.tsx';
