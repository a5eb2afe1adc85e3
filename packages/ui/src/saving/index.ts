export { ConflictView } from './conflict-view.tsx';
export type { ConflictViewProps } from './conflict-view.tsx';
export type { Entry, Fault, Known, Newer } from './entry.ts';
export { RefusedNotice } from './refused-notice.tsx';
export type { RefusedNoticeProps } from './refused-notice.tsx';
export { SaveStatus } from './save-status.tsx';
export type { SaveAnswer, SaveRequest, SaveState } from './saver.ts';
export { SavingProvider, useAutosave, useSaver, useSaveState } from './saving-provider.tsx';
export type { Autosave, SavingProviderProps } from './saving-provider.tsx';
