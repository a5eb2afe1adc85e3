import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { KeptMail } from '../../mail/mailer.ts';

const NAME = /^[0-9a-f-]{36}\.json$/;
const MOST = 200;

async function read(folder: string, name: string): Promise<KeptMail> {
  return JSON.parse(await readFile(path.join(folder, name), 'utf8')) as KeptMail;
}

/** @returns the newest mails of a folder; their numbers rise with time */
export async function keptMails(folder: string): Promise<readonly KeptMail[]> {
  const names = await readdir(folder).catch(() => []);
  const newest = names
    .filter((name) => NAME.test(name))
    .toSorted()
    .toReversed();
  return Promise.all(newest.slice(0, MOST).map((name) => read(folder, name)));
}

/** @returns a mail by its number, or `undefined` */
export async function keptMail(folder: string, id: string): Promise<KeptMail | undefined> {
  const name = `${id}.json`;
  return NAME.test(name) ? read(folder, name).catch(() => undefined) : undefined;
}
