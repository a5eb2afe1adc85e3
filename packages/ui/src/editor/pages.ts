import { lazy } from 'react';

const loadPlan = async () => ({
  default: (await import('../plan-sections/index.ts')).PlanWithSections,
});
const loadRegion = async () => ({ default: (await import('../region/index.ts')).RegionPage });
const loadProfile = async () => ({ default: (await import('../profile/index.ts')).ProfilePage });
const meetings = () => import('../meeting/index.ts');
const transformations = () => import('../transformations/index.ts');

/** Each page brings its own parts along; nobody waits for those of another. */
export const PlanWithSections = lazy(loadPlan);
export const RegionPage = lazy(loadRegion);
export const ProfilePage = lazy(loadProfile);
export const MeetingsPage = lazy(async () => ({ default: (await meetings()).MeetingsPage }));
export const MeetingPage = lazy(async () => ({ default: (await meetings()).MeetingPage }));
export const TransformationsPage = lazy(async () => ({
  default: (await transformations()).TransformationsPage,
}));
export const MandatesPage = lazy(async () => ({ default: (await transformations()).MandatesPage }));
export const InsuredPage = lazy(async () => ({ default: (await transformations()).InsuredPage }));
export const TransformationPage = lazy(async () => ({
  default: (await transformations()).TransformationPage,
}));
export const NotificationsPage = lazy(async () => ({
  default: (await import('../notifications/index.ts')).NotificationsPage,
}));

/** Fetches the parts of the page that a link leads to while it is asked who is there. */
export function fetchPageEarly(path: string): void {
  if (path.includes('/plan/')) void loadPlan();
  if (path.endsWith('/beeld')) void loadProfile();
  else if (/^\/\w+\/regio\//.test(path)) void loadRegion();
}
