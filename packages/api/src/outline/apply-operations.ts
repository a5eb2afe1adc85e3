import {
  changeOutline,
  type Outline,
  type OutlineFacts,
  type OutlineOperation,
  type OutlineRefusal,
} from '@iza/domain/plan';
import { ok, type Result } from '@iza/domain/values';

/** @returns the outline after all operations in order, or why the first that can't be done can't, with its place in the list */
export function applyOperations(
  outline: Outline,
  operations: readonly OutlineOperation[],
  facts: OutlineFacts,
): Result<Outline, OutlineRefusal> {
  let now = outline;
  for (const [at, operation] of operations.entries()) {
    const next = changeOutline(now, operation, facts);
    if (!next.ok) {
      const refusals = next.refusals.map((refusal) => ({ ...refusal, path: ['operations', at] }));
      return { ok: false, refusals };
    }
    now = next.value;
  }
  return ok(now);
}
