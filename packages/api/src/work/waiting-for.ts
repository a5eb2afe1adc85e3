import { openCommentCounts } from '@iza/db/comment';
import { ownResponse, sentResponses } from '@iza/db/consultation';
import { ownJudgement } from '@iza/db/judgement';
import { loadPlanHead, type PlanHead } from '@iza/db/plan';
import { mayActor } from '@iza/domain/access';
import { roundsOf } from '../consultation/open-consultation.ts';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import { stepsAhead } from '../step/steps-ahead.ts';
import type { Waiting } from './work-view.ts';

type Asked = (scope: Scope, head: PlanHead, plan: PlanCard) => Promise<Waiting[]>;

const toSign: Asked = async (scope, head, plan) => {
  if (!mayActor(scope.actor, 'sign', head.resource)) return [];
  const { pending } = await stepsAhead(scope, head);
  if (!pending?.maySign) return [];
  const { id: step, command, signatures } = pending;
  const [first] = signatures;
  const asked = { askedAt: first?.at ?? '', askedBy: first?.personName ?? '' };
  return [{ kind: 'sign', plan, step, command: command.command, ...asked }];
};

const toRespond: Asked = async ({ tx, actor, today }, head, plan) => {
  if (!mayActor(actor, 'respond', head.resource)) return [];
  const rounds = roundsOf(head);
  const latest = rounds.at(-1);
  if (!latest?.invited.includes(actor.party) || today > latest.closes) return [];
  const own = await ownResponse(tx, head.version.id, rounds.length);
  return own?.sentAt ? [] : [{ kind: 'respond', plan, closes: latest.closes }];
};

const toJudge: Asked = async ({ tx, actor }, head, plan) => {
  if (!mayActor(actor, 'judge', head.resource)) return [];
  const own = await ownJudgement(tx, head.version.id);
  return own?.sharedAt ? [] : [{ kind: 'judge', plan }];
};

const toHandle: Asked = async ({ tx, actor }, head, plan) => {
  if (!mayActor(actor, 'handle-responses', head.resource)) return [];
  const responses = await sentResponses(tx, head.version.id);
  const count = responses.filter(({ handling }) => handling === null).length;
  return count === 0 ? [] : [{ kind: 'handle', plan, count }];
};

const openComments: Asked = async ({ tx, actor }, head, plan) => {
  if (!mayActor(actor, 'comment', head.resource)) return [];
  const counts = Object.values(await openCommentCounts(tx, head.version.id));
  const count = counts.reduce((sum, each) => sum + each, 0);
  return count === 0 ? [] : [{ kind: 'comments', plan, count }];
};

/** @returns what waits for the actor in one plan */
export async function waitingFor(scope: Scope, plan: PlanCard): Promise<Waiting[]> {
  const head = await loadPlanHead(scope.tx, { version: plan.version });
  if (!head) return [];
  const kinds = [toSign, toRespond, toJudge, toHandle, openComments];
  return (await Promise.all(kinds.map((kind) => kind(scope, head, plan)))).flat();
}
