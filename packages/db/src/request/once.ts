import { createHash } from 'node:crypto';
import type { IdempotencyKey } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

type Known = { operation: string; inputHash: Buffer; answer: unknown };

/**
 * Does a write once for each key a person sends: the same request again gets the stored answer and does nothing; one that comes while the
 * first is at work waits for it. The answer is stored in the same transaction as the work.
 * @param input what was asked, to tell apart a key that is used for something else
 * @returns the answer, as JSON gives it back when it was stored before
 */
export async function once<Answer>(
  tx: Tx,
  key: IdempotencyKey,
  operation: string,
  input: unknown,
  work: () => Promise<Answer>,
): Promise<Answer | 'key-used-otherwise'> {
  const inputHash = createHash('sha256').update(JSON.stringify(input)).digest();
  const claimed = await tx`
    insert into iza.answered_request (person, key, operation, input_hash)
    values (iza.actor_person(), ${key}, ${operation}, ${inputHash})
    on conflict do nothing`;
  if (claimed.count === 0) {
    const [known] = await tx<Known[]>`
      select operation, input_hash as "inputHash", answer from iza.answered_request
      where person = iza.actor_person() and key = ${key}`;
    if (!known || known.operation !== operation || !known.inputHash.equals(inputHash))
      return 'key-used-otherwise';
    return known.answer as Answer;
  }
  const answer = await work();
  await tx`
    update iza.answered_request set answer = ${tx.json(answer as never)}
    where person = iza.actor_person() and key = ${key}`;
  return answer;
}

/** Forgets answers of before a number of days, when no sender can be waiting for them any more; for the operator. @returns how many */
export async function forgetAnswered(tx: Tx, days: number): Promise<number> {
  const gone =
    await tx`delete from iza.answered_request where at < now() - make_interval(days => ${days})`;
  return gone.count;
}
