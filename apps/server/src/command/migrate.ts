import { prepareDatabase } from '../start/open-installation.ts';
import type { Command } from './command.ts';
import { withLogins } from './with-database.ts';

export const migrateCommand: Command = {
  name: 'migrate',
  usage: 'migrate',
  about: 'Bring the database up to this version',
  words: 0,
  run: async ({ settings, out }) => {
    const applied = await withLogins(settings, (logins) => prepareDatabase(settings, logins));
    out.say(
      applied.length === 0
        ? 'The database was up to date.'
        : `Applied ${applied.length} migrations.`,
    );
    out.answer({ applied });
  },
};
