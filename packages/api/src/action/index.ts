export type * from './action-view.ts';
export { actionNoticesFor } from './notices-for.ts';
