export type { Published } from './publish.ts';
export { listPublished, openPublished, type PublishedPlanRow } from './read.ts';
