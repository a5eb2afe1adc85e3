import { accordRouter } from '../accord/router.ts';
import { actionRouter } from '../action/router.ts';
import { budgetRouter } from '../budget/router.ts';
import { capacityRouter } from '../capacity/router.ts';
import { coherenceRouter } from '../coherence/router.ts';
import { commentRouter } from '../comment/router.ts';
import { consultationRouter } from '../consultation/router.ts';
import { decisionRouter } from '../decision/router.ts';
import { guestRouter } from '../guest/router.ts';
import { historyRouter } from '../history/router.ts';
import { itemRouter } from '../item/router.ts';
import { judgementRouter } from '../judgement/router.ts';
import { ledgerRouter } from '../ledger/router.ts';
import { meetingRouter } from '../meeting/router.ts';
import { normRouter } from '../norm/router.ts';
import { outcomeRouter } from '../outcome/router.ts';
import { notificationRouter } from '../notification/router.ts';
import { outlineRouter } from '../outline/router.ts';
import { overviewRouter } from '../overview/router.ts';
import { planRouter } from '../plan/router.ts';
import { presenceRouter } from '../presence/router.ts';
import { profileRouter } from '../profile/router.ts';
import { progressRouter } from '../progress/router.ts';
import { practiceRouter } from '../practice/router.ts';
import { publicationRouter } from '../publication/router.ts';
import { referenceRouter } from '../reference/router.ts';
import { regionRouter } from '../region/router.ts';
import { searchRouter } from '../search/router.ts';
import { sessionRouter } from '../session/router.ts';
import { signalRouter } from '../signal/router.ts';
import { stepRouter } from '../step/router.ts';
import { suggestionRouter } from '../suggestion/router.ts';
import { targetRouter } from '../target/router.ts';
import { transformationRouter } from '../transformation/router.ts';
import { unitRouter } from '../unit/router.ts';
import { versionRouter } from '../version/router.ts';
import { workRouter } from '../work/router.ts';
import { router } from './base.ts';

export const appRouter = router({
  session: sessionRouter,
  reference: referenceRouter,
  accord: accordRouter,
  search: searchRouter,
  region: regionRouter,
  work: workRouter,
  plan: planRouter,
  unit: unitRouter,
  item: itemRouter,
  target: targetRouter,
  outline: outlineRouter,
  step: stepRouter,
  action: actionRouter,
  capacity: capacityRouter,
  coherence: coherenceRouter,
  signal: signalRouter,
  practice: practiceRouter,
  comment: commentRouter,
  suggestion: suggestionRouter,
  consultation: consultationRouter,
  decision: decisionRouter,
  meeting: meetingRouter,
  judgement: judgementRouter,
  history: historyRouter,
  overview: overviewRouter,
  presence: presenceRouter,
  profile: profileRouter,
  progress: progressRouter,
  publication: publicationRouter,
  budget: budgetRouter,
  outcome: outcomeRouter,
  norm: normRouter,
  transformation: transformationRouter,
  ledger: ledgerRouter,
  version: versionRouter,
  guest: guestRouter,
  notification: notificationRouter,
});

/** The type that apps are written against. */
export type AppRouter = typeof appRouter;
