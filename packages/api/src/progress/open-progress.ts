import { listRounds, partiesToAsk, readProgressSettings } from '@iza/db/progress';
import { mayActor } from '@iza/domain/access';
import { DEFAULT_SETTINGS, followedAs, nextDue } from '@iza/domain/progress';
import { planIdSchema, progressRoundIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { NotFoundError } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { followedHead } from './followed-plan.ts';
import type { ProgressView } from './progress-view.ts';
import { headOfRound, roundView } from './round-view.ts';

/** Without a round: the one that is open, else the last that closed. */
export const openProgressInput = z.strictObject({
  plan: planIdSchema,
  round: progressRoundIdSchema.optional(),
});
export type OpenProgressInput = z.infer<typeof openProgressInput>;

/** How a plan is carried out, as far as the actor may see it. @throws NotFoundError for a plan or round that the actor may not see */
export async function openProgress(
  scope: Scope,
  { plan, round: wanted }: OpenProgressInput,
): Promise<ProgressView> {
  const { tx, actor, today } = scope;
  const head = await followedHead(scope, plan);
  const { resource, version } = head;
  const mayLead = mayActor(actor, 'lead-progress', resource);
  const mayReport = mayActor(actor, 'report-progress', resource);
  const [settings, rounds, askable] = await Promise.all([
    readProgressSettings(tx, plan),
    listRounds(tx, plan),
    mayLead ? partiesToAsk(tx, plan) : [],
  ]);
  const shown = wanted === undefined ? rounds.at(-1) : rounds.find(({ id }) => id === wanted);
  if (wanted !== undefined && !shown) throw new NotFoundError('no such round');
  const content = settings?.content ?? DEFAULT_SETTINGS;
  return {
    plan,
    version: version.id,
    stage: version.state.stage,
    followed: followedAs(version.state),
    settings: content,
    settingsRevision: settings?.revision ?? 0,
    rounds: rounds.map((round) => headOfRound(round, mayReport)),
    shown: shown ? await roundView(scope, head, shown, rounds) : null,
    mayLead,
    mayReport,
    nextDue: nextDue(content.rhythm, rounds.at(-1)?.due, today) ?? null,
    askable,
  };
}
