import { actorProcedure, reading, router, writing } from '../router/base.ts';
import { concludeAnalysis, concludeAnalysisInput } from './conclude-analysis.ts';
import { giveNotice, giveNoticeInput } from './give-notice.ts';
import { openCapacityInput } from './known-roaz.ts';
import { allAnalyses, openAnalyses } from './list-analyses.ts';
import { allNotices, openCapacity } from './list-notices.ts';
import { moveNotice, moveNoticeInput } from './move-notice.ts';
import {
  beginAnalysis,
  beginAnalysisInput,
  saveAnalysis,
  saveAnalysisInput,
} from './save-analysis.ts';

export const capacityRouter = router({
  open: actorProcedure.input(openCapacityInput).query(reading(openCapacity)),
  all: actorProcedure.query(reading(allNotices)),
  give: actorProcedure.input(giveNoticeInput).mutation(writing(giveNotice)),
  move: actorProcedure.input(moveNoticeInput).mutation(writing(moveNotice)),
  analyses: actorProcedure.input(openCapacityInput).query(reading(openAnalyses)),
  allAnalyses: actorProcedure.query(reading(allAnalyses)),
  beginAnalysis: actorProcedure.input(beginAnalysisInput).mutation(writing(beginAnalysis)),
  saveAnalysis: actorProcedure.input(saveAnalysisInput).mutation(writing(saveAnalysis)),
  concludeAnalysis: actorProcedure.input(concludeAnalysisInput).mutation(writing(concludeAnalysis)),
});
