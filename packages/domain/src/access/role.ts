import { z } from 'zod';
import {
  grantIdSchema,
  partyIdSchema,
  personIdSchema,
  regionIdSchema,
  validitySchema,
} from '../values/index.ts';

/** Roles that are granted; the public has none. */
export const GRANT_ROLES = [
  'roaz-chair',
  'roaz-bureau',
  'market-leader',
  'municipality',
  'insurer',
  'regional-party',
  'patient-organisation',
  'vws-programme',
  'nza',
  'zorginstituut',
  'igj',
  'acm',
  'zn',
  'umbrella',
  'administrator',
] as const;
export const grantRoleSchema = z
  .enum(GRANT_ROLES)
  .meta({ description: 'Role a person has for a party' });
export type GrantRole = z.infer<typeof grantRoleSchema>;

/** Roles that hold in a region; the others hold nationally. */
export const REGIONAL_ROLES = [
  'roaz-chair',
  'roaz-bureau',
  'market-leader',
  'municipality',
  'regional-party',
  'patient-organisation',
] as const satisfies GrantRole[];

/** @returns whether a grant of the role names a region */
export function isRegionalRole(role: GrantRole): boolean {
  return (REGIONAL_ROLES as readonly GrantRole[]).includes(role);
}

/** A role given to a person for a party, in a region or nationally, from a day to a day. Roles come from grants only. */
export const grantSchema = z
  .strictObject({
    id: grantIdSchema,
    person: personIdSchema,
    party: partyIdSchema,
    role: grantRoleSchema,
    region: regionIdSchema.nullable(),
    validity: validitySchema,
  })
  .refine((grant) => isRegionalRole(grant.role) === (grant.region !== null), {
    path: ['region'],
    message: 'regional roles name a region, national roles name none',
  });
export type Grant = z.infer<typeof grantSchema>;

/** Who acts: a person, for one party, in one role, with the regions in which that role was granted. */
export const actorSchema = z.strictObject({
  person: personIdSchema,
  party: partyIdSchema,
  role: grantRoleSchema,
  regions: z.array(regionIdSchema),
});
export type Actor = z.infer<typeof actorSchema>;
