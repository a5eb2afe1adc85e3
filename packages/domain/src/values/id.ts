import { z } from 'zod';

const uuidv7 = z.uuidv7();

function idSchema<const Brand extends string>(what: string) {
  return uuidv7.meta({ description: `${what} (UUIDv7, stable across versions)` }).brand<Brand>();
}

export const planIdSchema = idSchema<'PlanId'>('Plan');
export type PlanId = z.infer<typeof planIdSchema>;
export const planVersionIdSchema = idSchema<'PlanVersionId'>('Version of a plan');
export type PlanVersionId = z.infer<typeof planVersionIdSchema>;
export const itemIdSchema = idSchema<'ItemId'>('Item of a plan');
export type ItemId = z.infer<typeof itemIdSchema>;
export const targetIdSchema = idSchema<'TargetId'>('Result target');
export type TargetId = z.infer<typeof targetIdSchema>;
export const levelIdSchema = idSchema<'LevelId'>('Level of a plan');
export type LevelId = z.infer<typeof levelIdSchema>;
export const personIdSchema = idSchema<'PersonId'>('Person');
export type PersonId = z.infer<typeof personIdSchema>;
export const grantIdSchema = idSchema<'GrantId'>('Grant of a role');
export type GrantId = z.infer<typeof grantIdSchema>;
export const commentIdSchema = idSchema<'CommentId'>('Comment');
export type CommentId = z.infer<typeof commentIdSchema>;
export const suggestionIdSchema = idSchema<'SuggestionId'>('Suggestion');
export type SuggestionId = z.infer<typeof suggestionIdSchema>;
export const stepIdSchema = idSchema<'StepId'>('Step of a workflow');
export type StepId = z.infer<typeof stepIdSchema>;
export const responseIdSchema = idSchema<'ResponseId'>('Response to a consultation');
export type ResponseId = z.infer<typeof responseIdSchema>;
export const profileIdSchema = idSchema<'ProfileId'>('Regional profile');
export type ProfileId = z.infer<typeof profileIdSchema>;
export const profileVersionIdSchema = idSchema<'ProfileVersionId'>('Version of a regional profile');
export type ProfileVersionId = z.infer<typeof profileVersionIdSchema>;
export const profilePartIdSchema = idSchema<'ProfilePartId'>(
  'Figure, flow or capacity of a regional profile',
);
export type ProfilePartId = z.infer<typeof profilePartIdSchema>;
export const namedVersionIdSchema = idSchema<'NamedVersionId'>('Named version of a plan');
export type NamedVersionId = z.infer<typeof namedVersionIdSchema>;
export const recusalIdSchema = idSchema<'RecusalId'>('Recusal of a market leader');
export type RecusalId = z.infer<typeof recusalIdSchema>;

export const insuredSupplyIdSchema = idSchema<'InsuredSupplyId'>('Supply of numbers of insured');
export type InsuredSupplyId = z.infer<typeof insuredSupplyIdSchema>;

export const mandateIdSchema = idSchema<'MandateId'>('Mandate');
export type MandateId = z.infer<typeof mandateIdSchema>;
export const bodyDecisionIdSchema = idSchema<'BodyDecisionId'>('Decision of a body');
export type BodyDecisionId = z.infer<typeof bodyDecisionIdSchema>;
export const commitmentIdSchema = idSchema<'CommitmentId'>('Commitment of a party');
export type CommitmentId = z.infer<typeof commitmentIdSchema>;
export const progressRoundIdSchema = idSchema<'ProgressRoundId'>('Round of progress');
export type ProgressRoundId = z.infer<typeof progressRoundIdSchema>;
export const guestIdSchema = idSchema<'GuestId'>('Guest of a consultation');
export type GuestId = z.infer<typeof guestIdSchema>;
export const transformationIdSchema = idSchema<'TransformationId'>('Transformation plan');
export type TransformationId = z.infer<typeof transformationIdSchema>;
export const transformationPartIdSchema = idSchema<'TransformationPartId'>(
  'Result, line or milestone of a transformation plan',
);
export type TransformationPartId = z.infer<typeof transformationPartIdSchema>;
export const attachmentIdSchema = idSchema<'AttachmentId'>('File with an answer or a milestone');
export type AttachmentId = z.infer<typeof attachmentIdSchema>;
export const sampleIdSchema = idSchema<'SampleId'>('Question of the NZa to a party');
export type SampleId = z.infer<typeof sampleIdSchema>;
export const preparedIdSchema = idSchema<'PreparedId'>(
  'Decision that was prepared for a signature',
);
export type PreparedId = z.infer<typeof preparedIdSchema>;

export const checkIdSchema = idSchema<'CheckId'>('What an authority found of a plan');
export type CheckId = z.infer<typeof checkIdSchema>;
export const questionIdSchema = idSchema<'QuestionId'>('Question on a transformation plan');
export type QuestionId = z.infer<typeof questionIdSchema>;
export const envelopeIdSchema = idSchema<'EnvelopeId'>('Envelope of the transformation funds');
export type EnvelopeId = z.infer<typeof envelopeIdSchema>;
export const leanIdSchema = idSchema<'LeanId'>('Agreement that leans on another');
export type LeanId = z.infer<typeof leanIdSchema>;
export const signalIdSchema = idSchema<'SignalId'>('Signal of a market leader');
export type SignalId = z.infer<typeof signalIdSchema>;
export const capacityNoticeIdSchema = idSchema<'CapacityNoticeId'>('Notice of scaling down');
export type CapacityNoticeId = z.infer<typeof capacityNoticeIdSchema>;
export const meetingIdSchema = idSchema<'MeetingId'>('Meeting of a region');
export type MeetingId = z.infer<typeof meetingIdSchema>;
export const meetingPointIdSchema = idSchema<'MeetingPointId'>('Point of an agenda');
export type MeetingPointId = z.infer<typeof meetingPointIdSchema>;
export const meetingActionIdSchema = idSchema<'MeetingActionId'>('Action agreed in a meeting');
export type MeetingActionId = z.infer<typeof meetingActionIdSchema>;
export const impactAnalysisIdSchema = idSchema<'ImpactAnalysisId'>('Chain impact analysis');
export type ImpactAnalysisId = z.infer<typeof impactAnalysisIdSchema>;
export const idempotencyKeySchema = z.uuid().brand<'IdempotencyKey'>();
export type IdempotencyKey = z.infer<typeof idempotencyKeySchema>;

/** Codes of reference data are short, printable and chosen by us: `zilveren-kruis`, `roaz-zwolle`, `GM0193`. */
const code = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);
export const partyIdSchema = code.meta({ description: 'Party, by its code' }).brand<'PartyId'>();
export type PartyId = z.infer<typeof partyIdSchema>;
export const regionIdSchema = code.meta({ description: 'Region, by its code' }).brand<'RegionId'>();
export type RegionId = z.infer<typeof regionIdSchema>;
export const municipalityCodeSchema = z
  .string()
  .regex(/^GM\d{4}$/)
  .meta({ description: 'Municipality, CBS code GMnnnn' })
  .brand<'MunicipalityCode'>();
export type MunicipalityCode = z.infer<typeof municipalityCodeSchema>;
export const clauseIdSchema = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9.-]{0,40}$/)
  .meta({ description: 'Place in the agreement, by its stable key, such as C.6.c' })
  .brand<'ClauseId'>();
export type ClauseId = z.infer<typeof clauseIdSchema>;
