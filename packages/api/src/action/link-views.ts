import { findClause } from '@iza/accord/clauses';
import { labourIndicators, outcomes } from '@iza/accord/outcomes';
import { themes } from '@iza/accord/themes';
import { planItemTitles, type AgendaLinkRow } from '@iza/db/agenda';
import { listPlans } from '@iza/db/plan';
import { mayLinkPlan } from '@iza/domain/access';
import type { ActionLinkTarget } from '@iza/domain/action';
import type { PlanId } from '@iza/domain/values';
import type { Scope } from '../scope/index.ts';
import type { LinkView } from './action-view.ts';

/** What an action can serve: the outcome criteria of 5.3 and the indicators of annex H, by id. */
const indicators = new Map<string, string>(
  [...outcomes, ...labourIndicators].map(({ id, indicator }) => [id, indicator]),
);

/** @returns words for what a link points at in the accord, `undefined` when the accord has no such thing; plans are not looked up */
export function accordLabel(target: ActionLinkTarget): string | undefined {
  switch (target.to) {
    case 'clause': {
      const clause = findClause(target.clause);
      return clause && (clause.title ?? target.clause);
    }
    case 'theme':
      return themes.find(({ letter }) => letter === target.theme)?.title;
    case 'indicator':
      return indicators.get(target.indicator);
    case 'plan':
      return undefined;
  }
}

function plansIn(links: readonly AgendaLinkRow[]): PlanId[] {
  const plans = links.flatMap(({ target }) => (target.to === 'plan' ? [target.plan] : []));
  return [...new Set(plans)];
}

/** @returns links with words for what they point at */
export async function linkViews(
  { tx, actor }: Scope,
  links: readonly AgendaLinkRow[],
): Promise<LinkView[]> {
  const plans = plansIn(links);
  const cards = new Map(
    plans.length > 0 ? (await listPlans(tx, { plans })).map((card) => [card.plan, card]) : [],
  );
  const titles = await planItemTitles(
    tx,
    [...cards.values()].map(({ version }) => version),
  );
  return links.map(({ id, target, addedDay, addedByName }) => {
    const card = target.to === 'plan' ? cards.get(target.plan) : undefined;
    const regions = card?.regions.map((region) => region.id) ?? [];
    const item = target.to === 'plan' ? target.item : null;
    const label = item === null ? card?.name : titles.get(item);
    return {
      id,
      target,
      label: accordLabel(target) ?? label ?? '',
      planName: item === null ? null : (card?.name ?? null),
      addedDay,
      addedByName,
      removable: mayLinkPlan(actor, { kind: card?.kind ?? 'roaz', regions }),
    };
  });
}
