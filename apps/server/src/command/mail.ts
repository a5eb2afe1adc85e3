import { listMails, retryFailed } from '@iza/db/mail';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

const MOST = 500;

export const mailListCommand: Command = {
  name: 'mail list',
  usage: 'mail list [--troubled]',
  about: 'Print the newest mails: to whom, whether they went out, and what the mail server said',
  more: ['--troubled  only mails that failed, or are tried again'],
  words: 0,
  options: { troubled: { type: 'boolean' } },
  run: async ({ settings, args, out }) => {
    const troubled = args.options['troubled'] === true;
    out.answer(
      await withDatabase(settings, (database) =>
        database.asOperator((tx) => listMails(tx, { limit: MOST, troubled })),
      ),
    );
  },
};

export const mailRetryCommand: Command = {
  name: 'mail retry',
  usage: 'mail retry',
  about:
    'Have notices and digests that were given up tried again; mails with a link in them are asked for anew',
  words: 0,
  run: async ({ settings, out }) => {
    const again = await withDatabase(settings, (database) => database.asOperator(retryFailed));
    out.say(`${again} mails wait again.`);
    out.answer({ waiting: again });
  },
};
