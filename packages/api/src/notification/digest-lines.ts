import { regionById } from '@iza/accord/regions';
import { listPlans } from '@iza/db/plan';
import { TODO_REASONS, type Todo } from '@iza/domain/action';
import type {
  ActionsLine,
  DigestLine,
  MailedPlan,
  MeetingLine,
  PlanLine,
  ProfileLine,
  RegionLine,
  TransformationLine,
} from '@iza/domain/notification';
import { actionNoticesFor } from '../action/notices-for.ts';
import { ownActions } from '../meeting/end-action.ts';
import { cardOf } from '../plan/card-of.ts';
import type { PlanCard } from '../plan/plan-card.ts';
import type { Scope } from '../scope/index.ts';
import { lateOf } from '../work/late-of.ts';
import { roundsOver } from '../work/progress-work.ts';
import { profilesToSign } from '../work/profiles-to-sign.ts';
import { regionMatters } from '../work/region-matters.ts';
import { transformationsWaiting } from '../work/transformations-waiting.ts';
import { waitingFor } from '../work/waiting-for.ts';
import type { Late, Waiting } from '../work/work-view.ts';

/** What of a plan goes into a mail: its name and where it is found. */
export function mailedPlan({ plan: id, kind, name }: PlanCard): MailedPlan {
  return { id, kind, name };
}

function waitingLine(waiting: Waiting): PlanLine {
  const plan = mailedPlan(waiting.plan);
  switch (waiting.kind) {
    case 'sign':
      return { plan, what: 'sign', command: waiting.command };
    case 'respond':
      return { plan, what: 'respond', on: waiting.closes };
    case 'judge':
      return { plan, what: 'judge' };
    case 'report':
      return { plan, what: 'report', on: waiting.closes };
    case 'matter':
      return { plan, what: 'matter', matter: waiting.matter, count: waiting.count };
    case 'handle':
    case 'comments':
    case 'mentioned':
      return { plan, what: waiting.kind, count: waiting.count };
  }
}

function lateLine({ kind, plan, on }: Late): PlanLine {
  const what = kind === 'plan-due' ? 'plan-late' : kind;
  return { plan: mailedPlan(plan), what, on };
}

/** How many items of the agenda wait for the actor's party, each counted under its most pressing reason; what is to be confirmed is work of its own. */
async function actionLines(scope: Scope): Promise<ActionsLine[]> {
  const { todos } = await actionNoticesFor(scope, scope.actor);
  const app = scope.actor.role === 'insurer' ? 'regio' : 'monitor';
  return TODO_REASONS.flatMap((reason): ActionsLine[] => {
    const isCounted = ({ reasons }: Todo) =>
      reason === 'to-confirm' ? reasons.includes(reason) : reasons[0] === reason;
    const count = todos.filter(isCounted).length;
    if (count === 0) return [];
    return [{ what: 'actions', reason, count, app }];
  });
}

async function planLines(scope: Scope): Promise<PlanLine[]> {
  const { tx, actor, today } = scope;
  if (actor.regions.length === 0) return [];
  const plans = (await listPlans(tx, { regions: [...actor.regions] })).map(cardOf);
  const waiting = await waitingFor(scope, plans);
  const over = await roundsOver(scope, plans);
  const late = [...plans.flatMap((plan) => lateOf(plan, today)), ...over];
  return [...waiting.map(waitingLine), ...late.map(lateLine)];
}

async function regionLines(scope: Scope): Promise<RegionLine[]> {
  return (await regionMatters(scope)).map((waiting) => ({ what: 'region-matter', ...waiting }));
}

async function profileLines(scope: Scope): Promise<ProfileLine[]> {
  return (await profilesToSign(scope)).map(({ region: id, regionName: name, kind }) => ({
    what: 'sign-profile',
    region: { id, name },
    app: kind === 'roaz' ? 'roaz' : 'regio',
  }));
}

/** What the actor took upon itself in meetings, counted by region; what is past its day apart. */
async function meetingLines(scope: Scope): Promise<MeetingLine[]> {
  const actions = await ownActions(scope);
  return [...Map.groupBy(actions, ({ region }) => region.id).values()].flatMap((own) => {
    const [first] = own;
    if (!first) return [];
    const { id, name, kind } = first.region;
    const late = own.filter(({ due }) => due < scope.today).length;
    const line = { region: { id, name }, app: kind === 'roaz' ? 'roaz' : 'regio' } as const;
    return (
      [
        { ...line, what: 'meeting-actions', count: own.length - late },
        { ...line, what: 'meeting-actions-late', count: late },
      ] as const
    ).filter(({ count }) => count > 0);
  });
}

async function transformationLines(scope: Scope): Promise<TransformationLine[]> {
  const { regions } = scope.actor;
  const roaz = regions.length > 0 && regions.every((id) => regionById(id)?.kind === 'roaz');
  const app = scope.actor.role === 'vws-programme' ? 'monitor' : roaz ? 'roaz' : 'regio';
  return (await transformationsWaiting(scope)).map(({ plan: id, name, matter, count, until }) => ({
    what: 'transformation',
    transformation: { id, name },
    matter,
    count,
    until,
    app,
  }));
}

/**
 * What waits for the actor and what is late: in the plans, profiles and meetings of the actor's regions, in transformation
 * plans and on the agenda, as a mail tells it. The same as on the page *my work*, which stays unvisited.
 */
export async function digestLines(scope: Scope): Promise<readonly DigestLine[]> {
  const [plans, profiles, regions, meetings, transformations, actions] = await Promise.all([
    planLines(scope),
    profileLines(scope),
    regionLines(scope),
    meetingLines(scope),
    transformationLines(scope),
    actionLines(scope),
  ]);
  return [...plans, ...profiles, ...regions, ...meetings, ...transformations, ...actions];
}
