import { regionsOfKind } from '@iza/accord/regions';
import type { Tx } from '@iza/db/connection';
import { nationalOverview } from '@iza/db/overview';
import { maySeeNationalOverview } from '@iza/domain/access';
import { borderOn, regionKindSchema } from '@iza/domain/region';
import { z } from 'zod';
import { ForbiddenError } from '../answer/index.ts';
import { cardOf } from '../plan/card-of.ts';
import { tileOf } from '../reference/tile-of.ts';
import type { Scope } from '../scope/index.ts';
import type { NationalView } from './national-view.ts';

export const nationalInput = z.strictObject({ kind: regionKindSchema });
export type NationalInput = z.infer<typeof nationalInput>;

/** The rows of the overview, as far as who asks may know of them; asked before it is known who that is. */
export function readNational(tx: Tx, { kind }: NationalInput) {
  return nationalOverview(tx, kind);
}

/** Every region of a kind with its plans, for those who follow the whole country. @throws ForbiddenError for anyone else */
export async function nationalPlans(
  scope: Scope,
  { kind }: NationalInput,
  sent: ReturnType<typeof readNational>,
): Promise<NationalView> {
  if (!maySeeNationalOverview(scope.actor)) throw new ForbiddenError('not for this role');
  const rows = await sent;
  const borders = new Map(
    regionsOfKind(kind).map((region) => [region.id, borderOn(region, scope.today)?.municipalities]),
  );
  return {
    rows: rows.map(({ region, name, plans }) => {
      const tile = tileOf(region);
      return {
        region,
        name,
        certainty: borders.get(region)?.certainty ?? 'unverified',
        plans: plans.map(cardOf),
        ...(tile && { tile }),
      };
    }),
  };
}
