export { PlanWithConsultation } from './plan-with-consultation.tsx';
export type { PlanWithConsultationProps } from './plan-with-consultation.tsx';
