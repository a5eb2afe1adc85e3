import { regionById } from '@iza/accord/regions';
import { addNotice, insurersHere } from '@iza/db/capacity';
import { capacityNoticeSchema, mayGiveNotice, NOTICE_CLAUSE } from '@iza/domain/capacity';
import {
  capacityNoticeIdSchema,
  idempotencyKeySchema,
  type CapacityNoticeId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { tellRegion } from './tell-region.ts';

export const giveNoticeInput = z.strictObject({
  key: idempotencyKeySchema,
  notice: capacityNoticeSchema,
});

/** Gives notice, for the actor's own party, of scaling down contracted acute capacity before its time. @see C.6.e */
export async function giveNotice(
  scope: Scope,
  { notice }: z.infer<typeof giveNoticeInput>,
): Promise<Saved<{ notice: CapacityNoticeId }> | Refused> {
  const { tx, actor, newId } = scope;
  const { region, insurers } = notice;
  if (regionById(region)?.kind !== 'roaz' || !mayGiveNotice(actor, region))
    return refused('not-allowed', { clause: NOTICE_CLAUSE });
  const here = await insurersHere(tx, region);
  if (!insurers.every((insurer) => here.some(({ id }) => id === insurer)))
    return refused('insurer-not-here', { path: ['notice', 'insurers'] });
  const id = capacityNoticeIdSchema.parse(newId());
  await addNotice(tx, id, notice);
  await tellRegion(scope, region, 'notice', id);
  return saved({ notice: id });
}
