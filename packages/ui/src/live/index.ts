export type { Change, LiveMessage } from './live-connection.ts';
export { LiveProvider, useLive } from './live-provider.tsx';
