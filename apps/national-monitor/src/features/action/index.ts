export {
  ActionRoute,
  CorrectActionRoute,
  MyActionsRoute,
  NewActionRoute,
} from './action-routes.tsx';
export { AgendaPage } from './agenda-page.tsx';
export { FollowUpPage } from './work-list/follow-up-page.tsx';
export { LooseEndsPage } from './work-list/loose-ends-page.tsx';
export { PastePage } from './paste/paste-page.tsx';
