import type { Actor } from '@iza/domain/access';
import type { IsoDate } from '@iza/domain/values';

/** What a use case works with: one transaction under the actor's rights, and what it may not find out for itself. */
export type Scope = {
  readonly tx: unknown;
  readonly actor: Actor;
  readonly today: IsoDate;
  /** @returns a new UUIDv7 */
  readonly newId: () => string;
};
