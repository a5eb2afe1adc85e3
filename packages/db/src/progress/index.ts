export {
  lastReports,
  listReports,
  ownDrafts,
  saveDraft,
  sendReports,
  type LastReportRow,
  type NewReport,
  type ProgressDraftRow,
  type ProgressReportRow,
} from './answers.ts';
export { listPublishedProgress, type PublishedProgressRow } from './published.ts';
export {
  beginRound,
  changeRound,
  closeRound,
  findRound,
  listLines,
  listRounds,
  openRounds,
  partiesToAsk,
  setReporter,
  type NewRound,
  type ProgressLineRow,
  type ProgressRoundRow,
} from './rounds.ts';
export {
  readProgressSettings,
  saveProgressSettings,
  type ProgressSettingsRow,
} from './settings.ts';
