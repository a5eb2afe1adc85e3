import type { Meeting, MeetingState } from '@iza/domain/meeting';
import type { MeetingId, RegionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type MeetingRow = {
  readonly id: MeetingId;
  readonly region: RegionId;
  readonly revision: number;
  readonly state: MeetingState;
  readonly content: Meeting;
  readonly savedAt: string;
  readonly savedBy: string;
};

function meetingsWhere(tx: Tx, condition: ReturnType<Tx>): Promise<MeetingRow[]> {
  return tx<MeetingRow[]>`
    select m.id, m.region, s.revision, s.state, s.content, s.at as "savedAt", s.person_name as "savedBy"
    from iza.meeting m
    cross join lateral (
      select * from iza.meeting_save s where s.meeting = m.id order by s.revision desc limit 1
    ) s
    where ${condition}
    order by s.content ->> 'on' desc, m.id desc`;
}

/** @returns the meetings of a region as they stand now, the latest day first */
export function listMeetings(tx: Tx, region: RegionId): Promise<readonly MeetingRow[]> {
  return meetingsWhere(tx, tx`m.region = ${region}`);
}

/** @returns a meeting, or `null` when there is none that the actor may read */
export async function findMeeting(tx: Tx, id: MeetingId): Promise<MeetingRow | null> {
  const [row] = await meetingsWhere(tx, tx`m.id = ${id}`);
  return row ?? null;
}

/** Plans a meeting; its first save has to follow. @throws DatabaseRefusal `not-allowed` */
export async function planMeeting(tx: Tx, id: MeetingId, region: RegionId): Promise<void> {
  await tx`insert into iza.meeting (id, region) values (${id}, ${region})`;
}

/** Saves a meeting whole, as it stands from then on. @returns when @throws DatabaseRefusal `conflict`, `no-such-move`, `not-allowed` */
export async function saveMeeting(
  tx: Tx,
  { id, revision, content, state }: Pick<MeetingRow, 'id' | 'revision' | 'content' | 'state'>,
): Promise<string> {
  const [row] = await tx<{ at: string }[]>`
    insert into iza.meeting_save (meeting, revision, content, state)
    values (${id}, ${revision}, ${tx.json(content as never)}, ${state}) returning at`;
  if (!row) throw new Error('a save came back without its moment');
  return row.at;
}
