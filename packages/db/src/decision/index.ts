export {
  decidedSubjects,
  findDecision,
  listDecisions,
  recordDecision,
  withdrawDecision,
} from './body-decision.ts';
export type { BodyDecisionRow } from './body-decision.ts';
export {
  agreementsInPlan,
  findCommitment,
  giveCommitments,
  listCommitments,
  withdrawCommitment,
} from './commitment.ts';
export type { CommitmentRow } from './commitment.ts';
export { findMandate, listMandates, recordMandate, withdrawMandate } from './mandate.ts';
export type { MandateRow } from './mandate.ts';
export type { OnRecord } from './on-record.ts';
export { readProcess, saveProcess } from './process-proposal.ts';
export { readSummaries, saveSummary } from './round-summary.ts';
