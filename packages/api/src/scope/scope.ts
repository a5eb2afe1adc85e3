import type { ActorSession, Tx } from '@iza/db/connection';

/** What a use case works with: one transaction under the actor's rights, and what it may not find out for itself. */
export type Scope = ActorSession & {
  readonly tx: Tx;
  /** @returns a new UUIDv7 */
  readonly newId: () => string;
};
