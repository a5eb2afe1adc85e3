import { z } from 'zod';
import type { Actor, GrantRole } from '../access/index.ts';
import {
  isoDateSchema,
  lineSchema,
  noteSchema,
  partyIdSchema,
  regionIdSchema,
  type IsoDate,
  type PartyId,
  type RegionId,
} from '../values/index.ts';

/**
 * Contracted acute capacity is not scaled down before its time without coordination in the ROAZ and the approval of the insurers concerned.
 * The text names no term and no order; the order here is ours, so that insurers decide knowing what the ROAZ found.
 */
export const NOTICE_CLAUSE = 'C.6.e';

/** Facilities of which the text names capacity or spread, and whatever else a region holds acute capacity in. @see C.4.a, C.7.a */
export const NOTICE_FACILITIES = [
  'gp-post',
  'emergency-department',
  'acute-obstetrics',
  'acute-mental-care',
  'intermediate-care',
  'pharmacy',
  'district-nursing',
  'ambulance',
  'other',
] as const;
export type NoticeFacility = (typeof NOTICE_FACILITIES)[number];

/** What a provider announces: which contracted capacity it wants to scale down, where, from when, and whose approval it needs. */
export const capacityNoticeSchema = z
  .strictObject({
    region: regionIdSchema.describe('The ROAZ region'),
    facility: z.enum(NOTICE_FACILITIES),
    location: lineSchema.min(1).describe('Where'),
    what: noteSchema.min(1).describe('From how much to how much, in words'),
    from: isoDateSchema.describe('From which day'),
    until: isoDateSchema.nullable().describe('Until which day; null: for good, or not known'),
    why: noteSchema.min(1),
    insurers: z
      .array(partyIdSchema)
      .min(1)
      .max(20)
      .refine((parties) => new Set(parties).size === parties.length, 'named twice')
      .describe('Insurers with which it was contracted'),
  })
  .refine(({ from, until }) => until === null || from <= until, {
    path: ['until'],
    message: 'ends before it begins',
  })
  .meta({ description: 'Notice of scaling down contracted acute capacity' });
export type CapacityNotice = z.infer<typeof capacityNoticeSchema>;

const isHere = (actor: Actor, region: RegionId) => actor.regions.includes(region);

/** @returns whether the actor gives notice for its party: a party of the ROAZ region @see C.6.e */
export function mayGiveNotice(actor: Actor, region: RegionId): boolean {
  return actor.role === 'regional-party' && isHere(actor, region);
}

const READERS: readonly GrantRole[] = [
  'roaz-chair',
  'roaz-bureau',
  'market-leader',
  'regional-party',
];

/** @returns whether the actor reads the notices of a ROAZ region: its partners, and the ministry */
export function mayReadNotices(actor: Actor, region: RegionId): boolean {
  if (actor.role === 'vws-programme') return true;
  return READERS.includes(actor.role) && isHere(actor, region);
}

export const NOTICE_SIDES = ['provider', 'roaz', 'insurer'] as const;
export type NoticeSide = (typeof NOTICE_SIDES)[number];

/** What of a notice its steps depend on: who stands on which side, and the day it announces. */
export type NoticeRecord = {
  readonly region: RegionId;
  readonly provider: PartyId;
  readonly insurers: readonly PartyId[];
  readonly from: IsoDate;
};

/** @returns on which sides of a notice the actor stands: the provider that gave it, the chair of the ROAZ, an insurer concerned */
export function noticeSides(actor: Actor, notice: NoticeRecord): NoticeSide[] {
  if (!isHere(actor, notice.region)) return [];
  const { role, party } = actor;
  if (role === 'regional-party' && party === notice.provider) return ['provider'];
  if (role === 'roaz-chair') return ['roaz'];
  return role === 'market-leader' && notice.insurers.includes(party) ? ['insurer'] : [];
}
