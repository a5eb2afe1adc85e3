import type { useSaver } from '../../saving/index.ts';
import { readUnitName } from './unit-name.ts';

type Saver = Pick<ReturnType<typeof useSaver>, 'saveNow' | 'state' | 'entry'>;

/** Sends now what is typed in a version. @returns whether all of it is confirmed, or waits for a person to choose */
export async function settleTyped(saver: Saver, version: string): Promise<boolean> {
  await saver.saveNow();
  return saver
    .state()
    .pending.every((unit) => readUnitName(unit).version !== version || saver.entry(unit)?.trouble);
}
