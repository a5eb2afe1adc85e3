export { AppFrame } from './app-frame.tsx';
export type { AppFrameProps } from './app-frame.tsx';
export { DeskProvider } from './desk-provider.tsx';
export { EditorEarly } from './editor-early.tsx';
export { EditorFrame } from './editor-frame.tsx';
export type { EditorFrameProps } from './editor-frame.tsx';
export { Loaded, LoadedPage, NotThere } from './loaded.tsx';
export type { LoadedProps } from './loaded.tsx';
export { OtherAppPage } from './other-app-page.tsx';
export { appsOf, planAddress, seesTheCountry } from './own-apps.ts';
export type { AppId } from './own-apps.ts';
export {
  actingCapacity,
  useActing,
  useCapacityWords,
  useRoleWords,
  useSession,
} from './session-context.tsx';
export type { Capacity, SessionView } from './session-context.tsx';
export { SessionGate } from './session-gate.tsx';
export type { SessionGateProps } from './session-gate.tsx';
export { useLiveQueries } from './use-live-queries.ts';
