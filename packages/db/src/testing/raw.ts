import type { ActorSession, Database, Tx } from '../connection/index.ts';
import type { Someone } from './scene.ts';

class Undo extends Error {}

/** Works as someone, in raw SQL, and undoes it all. */
export async function undoneAs<T>(
  database: Database,
  who: Pick<Someone, 'token'>,
  work: (tx: Tx, session: ActorSession) => Promise<T>,
): Promise<T> {
  let answer: { value: T } | undefined;
  const undone = database.asActor(who.token, async (tx, session) => {
    answer = { value: await work(tx, session) };
    throw new Undo();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
  if (!answer) throw new Error('no session');
  return answer.value;
}

/** @returns whether a statement wrote a row, undone at once; refused by policy, grant or trigger counts as no, anything else is a fault */
export async function writes(
  tx: Tx,
  statement: (tx: Tx) => Promise<{ count: number }>,
): Promise<boolean> {
  let wrote = false;
  try {
    await tx.savepoint(async (inner) => {
      wrote = (await statement(inner as Tx)).count > 0;
      throw new Undo();
    });
  } catch (error) {
    const { code } = error as { code?: string };
    if (!(error instanceof Undo) && code !== '42501' && code !== 'IZ001') throw error;
  }
  return wrote;
}
