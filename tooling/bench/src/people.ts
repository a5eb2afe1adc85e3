import { addGrant, addPerson } from '@iza/db/people';
import { createSignInLink, redeemSignInLink } from '@iza/db/session';
import type { GrantRole } from '@iza/domain/access';
import {
  isoDate,
  type GrantId,
  type PartyId,
  type PersonId,
  type RegionId,
} from '@iza/domain/values';
import { v7 } from 'uuid';
import type { Installation } from './installation.ts';

/** @returns the token of a session in which someone acts for a party in a role, for these regions (none: a national role) */
export async function aSession(
  { database }: Installation,
  party: string,
  role: GrantRole,
  regions: readonly RegionId[],
): Promise<string> {
  const person = v7() as PersonId;
  const link = await database.asOperator(async (tx) => {
    await addPerson(tx, {
      id: person,
      name: `Proefbelasting ${role}`,
      email: `${person}@example.test`,
    });
    for (const region of regions.length > 0 ? regions : [null]) {
      await addGrant(tx, {
        id: v7() as GrantId,
        person,
        party: party as PartyId,
        role,
        region,
        validity: { from: isoDate('2020-01-01') },
      });
    }
    return createSignInLink(tx, person, 60);
  });
  const token = await redeemSignInLink(database, link);
  if (token === null) throw new Error('the link was not redeemed');
  return token;
}
