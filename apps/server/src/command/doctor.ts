import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { mailCounts } from '@iza/db/mail';
import { APPS } from '../http/apps.ts';
import { identityProvider } from '../login/identity-provider.ts';
import { openMailer } from '../mail/mailer.ts';
import { loadStaticFiles } from '../http/static-files.ts';
import { findDatabase, prepareDatabase, tryServerLogin } from '../start/open-installation.ts';
import type { Settings } from '../env.ts';
import { CommandFault, type Command } from './command.ts';
import { withDatabase } from './with-database.ts';

type Check = { readonly name: string; readonly ok: boolean; readonly detail: string };

async function check(name: string, work: () => Promise<string> | string): Promise<Check> {
  try {
    return { name, ok: true, detail: await work() };
  } catch (error) {
    return { name, ok: false, detail: (error as Error).message };
  }
}

function runtime(): string {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 24) throw new Error(`Node ${process.version}; 24 or newer is needed`);
  return `Node ${process.version}`;
}

async function dataFolder({ dataFolder: folder, databaseUrl }: Settings): Promise<string> {
  if (databaseUrl) return 'not used: DATABASE_URL is set';
  await mkdir(folder, { recursive: true });
  await access(folder, constants.W_OK);
  return folder;
}

function apps(): string {
  const { missing } = loadStaticFiles(APPS, import.meta.dirname);
  if (missing.length > 0) throw new Error(`not built: ${missing.join(', ')}`);
  return APPS.map(({ at }) => at).join(', ');
}

async function databaseAnswers(settings: Settings): Promise<string> {
  const logins = await findDatabase(settings);
  try {
    await prepareDatabase(settings, logins);
    await tryServerLogin(settings, logins);
    const { hostname, port, pathname } = new URL(logins.ownerUrl);
    return `${hostname}:${port || '5432'}${pathname}, ${settings.mode}`;
  } finally {
    await logins.stop();
  }
}

/** How long a mail that is due may wait before something must be wrong. */
const TOO_LONG_S = 30 * 60;

async function mail(settings: Settings): Promise<string> {
  const { mail: set, mode } = settings;
  if (!set) return 'IZA_SMTP_URL is not set: mails wait';
  const mailer = openMailer(set, { origin: '', demonstration: mode === 'demonstration' });
  try {
    return await mailer.verify();
  } finally {
    mailer.close();
  }
}

async function identity({ identityProvider: set }: Settings): Promise<string> {
  if (!set) return 'IZA_OIDC_ISSUER is not set: people log in with links';
  await identityProvider(set).find();
  return set.issuer;
}

async function outbox(settings: Settings): Promise<string> {
  const counts = await withDatabase(settings, (database) => database.asOperator(mailCounts));
  const { waiting, overdueSeconds, failed } = counts;
  const told = `${waiting} waiting, ${failed} given up in seven days`;
  if (failed > 0) throw new Error(`${told}; iza mail list --troubled tells why`);
  if (settings.mail && overdueSeconds > TOO_LONG_S)
    throw new Error(
      `${told}; one should have gone out ${Math.round(overdueSeconds / 60)} minutes ago`,
    );
  return told;
}

export const doctorCommand: Command = {
  name: 'doctor',
  usage: 'doctor',
  about: 'Look whether everything that the service needs is there',
  words: 0,
  run: async ({ settings, out }) => {
    const checks = [
      await check('runtime', runtime),
      await check('data folder', () => dataFolder(settings)),
      await check('database', () => databaseAnswers(settings)),
      await check('apps', apps),
      await check('mail', () => mail(settings)),
      await check('identity provider', () => identity(settings)),
      await check('mails', () => outbox(settings)),
    ];
    for (const { name, ok, detail } of checks)
      out.say(`${ok ? 'ok   ' : 'WRONG'} ${name}: ${detail}`);
    const ok = checks.every((each) => each.ok);
    if (!ok) throw new CommandFault('something is wrong', { ok, checks });
    out.answer({ ok, checks });
  },
};
