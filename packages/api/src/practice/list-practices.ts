import { readPlanContent } from '@iza/db/plan';
import { listPractices as readPractices, type PracticeRow } from '@iza/db/practice';
import { mayActor } from '@iza/domain/access';
import { findPractices, mayMarkPractice } from '@iza/domain/practice';
import { knownOf, lineSchema, planVersionIdSchema, plainTextOf } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { readableHead, type Scope } from '../scope/index.ts';
import type { PlanPracticesView, PracticeView } from './practice-view.ts';

function practiceView(row: PracticeRow): PracticeView {
  const { id, plan, planName, kind, regions, item, content, why, contactName } = row;
  const { recordedAt, recordedBy } = row;
  const text = knownOf(content.text);
  return {
    id,
    plan,
    planName,
    kind,
    regions: regions.map(({ name }) => name),
    item,
    title: content.title,
    text: text ? plainTextOf(text) : '',
    why,
    contactName,
    recordedAt,
    recordedBy,
  };
}

export const findPracticesInput = z.strictObject({
  typed: lineSchema.describe('Topic in words; empty: all'),
});

/** Examples of all regions on a topic, newest first where nothing was typed. @see B.5.j */
export async function findAllPractices(
  { tx }: Scope,
  { typed }: z.infer<typeof findPracticesInput>,
): Promise<readonly PracticeView[]> {
  return findPractices((await readPractices(tx)).map(practiceView), typed);
}

export const planPracticesInput = z.strictObject({
  version: planVersionIdSchema,
  typed: lineSchema,
});

/** The examples of a plan, and those of others on a topic, to copy. */
export async function planPractices(
  scope: Scope,
  { version, typed }: z.infer<typeof planPracticesInput>,
): Promise<PlanPracticesView> {
  const { tx, actor } = scope;
  const { plan, resource } = await readableHead(scope, version);
  const [rows, content] = await Promise.all([readPractices(tx), readPlanContent(tx, version)]);
  const views = rows.map(practiceView);
  return {
    own: views.filter((each) => each.plan === plan.id),
    others: findPractices(
      views.filter((each) => each.plan !== plan.id),
      typed,
    ),
    agreements: found(content).items.flatMap(({ content: item }) =>
      item.type === 'agreement' && item.inPlan ? [{ item: item.id, title: item.title }] : [],
    ),
    mayMark: mayMarkPractice(actor, resource),
    mayCopy: mayActor(actor, 'edit', resource),
  };
}
