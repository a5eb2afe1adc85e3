import { z } from 'zod';
import { fieldSchema, LEFT_OPEN, profilePartIdSchema, richTextSchema } from '../values/index.ts';
import { profileCapacitySchema } from './capacity.ts';
import { profileFigureSchema } from './figure.ts';
import { profileFlowSchema } from './flow.ts';
import {
  profileTopicSchema,
  type ProfileTemplateId,
  type ProfileTopic,
  topicOf,
} from './template.ts';

/** What a topic says in words. */
export const topicTextSchema = z.strictObject({
  topic: profileTopicSchema,
  text: fieldSchema(richTextSchema).describe('The story with the figures'),
});
export type TopicText = z.infer<typeof topicTextSchema>;

/** @returns a topic that nothing was written about yet */
export function newTopicText(topic: ProfileTopic): TopicText {
  return { topic, text: LEFT_OPEN };
}

/** What is saved at once: the text of a topic, a figure, flows, or the capacity of a facility; each with its own revision. */
export const profileUnitSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('topic'), content: topicTextSchema }),
  z.strictObject({ unit: z.literal('figure'), content: profileFigureSchema }),
  z.strictObject({ unit: z.literal('flow'), content: profileFlowSchema }),
  z.strictObject({ unit: z.literal('capacity'), content: profileCapacitySchema }),
]);
export type ProfileUnit = z.infer<typeof profileUnitSchema>;
export type ProfileUnitKind = ProfileUnit['unit'];

/** Names one unit of a profile version; a topic's text by its topic. */
export const profileUnitRefSchema = z.discriminatedUnion('unit', [
  z.strictObject({ unit: z.literal('topic'), id: profileTopicSchema }),
  z.strictObject({ unit: z.literal('figure'), id: profilePartIdSchema }),
  z.strictObject({ unit: z.literal('flow'), id: profilePartIdSchema }),
  z.strictObject({ unit: z.literal('capacity'), id: profilePartIdSchema }),
]);
export type ProfileUnitRef = z.infer<typeof profileUnitRefSchema>;

/** @returns the ref that names a unit */
export function profileRefOf(unit: ProfileUnit): ProfileUnitRef {
  return unit.unit === 'topic'
    ? { unit: 'topic', id: unit.content.topic }
    : { unit: unit.unit, id: unit.content.id };
}

/** @returns whether a unit has a place in profiles of this template */
export function fitsTemplate(template: ProfileTemplateId, unit: ProfileUnit): boolean {
  if (unit.unit === 'capacity')
    return topicOf(template, 'minimum-capacity')?.parts.includes('capacity') ?? false;
  const topic = topicOf(template, unit.content.topic);
  return topic !== undefined && (unit.unit !== 'flow' || topic.parts.includes('flows'));
}
