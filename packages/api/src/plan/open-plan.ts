import type { Database, Tx } from '@iza/db/connection';
import { openCommentCounts } from '@iza/db/comment';
import { openedByMinistry } from '@iza/db/overview';
import { decidedSubjects } from '@iza/db/decision';
import { keptContent, keptPlansOf, listVersions, loadPlanHead, type PlanHead } from '@iza/db/plan';
import { allowedFor, mayActor } from '@iza/domain/access';
import { openSuggestionCounts } from '@iza/db/suggestion';
import { gapsOf } from '@iza/domain/plan';
import { planIdSchema, planVersionIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { awaitsResponseOf } from '../consultation/responding.ts';
import type { Scope } from '../scope/index.ts';
import { stepsAhead } from '../step/steps-ahead.ts';
import { admittedTo } from './admitted.ts';
import { cardOfHead } from './card-of.ts';
import type { PlanView } from './plan-view.ts';

/** Without a version: the newest that the actor may read. */
export const openPlanInput = z.strictObject({
  plan: planIdSchema,
  version: planVersionIdSchema.optional(),
});
export type OpenPlanInput = z.infer<typeof openPlanInput>;

type InsiderPart = Pick<
  PlanView,
  | 'steps'
  | 'pending'
  | 'admitted'
  | 'openedByMinistry'
  | 'openComments'
  | 'openSuggestions'
  | 'decidedOn'
>;

const FOR_OTHERS: InsiderPart = {
  steps: [],
  pending: null,
  admitted: null,
  openedByMinistry: null,
  openComments: null,
  openSuggestions: null,
  decidedOn: [],
};

async function forInsiders(scope: Scope, head: PlanHead): Promise<InsiderPart> {
  const { tx } = scope;
  const [ahead, admitted, opened, comments, openSuggestions, decidedOn] = await Promise.all([
    stepsAhead(scope, head),
    admittedTo(scope, head.plan.regions),
    openedByMinistry(tx, head.version.id),
    openCommentCounts(tx, [head.version.id]),
    openSuggestionCounts(tx, head.version.id),
    decidedSubjects(tx, head.version.id),
  ]);
  const openComments = comments.get(head.version.id) ?? {};
  return {
    ...ahead,
    admitted,
    openedByMinistry: opened,
    openComments,
    openSuggestions,
    decidedOn,
  };
}

/** What every reader of a plan needs, asked before it is known who reads. */
export function readForOpening(tx: Tx, input: OpenPlanInput, database: Database) {
  return Promise.all([
    loadPlanHead(tx, input, { open: true }),
    listVersions(tx, input.plan),
    keptPlansOf(database),
  ]);
}

/** A plan as the actor may see it, with what the actor may do. @throws NotFoundError for a plan that the actor may not see */
export async function openPlan(
  scope: Scope,
  _input: OpenPlanInput,
  sent: ReturnType<typeof readForOpening>,
): Promise<PlanView> {
  const [opened, versions, kept] = await sent;
  const head = found(opened);
  const insider = mayActor(scope.actor, 'read-working-corner', head.resource);
  const [read, awaitsResponse, part] = await Promise.all([
    keptContent(scope.tx, kept, head),
    awaitsResponseOf(scope, head),
    insider ? forInsiders(scope, head) : FOR_OTHERS,
  ]);
  const content = found(read);
  const { id, number, state, contentRevision } = head.version;
  const card = cardOfHead(head);
  return {
    plan: head.plan,
    regionNames: card.regions.map(({ name }) => name),
    card,
    version: { id, number, state, contentRevision },
    versions,
    awaitsResponse,
    about: content.about,
    outline: content.outline,
    items: content.items,
    targets: content.targets,
    allowed: allowedFor(scope.actor, head.resource),
    gaps: insider ? gapsOf(content) : null,
    ...part,
  };
}
