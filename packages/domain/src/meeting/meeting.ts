import { z } from 'zod';
import { mayActor, type Actor, type PlanResource } from '../access/index.ts';
import type { RegionKind } from '../region/index.ts';
import {
  isoDateSchema,
  lineSchema,
  meetingPointIdSchema,
  noteSchema,
  partyIdSchema,
  planIdSchema,
  type RegionId,
} from '../values/index.ts';

/** Where a point of an agenda comes from: something that is open, or whoever puts the agenda together. */
export const POINT_SOURCES = [
  'own',
  'step',
  'responses',
  'comments',
  'suggestions',
  'gaps',
  'progress',
  'signals',
  'notices',
] as const;
export type PointSource = (typeof POINT_SOURCES)[number];

export const meetingPointSchema = z
  .strictObject({
    id: meetingPointIdSchema,
    title: lineSchema.describe('May be empty while one types'),
    source: z.enum(POINT_SOURCES),
    plan: planIdSchema.nullable().describe('The plan in which it is open; null: none'),
    notes: noteSchema.describe('What was said'),
  })
  .meta({ description: 'Point of an agenda' });
export type MeetingPoint = z.infer<typeof meetingPointSchema>;

const distinct = (values: readonly string[]) => new Set(values).size === values.length;

/** A meeting while it is prepared and held: anything but its day may still be open. */
export const meetingSchema = z
  .strictObject({
    title: lineSchema.describe('May be empty while one types'),
    on: isoDateSchema,
    time: lineSchema.describe('As people write it: 14.00 tot 16.00 uur'),
    place: lineSchema.describe('Where, or how to take part from afar'),
    invited: z
      .array(partyIdSchema)
      .max(200)
      .refine(distinct, 'named twice')
      .describe('Parties of the region'),
    others: lineSchema.describe('Who else is invited'),
    points: z
      .array(meetingPointSchema)
      .max(100)
      .refine((points) => distinct(points.map(({ id }) => id)), 'one id twice'),
  })
  .meta({ description: 'Meeting of a region' });
export type Meeting = z.infer<typeof meetingSchema>;

/** A region's meetings are its own, as the working corner of its plan is: judged as a plan of the region that is being drafted. */
function asDraftOf(region: RegionId, kind: RegionKind): PlanResource {
  const plan = kind === 'roaz' ? 'roaz' : 'regional';
  return { kind: plan, stage: 'drafting', regions: [region], overlapping: [] };
}

/** @returns whether the actor reads the meetings of a region: its own people, never the ministry */
export function mayReadMeetings(actor: Actor, region: RegionId, kind: RegionKind): boolean {
  return mayActor(actor, 'read-working-corner', asDraftOf(region, kind));
}

/** @returns whether the actor prepares and reports meetings of a region: who writes its plan */
export function mayKeepMeetings(actor: Actor, region: RegionId, kind: RegionKind): boolean {
  return mayActor(actor, 'edit', asDraftOf(region, kind));
}
