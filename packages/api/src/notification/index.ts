export { digestLines } from './digest-lines.ts';
export { noticeFor, type Notice } from './notice-for.ts';
export type * from './notifications-view.ts';
