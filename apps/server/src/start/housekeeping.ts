import { openDatabase } from '@iza/db/connection';
import { forgetAnswered } from '@iza/db/request';
import type { Logger } from 'pino';
import type { Logins } from './open-installation.ts';

const A_DAY_MS = 24 * 60 * 60 * 1000;
/** No browser keeps an unanswered save longer than this. */
const ANSWERS_KEPT_DAYS = 60;

async function tidyUp({ ownerUrl, serverUrl: url }: Logins): Promise<void> {
  const database = openDatabase({ url, ownerUrl });
  try {
    await database.asOperator((tx) => forgetAnswered(tx, ANSWERS_KEPT_DAYS));
  } finally {
    await database.close();
  }
}

/** Once a day forgets what nobody will ask for again. @returns a function that ends it */
export function keepTidy(logins: Logins, log: Logger): () => void {
  const tidy = () => {
    tidyUp(logins).catch((error: unknown) => log.warn({ err: error }, 'could not tidy up'));
  };
  tidy();
  const daily = setInterval(tidy, A_DAY_MS);
  return () => clearInterval(daily);
}
