export {
  agreementTitles,
  beginAnalysis,
  findAnalysis,
  listAnalyses,
  saveAnalysis,
  type AnalysisRow,
} from './analysis.ts';
export {
  addNotice,
  addNoticeMove,
  findNotice,
  insurersHere,
  listNotices,
  type NoticeMoveRow,
  type NoticeRow,
} from './notice.ts';
