import { PRESENT_FOR_MS, type Presence } from '@iza/domain/presence';
import type { PersonId, PlanVersionId } from '@iza/domain/values';

const keyOf = (version: PlanVersionId, person: PersonId) => `${version} ${person}`;

/** Who has which version of a plan open, as every server process hears it. In memory, for seconds. */
export class WhoIsWhere {
  private readonly until = new Map<string, number>();

  hear({ version, person, doing }: Presence, now: number): void {
    if (doing !== 'left') this.until.set(keyOf(version, person), now + PRESENT_FOR_MS);
  }

  /** @returns whether the person has this version open, or had until a moment ago */
  isIn(version: PlanVersionId, person: PersonId, now: number): boolean {
    return (this.until.get(keyOf(version, person)) ?? 0) > now;
  }

  /** Forgets who was not heard of for too long. */
  forget(now: number): void {
    for (const [key, until] of this.until) if (until <= now) this.until.delete(key);
  }
}
