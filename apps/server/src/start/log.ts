import { pino, type Logger } from 'pino';
import type { Settings } from '../env.ts';

/** JSON lines on standard error; quiet unless something is wrong. No contents of plans, no tokens, no names. */
export function openLog({ logLevel: level }: Pick<Settings, 'logLevel'>): Logger {
  const destination = pino.destination({ dest: 2, sync: true });
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination);
}
