export { openedByMinistry, rememberMinistryView } from './ministry-view.ts';
export { nationalOverview, type RegionRow } from './national.ts';
