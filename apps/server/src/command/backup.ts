import { createReadStream, createWriteStream } from 'node:fs';
import { access, rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { backup, restore } from '@iza/db/backup';
import { prepareDatabase } from '../start/open-installation.ts';
import { CommandFault, type Command } from './command.ts';
import { withLogins } from './with-database.ts';

export const backupCommand: Command = {
  name: 'backup',
  usage: 'backup FILE',
  about: 'Write everything in the database to a file, as it stands at one moment',
  words: 1,
  run: async ({ settings, args, out }) => {
    const file = args.positionals[0] ?? '';
    const unfinished = `${file}.unfinished`;
    const report = await withLogins(settings, async ({ ownerUrl }) => {
      const stream = createWriteStream(unfinished, { mode: 0o600 });
      const made = await backup(ownerUrl, stream).catch(async (error: unknown) => {
        stream.destroy();
        await rm(unfinished, { force: true });
        throw error;
      });
      if (!stream.writableEnded) stream.end();
      await finished(stream);
      return made;
    });
    await rename(unfinished, file);
    out.say(`Wrote ${report.rows} rows to ${file}.`);
    out.answer({ file, ...report });
  },
};

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'restore FILE',
  about: 'Bring a backup into a database that holds no plans yet',
  words: 1,
  run: async ({ settings, args, out }) => {
    const file = args.positionals[0] ?? '';
    await access(file).catch(() => {
      throw new CommandFault(`${file} can't be read`);
    });
    const report = await withLogins(settings, async (logins) => {
      await prepareDatabase(settings, logins);
      return restore(logins.ownerUrl, createReadStream(file));
    });
    out.say(`Restored ${report.rows} rows from ${file}.`);
    out.answer({ file, ...report });
  },
};
