import type { Actor } from '../access/role.ts';
import { takesMoney } from '../ledger/plan-money.ts';
import type { PartyId, PersonId } from '../values/index.ts';
import {
  ENDED,
  INSURER_ROLES,
  isApplicant,
  isLeadApplicant,
  isLeader,
  mayTransformation,
  sideOf,
  type TransformationResource,
} from './access.ts';
import type { TransformationCommandName } from './command.ts';
import type { MilestoneProgress } from './milestone-progress.ts';
import { isDecision } from './own-company.ts';
import { signsOwn, type PendingTransformationStep } from './signing.ts';
import type { TransformationStage } from './state.ts';
import type { Side } from './steps.ts';

/** What of a transformation plan can wait for someone. */
export const TRANSFORMATION_MATTERS = [
  'sign',
  'prepare',
  'fill-place',
  'begin-assessment',
  'judge',
  'share-verdict',
  'confirm-milestone',
  'pay-milestone',
  'decide-change',
  'applicant-leaves',
  'lead-handed',
  'give-money',
  'grant',
  'answer',
  'ask',
  'read-decision',
  'answer-sample',
  'answer-check',
  'consent',
  'agree-change',
  'adapt',
  'report-results',
] as const;
export type TransformationMatter = (typeof TRANSFORMATION_MATTERS)[number];

/** How a plan stands, as far as it makes someone wait. */
export type WaitingFacts = {
  readonly contentRevision: number;
  readonly pending: readonly (Pick<PendingTransformationStep, 'command' | 'onRevision'> & {
    readonly signatures: readonly { readonly party: PartyId; readonly side: Side }[];
  })[];
  /** Of a running plan: whether a substantial change is before the leaders, and who agreed with the text that is written, as it stands. */
  readonly change: { readonly offered: boolean; readonly agreed: readonly PartyId[] };
  /** Applicants that declared that they leave, and still apply. */
  readonly leaving: number;
  /** How often the lead went over to another applicant in the last weeks. */
  readonly handed: number;
  readonly unanswered: number;
  /** Who agreed with the text as it stands. */
  readonly consented: readonly PartyId[];
  /** The verdict of the acting party on what is judged now; `null`: none yet. */
  readonly verdict: { readonly shared: boolean } | null;
  /** Milestones that were reported and wait for the market leaders. */
  readonly reported: readonly MilestoneProgress[];
  /** Results without a report on the quarter that ended last, of a plan that ran in it. */
  readonly unreported: number;
  /** Milestones that were reached, with money committed to them on a route that the actor pays on. */
  readonly unpaid: number;
  /** What the plan asks for on the routes of the programme team, in lines of the application that nothing pays and that wait in no queue. */
  readonly ungiven: number;
  /** First in the queue of a route on which the actor gives money, while there is some. */
  readonly nextInQueue: boolean;
  /** The approval was told to the acting insurer, and nobody of it has read it. */
  readonly unread: boolean;
  /** Remarks of authorities that the acting party has not answered. */
  readonly remarked: number;
  /** Questions of the NZa that the acting party has not answered. */
  readonly sampled: number;
  /** Of a market leader: how the work is arranged in its own company. */
  readonly own: {
    /** Who handles the plan; `null`: nobody in particular, or somebody who left. */
    readonly assignee: PersonId | null;
    /** Whether the actor may sign decisions. */
    readonly maySign: boolean;
    /** Decisions that were prepared and wait for a signature, on the text as it stands. */
    readonly prepared: readonly TransformationCommandName[];
  };
};

type Waits = { readonly matter: TransformationMatter; readonly count: number };

/** What waits for who gives the money on a route: leaders on the route of the insurers, the programme team on the others. @see 4.2.2, 4.2.3 */
function forKeeper(stage: TransformationStage, { unpaid, nextInQueue }: WaitingFacts) {
  return {
    'pay-milestone': stage === 'in-execution' ? unpaid : 0,
    grant: nextInQueue && stage !== 'held' ? 1 : 0,
  };
}

/** Leaders know what the plan asks that they approved; the programme team is told what it asks of others. */
function forProgramme(stage: TransformationStage, facts: WaitingFacts) {
  return { ...forKeeper(stage, facts), 'give-money': takesMoney(stage) ? facts.ungiven : 0 };
}

/** What waits for whoever handles the plan: everyone in the company while nobody in particular does. */
function forLeader(
  { party, person }: Actor,
  { stage, leaders }: TransformationResource,
  facts: WaitingFacts,
): Partial<Record<TransformationMatter, number>> {
  const { verdict, reported, own } = facts;
  if (own.assignee !== null && own.assignee !== person) return {};
  const judges = stage === 'quick-check' || stage === 'under-assessment';
  const decides = 'change-substantially' as const;
  const deciding =
    own.prepared.includes(decides) ||
    facts.pending.some(({ command }) => command.command === decides);
  const open = reported.filter(
    (at) => at.standing === 'reported' && !at.confirmedBy.includes(party),
  );
  return {
    'begin-assessment': stage === 'submitted' && leaders.length === 2 ? 1 : 0,
    judge: judges && verdict === null ? 1 : 0,
    'share-verdict': judges && verdict?.shared === false ? 1 : 0,
    'confirm-milestone': stage === 'in-execution' ? open.length : 0,
    ...forKeeper(stage, facts),
    'decide-change': stage !== 'held' && facts.change.offered && !deciding ? 1 : 0,
    'applicant-leaves': facts.change.offered ? 0 : facts.leaving,
    'lead-handed': facts.handed,
  };
}

function forApplicant(actor: Actor, resource: TransformationResource, facts: WaitingFacts) {
  const { unanswered, consented, unreported, change } = facts;
  const may = (action: 'answer' | 'consent') => mayTransformation(actor, action, resource);
  const asked = may('consent') && consented.length > 0 && !consented.includes(actor.party);
  const joins = mayTransformation(actor, 'write-change', resource) && !change.offered;
  const ripe = change.agreed.length > 0 && !change.agreed.includes(actor.party);
  const leads = isLeadApplicant(actor, resource);
  const turned = resource.stage === 'returned' && leads;
  return {
    answer: may('answer') ? unanswered : 0,
    consent: asked ? 1 : 0,
    'applicant-leaves': leads && joins ? facts.leaving : 0,
    'agree-change': joins && ripe && !leads ? 1 : 0,
    adapt: turned ? 1 : 0,
    'report-results': resource.stage === 'in-execution' ? unreported : 0,
  };
}

/**
 * Steps that wait for a signature of the actor's side. A decision waits for who may sign it for its company, as asked by the other leader or as
 * prepared by a colleague; for others it can be prepared.
 */
function forSigner(actor: Actor, resource: TransformationResource, facts: WaitingFacts) {
  const { own, contentRevision } = facts;
  const handles = own.assignee === null || own.assignee === actor.person;
  const asked = facts.pending.filter(({ command, onRevision, signatures }) => {
    const side = sideOf(actor, command.command, resource);
    const signed = signatures.some((one) => one.side === side && one.party === actor.party);
    const mine = side !== undefined && signsOwn(side, command, actor.party);
    return mine && !signed && onRevision === contentRevision;
  });
  const names = asked.map(({ command }) => command.command);
  const decisions = names.filter((name) => isDecision(resource.stage, name));
  const leads = isLeader(actor, resource);
  if (!leads || own.maySign) {
    const prepared = leads ? own.prepared.filter((name) => !names.includes(name)) : [];
    return { sign: names.length + prepared.length };
  }
  const unprepared = decisions.filter((name) => !own.prepared.includes(name));
  return { sign: names.length - decisions.length, prepare: handles ? unprepared.length : 0 };
}

/** A place of a market leader is vacant, and nothing was asked yet that fills it: until then nothing can be decided. @see J.2.f.p1 */
function fillsPlace(
  actor: Actor,
  resource: TransformationResource,
  { pending }: WaitingFacts,
): boolean {
  const { leaders, leadersStand, stage } = resource;
  return (
    leadersStand &&
    leaders.length < 2 &&
    !ENDED.includes(stage) &&
    sideOf(actor, 'change-leaders', resource) !== undefined &&
    !pending.some(({ command }) => command.command === 'change-leaders')
  );
}

/**
 * @returns what of a plan waits for the actor: a signature, a verdict, an answer, a consent that others gave already, a milestone to confirm,
 * money to pay or to grant, results to report over the quarter that ended;
 * and for other insurers that they can ask, in their own term. What only could be done waits for nobody.
 * @see J.2.f
 */
export function transformationMatters(
  actor: Actor,
  resource: TransformationResource,
  facts: WaitingFacts,
): Waits[] {
  const other =
    (INSURER_ROLES as readonly string[]).includes(actor.role) && !isLeader(actor, resource);
  const answersChecks = isLeader(actor, resource) || isLeadApplicant(actor, resource);
  const counts: Partial<Record<TransformationMatter, number>> = {
    ...forSigner(actor, resource, facts),
    'fill-place': fillsPlace(actor, resource, facts) ? 1 : 0,
    ...(isLeader(actor, resource) && forLeader(actor, resource, facts)),
    ...(actor.role === 'vws-programme' && forProgramme(resource.stage, facts)),
    ...(isApplicant(actor, resource) && forApplicant(actor, resource, facts)),
    ask: other && resource.stage === 'intended-decision' ? 1 : 0,
    'read-decision': other && facts.unread ? 1 : 0,
    'answer-sample': facts.sampled,
    'answer-check': answersChecks ? facts.remarked : 0,
  };
  return TRANSFORMATION_MATTERS.flatMap((matter) => {
    const count = counts[matter] ?? 0;
    return count > 0 ? [{ matter, count }] : [];
  });
}
