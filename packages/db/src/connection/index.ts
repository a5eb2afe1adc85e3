export type { Statement, Tx } from './client.ts';
export {
  openDatabase,
  type ActorSession,
  type Database,
  type DatabaseSettings,
  type GuestSession,
  type TokenHash,
} from './database.ts';
export { DatabaseRefusal, DatabaseUnavailable } from './errors.ts';
export type { BesideNotice, Listening, Notice } from './listen.ts';
