export { admittedParties, admittedSigners, type AdmittedParty } from './admitted.ts';
export { builtSince, takenSteps, undoStep, type TakenStepRow } from './taken.ts';
export {
  addSignature,
  askStep,
  closeStep,
  pendingStep,
  pendingSteps,
  type PendingStepRow,
} from './step.ts';
