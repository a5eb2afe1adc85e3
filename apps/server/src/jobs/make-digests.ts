import { createHash } from 'node:crypto';
import { digestLines } from '@iza/api/notification';
import type { Database } from '@iza/db/connection';
import { writeMail } from '@iza/db/mail';
import { digestReaders, takeDigest, type DigestReader } from '@iza/db/notification';
import { asPerson } from '@iza/db/session';
import { digestSaid, isDigestDue, lineKey, type DigestLine } from '@iza/domain/notification';
import type { IsoDate } from '@iza/domain/values';
import { newId } from '../new-id.ts';

const AT_A_TIME = 100;
/** Digests are there when people begin to work. */
const FROM_HOUR = 7;

function hourInTheNetherlands(): number {
  const options = { timeZone: 'Europe/Amsterdam', hour: 'numeric', hourCycle: 'h23' } as const;
  return Number(new Intl.DateTimeFormat('en-GB', options).format(new Date()));
}

/** @returns what waits for someone in all capacities, each thing once */
async function linesFor(
  database: Database,
  { person, capacities }: DigestReader,
): Promise<readonly DigestLine[]> {
  const lines = new Map<string, DigestLine>();
  for (const { party, role } of capacities) {
    const found = await asPerson(database, { person, party, role }, (tx, session) =>
      digestLines({ ...session, tx, newId }),
    );
    for (const line of found === 'no session' ? [] : found) {
      lines.set(lineKey(line), line);
    }
  }
  return [...lines.values()];
}

async function makeDigest(database: Database, day: IsoDate, reader: DigestReader): Promise<void> {
  const { person, name, address, settings, lastSaid } = reader;
  const lines = settings.digest === 'never' ? [] : await linesFor(database, reader);
  const said = createHash('sha256').update(digestSaid(lines)).digest('base64url');
  const due = lines.length > 0 && isDigestDue(settings.digest, day, said !== lastSaid);
  await database.asOperator(async (tx) => {
    const now = due || lines.length === 0 ? said : (lastSaid ?? '');
    if (!(await takeDigest(tx, { person, day, said: now })) || !due) return;
    const content = { kind: 'digest', day, lines } as const;
    const to = { name, address };
    const once = `digest ${day} ${person}`;
    await writeMail(tx, { id: newId(), content, once, person, to, language: settings.language });
  });
}

/** Writes the digests of today that were not looked at yet, from seven o'clock on; a demonstration's day has no hours. */
export async function makeDigests(database: Database, demonstration: boolean): Promise<void> {
  if (!demonstration && hourInTheNetherlands() < FROM_HOUR) return;
  const { day, readers } = await database.asOperator(async (tx) => {
    const [row] = await tx<{ day: IsoDate }[]>`select iza.today() as day`;
    if (!row) throw new Error('no day');
    return { day: row.day, readers: await digestReaders(tx, row.day, AT_A_TIME) };
  });
  for (const reader of readers) await makeDigest(database, day, reader);
}
