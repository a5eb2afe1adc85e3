import { z } from 'zod';
import { isoDateSchema, noteSchema, personIdSchema } from '../values/index.ts';

/** What somebody takes upon himself in a meeting. */
export const meetingActionSchema = z
  .strictObject({
    what: noteSchema.min(1),
    owner: personIdSchema.describe('One of the people of the region'),
    due: isoDateSchema,
  })
  .meta({ description: 'Action agreed in a meeting' });
export type MeetingAction = z.infer<typeof meetingActionSchema>;

export const ACTION_ENDS = ['done', 'dropped'] as const;
export type ActionEnd = (typeof ACTION_ENDS)[number];
