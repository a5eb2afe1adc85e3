import { noticeFor, type Notice } from '@iza/api/notification';
import type { Database, Tx } from '@iza/db/connection';
import { writeMail } from '@iza/db/mail';
import { recipientsAround, takeTold, type Recipient, type ToldEvent } from '@iza/db/notification';
import { asPerson } from '@iza/db/session';
import { newId } from '../new-id.ts';

/** @returns what a step or a comment means for someone, in whichever capacity it asks most */
async function noticeOf(
  database: Database,
  { person, capacities }: Recipient,
  { plan, event }: ToldEvent,
): Promise<Notice | null> {
  let found: Notice | null = null;
  for (const { party, role } of capacities) {
    const notice = await asPerson(database, { person, party, role }, (tx, session) =>
      noticeFor({ ...session, tx, newId }, plan, event),
    );
    if (notice === 'no session' || notice === null) continue;
    if (notice.what !== 'step-taken') return notice;
    found = notice;
  }
  return found;
}

async function tell(database: Database, tx: Tx, step: ToldEvent): Promise<void> {
  const recipients = await recipientsAround(tx, step.version);
  for (const recipient of recipients) {
    const { person, name, address, settings } = recipient;
    if (person === step.person || settings.atOnce.length === 0) continue;
    const notice = await noticeOf(database, recipient, step);
    if (!notice || !settings.atOnce.includes(notice.what)) continue;
    const { event, personName: by } = step;
    await writeMail(tx, {
      id: newId(),
      content: {
        kind: 'notice',
        ...notice,
        by,
        ...('command' in event && { command: event.command }),
      },
      once: `notice ${step.seq} ${person}`,
      person,
      to: { name, address },
      language: settings.language,
    });
  }
}

/** Mails those whom steps that were asked or taken concern, and those whom comments name, as they chose. What each is told is what each may see. */
export async function makeNotices(database: Database): Promise<void> {
  await database.asOperator(async (tx) => {
    for (const step of (await takeTold(tx)) ?? []) await tell(database, tx, step);
  });
}
