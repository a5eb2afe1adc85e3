import { agendaItems, findAgendaItem } from '@iza/accord/agenda';
import { agendaLinks, looseAgreements, servedItems } from '@iza/db/agenda';
import { loadPlanHead } from '@iza/db/plan';
import { mayLinkPlan } from '@iza/domain/access';
import { found } from '../answer/index.ts';
import type { PlanInput, Scope } from '../scope/index.ts';
import type { CatalogueEntry, LooseView, PlanLinksView } from './action-view.ts';
import { agendaFrame, namedIn } from './agenda-frame.ts';
import { agendaIsFor } from './agenda.ts';
import { rowsToday } from './agenda-rows.ts';

/** What a plan carries out, for whoever reads the plan. @throws NotFoundError when the actor may not */
export async function linksForPlan(scope: Scope, { plan }: PlanInput): Promise<PlanLinksView> {
  const { tx, actor } = scope;
  const head = found(await loadPlanHead(tx, { plan }));
  const links = await agendaLinks(tx, { plan });
  return {
    links: links.map(({ id, item, title, target, addedDay, addedByName }) => {
      const planItem = target.to === 'plan' ? target.item : null;
      const { clause = null, theme = null } = findAgendaItem(item) ?? {};
      return { id, item, title, clause, theme, planItem, addedDay, addedByName };
    }),
    mayLink: mayLinkPlan(actor, head.plan),
  };
}

const catalogue: readonly CatalogueEntry[] = agendaItems
  .filter(({ sameAs }) => sameAs === null)
  .map(({ id, kind, title, theme, clause }) => ({ id, kind, title, theme, clause }));

/** What the accord prints that a plan can serve, each thing once; no standings: those are not for everyone. */
export function linkCatalogue(_scope: Scope): Promise<readonly CatalogueEntry[]> {
  return Promise.resolve(catalogue);
}

const OVER = ['done', 'lapsed', 'not-followed'];

/** What hangs loose, as far as the actor may read it: items that no plan serves, adopted agreements that serve nothing. */
export async function loose(scope: Scope): Promise<LooseView> {
  agendaIsFor(scope);
  const { tx, today } = scope;
  const [rows, served, agreements] = await Promise.all([
    rowsToday(scope),
    servedItems(tx),
    looseAgreements(tx),
  ]);
  const actions = rows.filter(({ id, slippage }) => !served.has(id) && !OVER.includes(slippage));
  const frame = await agendaFrame(scope, today, namedIn(actions));
  return { ...frame, actions, agreements };
}
