import {
  addAgendaLink,
  findAgendaLink,
  planItemTitles,
  removeAgendaLink,
  wholeItems,
} from '@iza/db/agenda';
import { findAgendaItem } from '@iza/accord/agenda';
import { loadPlanHead } from '@iza/db/plan';
import { mayLeadAgenda, mayLinkPlan } from '@iza/domain/access';
import {
  actionLinkTargetSchema,
  agendaItemIdSchema,
  type ActionLinkTarget,
  type AgendaItemId,
} from '@iza/domain/action';
import { idempotencyKeySchema } from '@iza/domain/values';
import { z } from 'zod';
import { found, NotFoundError, refused, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { accordLabel } from './link-views.ts';

export const linkInput = z.strictObject({
  key: idempotencyKeySchema,
  item: agendaItemIdSchema,
  target: actionLinkTargetSchema,
});
export type LinkInput = z.infer<typeof linkInput>;

/** What the accord prints can be linked by whoever edits a plan; anything else only by who may see it. */
async function isThere({ tx }: Scope, item: AgendaItemId): Promise<boolean> {
  return findAgendaItem(item) !== undefined || (await wholeItems(tx, [item])).length > 0;
}

type PlanTarget = Extract<ActionLinkTarget, { to: 'plan' }>;

async function planRefusal(scope: Scope, { plan, item }: PlanTarget): Promise<Refused | undefined> {
  const head = found(await loadPlanHead(scope.tx, { plan }));
  if (!mayLinkPlan(scope.actor, head.plan))
    return refused('not-allowed', { detail: { action: 'lead' } });
  if (item === null) return undefined;
  const titles = await planItemTitles(scope.tx, [head.version.id]);
  return titles.has(item) ? undefined : refused('unknown-plan-item', { path: ['target', 'item'] });
}

function accordRefusal({ actor }: Scope, target: ActionLinkTarget): Refused | undefined {
  if (!mayLeadAgenda(actor)) return refused('not-allowed', { detail: { action: 'lead' } });
  if (accordLabel(target) !== undefined) return undefined;
  return refused(target.to === 'indicator' ? 'unknown-indicator' : 'unknown-clause', {
    path: ['target'],
  });
}

/**
 * Links an item to what it is about, or says that a plan carries it out. Links to a plan are made by the programme team and by the plan's
 * own editors. @throws NotFoundError when there is no such item or plan
 */
export async function link(
  scope: Scope,
  { item, target }: LinkInput,
): Promise<Saved<{ link: string }> | Refused> {
  if (!(await isThere(scope, item))) throw new NotFoundError('not found');
  const refusal =
    target.to === 'plan' ? await planRefusal(scope, target) : accordRefusal(scope, target);
  if (refusal) return refusal;
  const id = scope.newId();
  const added = await addAgendaLink(scope.tx, { id, item, target });
  return added ? saved({ link: id }) : refused('linked-already');
}

export const unlinkInput = z.strictObject({ key: idempotencyKeySchema, link: z.uuidv7() });
export type UnlinkInput = z.infer<typeof unlinkInput>;

/** Removes a link, for who may make it; views of the past keep it. @throws NotFoundError when there is none */
export async function unlink(scope: Scope, { link: id }: UnlinkInput): Promise<Saved | Refused> {
  const { target } = found(await findAgendaLink(scope.tx, id));
  const head = target.to === 'plan' ? await loadPlanHead(scope.tx, { plan: target.plan }) : null;
  const may = head ? mayLinkPlan(scope.actor, head.plan) : mayLeadAgenda(scope.actor);
  if (!may) return refused('not-allowed', { detail: { action: 'lead' } });
  return (await removeAgendaLink(scope.tx, id)) ? saved({}) : refused('removed-already');
}
