import { listMeetings as read } from '@iza/db/meeting';
import { mayKeepMeetings } from '@iza/domain/meeting';
import type { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import { regionOfMeetings, type meetingsInput } from './known-region.ts';
import type { MeetingsView } from './meeting-view.ts';

/** The meetings of a region, for its own people. */
export async function listMeetings(
  scope: Scope,
  { region: id }: z.infer<typeof meetingsInput>,
): Promise<MeetingsView> {
  const { name, kind } = regionOfMeetings(scope, id);
  const rows = await read(scope.tx, id);
  return {
    region: { id, name },
    mayPlan: mayKeepMeetings(scope.actor, id, kind),
    meetings: rows.map(({ id: meeting, state, content: { title, on, time, place, points } }) => ({
      id: meeting,
      state,
      title,
      on,
      time,
      place,
      points: points.length,
    })),
  };
}
