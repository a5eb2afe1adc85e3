import type { AssessmentFramework } from '@iza/domain/accord';
import { frameworkData } from './frameworks.data.ts';

/** The frameworks by which transformation plans are judged, oldest first. Titles are ours; numbers lead to the source. */
export const assessmentFrameworks =
  frameworkData as readonly unknown[] as readonly AssessmentFramework[];
