export { admittedParties, admittedSigners, type AdmittedParty } from './admitted.ts';
export {
  addSignature,
  askStep,
  closeStep,
  pendingStep,
  pendingSteps,
  type PendingStepRow,
} from './step.ts';
