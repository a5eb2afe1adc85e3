import { listPlans } from '@iza/db/plan';
import { maySeeNationalOverview } from '@iza/domain/access';
import { ForbiddenError } from '../answer/index.ts';
import { cardOf } from '../plan/card-of.ts';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import { changedPlans } from '../work/changed-plans.ts';
import type { SinceLastVisit } from '../work/work-view.ts';

/** The newest version of every plan, by name, for those who follow the whole country. @throws ForbiddenError for anyone else */
export async function allPlans({ tx, actor }: Scope): Promise<readonly PlanCard[]> {
  if (!maySeeNationalOverview(actor)) throw new ForbiddenError('not for this role');
  return (await listPlans(tx)).map(cardOf);
}

/** What others did to the plans since the last visit, for the same people; remembers the visit. @throws ForbiddenError for anyone else */
export async function nationalNews(scope: Scope): Promise<SinceLastVisit> {
  return changedPlans(scope, await allPlans(scope));
}
