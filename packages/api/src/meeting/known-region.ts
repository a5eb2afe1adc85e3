import { regionById } from '@iza/accord/regions';
import { findMeeting, type MeetingRow } from '@iza/db/meeting';
import { mayReadMeetings, type Meeting, type MeetingRecord } from '@iza/domain/meeting';
import type { Region } from '@iza/domain/region';
import { regionIdSchema, type MeetingId, type RegionId } from '@iza/domain/values';
import { z } from 'zod';
import { found, type Refused } from '../answer/index.ts';
import { unknownParties } from '../decision/known-parties.ts';
import type { Scope } from '../scope/index.ts';

export const meetingsInput = z.strictObject({ region: regionIdSchema });

/** @returns a region whose meetings the actor may read @throws NotFoundError for any other */
export function regionOfMeetings({ actor }: Scope, id: RegionId): Region {
  const region = found(regionById(id));
  return found(mayReadMeetings(actor, id, region.kind) ? region : null);
}

/** @returns a meeting, with what its steps depend on @throws NotFoundError for one that the actor may not read */
export async function knownMeeting(
  scope: Scope,
  id: MeetingId,
): Promise<{ row: MeetingRow; record: MeetingRecord }> {
  const row = found(await findMeeting(scope.tx, id));
  const { kind } = regionOfMeetings(scope, row.region);
  const { region, state, content } = row;
  return { row, record: { region, kind, state, on: content.on } };
}

/** @returns a refusal for each invited party that is not in the register, at its place; `undefined` where all are */
export function unknownInvited(
  scope: Scope,
  place: string,
  { invited }: Meeting,
): Promise<Refused | undefined> {
  return unknownParties(
    scope,
    Object.fromEntries(invited.map((party, at) => [`${place}.invited.${at}`, party])),
  );
}
