export type { InputFault, RequestContext } from './base.ts';
export { appRouter, type AppRouter } from './router.ts';
