import { seesNationalOverview } from '../access/may-actor.ts';
import { HOLDING_ROLES } from '../transformation/access.ts';
import type { Actor } from '../access/role.ts';
import type { PartyId } from '../values/index.ts';
import { FUND_ROUTES, type FundRoute } from './account.ts';
import type { LedgerOperation } from './operation.ts';

/** What the right to write depends on, for operations on a plan: its market leaders, and the route of the money. */
export type LedgerResource = {
  readonly leaders: readonly PartyId[];
  readonly route: FundRoute | undefined;
  /** The plan was stopped or completed: whoever ends it frees what it holds, on every route. */
  readonly ended?: boolean;
};

/** Whether the actor sees the funds: who follows the country, and insurers, who draw on them. */
export function maySeeFunds(actor: Actor): boolean {
  return seesNationalOverview(actor.role) || ['market-leader', 'insurer'].includes(actor.role);
}

/**
 * May this actor write this operation? The funds themselves, and what is paid by VWS or by a municipality, are kept by the programme team; what
 * goes through insurers, by the plan's market leaders. The text names nobody for it: a choice.
 * @see 4.2.2, 4.2.3
 */
export function mayWriteLedger(
  actor: Actor,
  { operation }: Pick<LedgerOperation, 'operation'>,
  { leaders, route, ended = false }: LedgerResource,
): boolean {
  const leads = actor.role === 'market-leader' && leaders.includes(actor.party);
  const frees = operation === 'release' || operation === 'leave-queue';
  if (ended && frees && (leads || (HOLDING_ROLES as readonly string[]).includes(actor.role)))
    return true;
  switch (operation) {
    case 'open-envelope':
    case 'open-pool':
    case 'release-earmark':
    case 'carry-over':
    case 'lapse':
    case 'reclaim':
      return actor.role === 'vws-programme';
    default:
      return route === 'insurers'
        ? leads || (ended && frees && actor.role === 'vws-programme')
        : actor.role === 'vws-programme' && route !== undefined;
  }
}

/** @returns the routes on which the actor gives this plan its money */
export function routesKept(actor: Actor, leaders: readonly PartyId[]): FundRoute[] {
  return FUND_ROUTES.filter((route) =>
    mayWriteLedger(actor, { operation: 'grant' }, { leaders, route }),
  );
}
