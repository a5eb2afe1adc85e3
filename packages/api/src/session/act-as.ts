import type { Database, TokenHash } from '@iza/db/connection';
import { actAs } from '@iza/db/session';
import { grantRoleSchema } from '@iza/domain/access';
import { partyIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';

export const actAsInput = z.strictObject({ party: partyIdSchema, role: grantRoleSchema });
export type ActAsInput = z.infer<typeof actAsInput>;

/** From the next request on, the person acts for another party or in another role. @throws ForbiddenError without such a grant today */
export async function changeCapacity(
  database: Database,
  token: TokenHash,
  { party, role }: ActAsInput,
): Promise<void> {
  const done = await actAs(database, token, party, role);
  if (!done) throw new ForbiddenError('no such grant today');
}
