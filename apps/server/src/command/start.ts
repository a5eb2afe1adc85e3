import { openDatabase } from '@iza/db/connection';
import { demonstrationPersons, type DemonstrationPerson } from '@iza/db/session';
import { prepareDemonstration } from '../demonstration/prepare-demonstration.ts';
import type { Settings } from '../env.ts';
import { APPS, appsFor } from '../http/apps.ts';
import { startJobs } from '../jobs/jobs.ts';
import { textsIn } from '../pages/language.ts';
import { openLog } from '../start/log.ts';
import {
  findDatabase,
  openPrepared,
  prepareDatabase,
  tryServerLogin,
  type Logins,
} from '../start/open-installation.ts';
import { startService, type Service } from '../start/service.ts';
import { CommandFault, type Command, type Output } from './command.ts';

const { apps: NAMES } = textsIn('nl');

/** @returns when someone asks the process to end */
function untilEnded(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

function tellAddresses({ address, missing }: Service, out: Output): void {
  out.say('');
  out.say(`IZA Regie is ready: ${address}/`);
  for (const { id, at } of APPS) {
    const built = missing.includes(at) ? ' (not built: npm start builds it)' : '';
    out.say(`  ${NAMES[id].name.padEnd(20)} ${address}${at}${built}`);
  }
}

function tellPersons(persons: readonly DemonstrationPerson[], out: Output): void {
  out.say('');
  out.say('Demonstration: log in on the first page, as for example');
  for (const { id } of APPS) {
    const here = persons.filter(({ capacities }) =>
      appsFor(capacities).some((app) => app.id === id),
    );
    out.say(
      `  ${NAMES[id].name.padEnd(20)} ${here
        .slice(0, 3)
        .map((person) => person.name)
        .join('; ')}`,
    );
  }
}

function listenFault(error: NodeJS.ErrnoException, { port, host }: Settings): Error {
  if (error.code === 'EADDRINUSE') {
    return new CommandFault(
      `PORT=${port}: something else listens there; stop it, or set another PORT`,
    );
  }
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL') {
    return new CommandFault(`HOST=${host}, PORT=${port}: can't listen there (${error.code})`);
  }
  return error;
}

/** What only the owner of the database may do, before anyone is served. */
async function prepare(settings: Settings, logins: Logins, out: Output): Promise<void> {
  const applied = await prepareDatabase(settings, logins);
  if (applied.length > 0) out.say(`Database: applied ${applied.length} migrations`);
  await tryServerLogin(settings, logins);
  if (settings.mode !== 'demonstration') return;
  const operator = openPrepared(logins);
  try {
    if ((await prepareDemonstration(operator)) === 'was there') return;
    out.say('Demonstration: filled in examples and persons');
  } finally {
    await operator.close();
  }
}

async function serveUntil(
  ended: Promise<void>,
  settings: Settings,
  logins: Logins,
  out: Output,
): Promise<void> {
  const log = openLog(settings);
  const database = openDatabase({ url: logins.serverUrl });
  let stopJobs = () => Promise.resolve();
  try {
    const service = await startService({ settings, database, log }).catch((error: unknown) => {
      throw listenFault(error as NodeJS.ErrnoException, settings);
    });
    stopJobs = startJobs({ logins, settings, origin: service.address, log });
    tellAddresses(service, out);
    if (!settings.mail) out.say('Mail: IZA_SMTP_URL is not set; mails wait until it is');
    if (settings.mode === 'demonstration') tellPersons(await demonstrationPersons(database), out);
    out.say('');
    out.say('Stop with Ctrl-C.');
    await ended;
    out.say('Stopping ...');
    await service.close();
  } finally {
    await stopJobs();
    await database.close();
  }
}

async function serve(settings: Settings, out: Output): Promise<void> {
  const ended = untilEnded();
  const { databaseUrl, dataFolder } = settings;
  const where = databaseUrl ? 'the one of DATABASE_URL' : `starting, in ${dataFolder}`;
  out.say(`Database: ${where} ...`);
  const sayRestart = () => out.say('The database stopped; starting it again ...');
  const logins = await findDatabase(settings, sayRestart);
  try {
    await prepare(settings, logins, out);
    await serveUntil(ended, settings, logins, out);
  } finally {
    await logins.stop();
  }
}

export const startCommand: Command = {
  name: 'start',
  usage: 'start',
  about:
    'Start the service, with the database that comes with the product unless DATABASE_URL is set',
  more: [
    'PORT                  port to listen on (4000)',
    'HOST                  address to listen on (127.0.0.1)',
    'DATABASE_URL          database to use, as its owner; without: the one that comes with the product',
    'DATABASE_SERVER_URL   login for the service that owns nothing',
    'IZA_DATA_DIR          folder of the database that comes with the product',
    'IZA_MODE              demonstration (examples, log in as anyone) or production (invited people)',
    'IZA_PUBLIC_URL        address that people use, such as https://iza.example.nl',
    'IZA_SECURITY_CONTACT  mail or web address for who finds a weakness; without: security.txt is not there',
    'IZA_SMTP_URL          mail server, such as smtps://user:password@mail.example.nl; without: mails wait',
    'IZA_MAIL_FROM         sender of mails, such as IZA Regie <iza@example.nl>',
    'IZA_MAIL_FOLDER       folder that mails are written to as files, instead of sending them',
    'IZA_TRUST_PROXY       1 when requests come through a proxy of yours',
    'IZA_REQUESTS_PER_10S  requests that one address may make in ten seconds (3000)',
    'IZA_LOG               silent, error, warn, info or debug (warn)',
  ],
  words: 0,
  run: ({ settings, out }) => serve(settings, out),
};
