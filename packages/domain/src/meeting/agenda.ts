import type { MeetingPointId } from '../values/index.ts';
import type { Meeting, MeetingPoint } from './meeting.ts';

/** @returns the meeting with a point at the end of its agenda; the same where it is there already */
export function addPoint(meeting: Meeting, point: MeetingPoint): Meeting {
  const isThere = meeting.points.some(({ id }) => id === point.id);
  return isThere ? meeting : { ...meeting, points: [...meeting.points, point] };
}

/** @returns the meeting without the point */
export function removePoint(meeting: Meeting, point: MeetingPointId): Meeting {
  return { ...meeting, points: meeting.points.filter(({ id }) => id !== point) };
}

/** @returns the meeting with the point one place earlier or later; the same at either end */
export function movePoint(meeting: Meeting, point: MeetingPointId, by: -1 | 1): Meeting {
  const { points } = meeting;
  const at = points.findIndex(({ id }) => id === point);
  const moved = points[at];
  const other = points[at + by];
  if (!moved || !other) return meeting;
  return { ...meeting, points: points.with(at, other).with(at + by, moved) };
}

type PointFields = { readonly [Key in `point:${string}`]: MeetingPoint };
/** A meeting field by field, so that two who write on different points never stand in each other's way. */
export type MeetingFields = Omit<Meeting, 'points'> & {
  readonly order: readonly MeetingPointId[];
} & PointFields;

/** @returns a meeting field by field; `meetingOf` is its inverse */
export function fieldsOfMeeting({ points, ...own }: Meeting): MeetingFields {
  return {
    ...own,
    order: points.map(({ id }) => id),
    ...Object.fromEntries(points.map((point) => [`point:${point.id}`, point])),
  };
}

/** @returns the meeting that these fields make: in the order given, and at the end points that the order does not name */
export function meetingOf(fields: MeetingFields): Meeting {
  const { title, on, time, place, invited, others, order } = fields;
  const points = Object.entries(fields).flatMap(([field, value]) =>
    field.startsWith('point:') ? [value as MeetingPoint] : [],
  );
  const ordered = order.flatMap((id) => points.filter((point) => point.id === id));
  const rest = points.filter(({ id }) => !order.includes(id));
  return { title, on, time, place, invited, others, points: [...ordered, ...rest] };
}
