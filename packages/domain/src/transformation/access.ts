import { seesNationalOverview } from '../access/may-actor.ts';
import type { Actor, GrantRole } from '../access/role.ts';
import type { PartyId } from '../values/index.ts';
import { CHECKED_STAGES } from './check.ts';
import { isApproved, isWritten, type TransformationStage } from './state.ts';
import { stepFrom, sidesOf, type Side } from './steps.ts';
import type { TransformationCommandName } from './command.ts';

/** What can be done with a transformation plan. */
export const TRANSFORMATION_ACTIONS = [
  'read',
  'edit',
  'consent',
  'read-own-lines',
  'judge',
  'own-company',
  'ask',
  'answer',
  'report-milestone',
  'confirm-milestone',
  'report-results',
  'write-change',
  'check',
  'answer-check',
  'hold',
  'recuse',
] as const;
export type TransformationAction = (typeof TRANSFORMATION_ACTIONS)[number];

/** What a permission depends on. */
export type TransformationResource = {
  readonly stage: TransformationStage;
  /** Whether a draft was shown to the market leaders. */
  readonly shown: boolean;
  readonly applicants: readonly PartyId[];
  readonly lead: PartyId | null;
  /** Two; less while a place is vacant, none while they are unknown. */
  readonly leaders: readonly PartyId[];
  /** It was offered: its leaders stand, and change by a recorded step. */
  readonly leadersStand: boolean;
  /** Insurers of which it is on record that they can't lead it. */
  readonly recused: readonly PartyId[];
};

/** Roles in which someone acts for a party that carries out care, or for a municipality: who can apply. */
export const APPLICANT_ROLES = [
  'roaz-chair',
  'roaz-bureau',
  'regional-party',
  'municipality',
] as const satisfies GrantRole[];

/** Roles in which someone acts for an insurer. */
export const INSURER_ROLES = ['market-leader', 'insurer'] as const satisfies GrantRole[];

/** Public authorities that can put a plan on hold; which of them, and by what criteria, is open in the text. @see J.2.f.p4 */
export const HOLDING_ROLES = ['nza', 'igj', 'acm'] as const satisfies GrantRole[];

/** Who records beside the leader itself that an insurer can't lead a plan. Who may is open in the text: those who coordinate the framework. @see J.2.f.p3 */
export const RECUSING_ROLES = ['zn', 'vws-programme'] as const satisfies GrantRole[];

/** Who follows the plans of the whole country from submission on. @see J.2.h */
export const FOLLOWING_ROLES = [
  'nza',
  'zorginstituut',
  'igj',
  'acm',
  'zn',
] as const satisfies GrantRole[];

const is = (roles: readonly GrantRole[], { role }: Actor) => roles.includes(role);

export function isApplicant(actor: Actor, { applicants }: TransformationResource): boolean {
  return is(APPLICANT_ROLES, actor) && applicants.includes(actor.party);
}

export function isLeadApplicant(actor: Actor, { lead }: TransformationResource): boolean {
  return is(APPLICANT_ROLES, actor) && actor.party === lead;
}

/** A market leader of this plan: granted the role, and derived from the plan's area. */
export function isLeader(actor: Actor, { leaders }: TransformationResource): boolean {
  return actor.role === 'market-leader' && leaders.includes(actor.party);
}

/** Whether the actor sees how a plan is carried out: its parties, its market leaders, and who follows the country; other insurers see their own statements. */
export function seesRunning(actor: Actor, resource: TransformationResource): boolean {
  return (
    isApplicant(actor, resource) || isLeader(actor, resource) || seesNationalOverview(actor.role)
  );
}

/** The association of insurers, which signs in the place of a leader that can't: it reads what it signs for, also afterwards. */
function fillsPlaces({ role }: Actor, { leadersStand, recused }: TransformationResource): boolean {
  return role === 'zn' && leadersStand && recused.length > 0;
}

export const ENDED: readonly TransformationStage[] = ['completed', 'stopped', 'withdrawn'];
const BEFORE_SUBMISSION: readonly TransformationStage[] = ['draft', 'quick-check', 'working-out'];
const JUDGED: readonly TransformationStage[] = ['quick-check', 'submitted', 'under-assessment'];

function mayRead(actor: Actor, resource: TransformationResource): boolean {
  const { stage, shown } = resource;
  if (isApplicant(actor, resource) || actor.role === 'vws-programme') return true;
  if (isLeader(actor, resource)) return stage !== 'draft' || shown;
  if (fillsPlaces(actor, resource)) return true;
  if (is(FOLLOWING_ROLES, actor)) return !BEFORE_SUBMISSION.includes(stage);
  return is(INSURER_ROLES, actor) && (stage === 'intended-decision' || isApproved(stage));
}

/**
 * May this actor do this to that plan? The one place where it is decided; row-level security repeats it. Other insurers read from the
 * intended decision on, without what is one party's own; nobody else reads before submission.
 */
export function mayTransformation(
  actor: Actor,
  action: TransformationAction,
  resource: TransformationResource,
): boolean {
  const { stage } = resource;
  switch (action) {
    case 'read':
      return mayRead(actor, resource);
    case 'edit':
      return isApplicant(actor, resource) && isWritten(stage);
    case 'consent':
      return isApplicant(actor, resource) && isWritten(stage);
    case 'read-own-lines':
      return isLeader(actor, resource) && !BEFORE_SUBMISSION.includes(stage);
    case 'judge':
      return isLeader(actor, resource) && (JUDGED.includes(stage) || stage === 'intended-decision');
    case 'own-company':
      return isLeader(actor, resource) && mayRead(actor, resource);
    case 'ask':
      return (
        (isLeader(actor, resource) && JUDGED.includes(stage)) ||
        (is(INSURER_ROLES, actor) && stage === 'intended-decision')
      );
    case 'answer':
      return (
        isApplicant(actor, resource) && (JUDGED.includes(stage) || stage === 'intended-decision')
      );
    case 'report-milestone':
      return isApplicant(actor, resource) && stage === 'in-execution';
    case 'check':
      return is(HOLDING_ROLES, actor) && CHECKED_STAGES.includes(stage);
    case 'answer-check':
      return (
        isApplicant(actor, resource) || (isLeader(actor, resource) && mayRead(actor, resource))
      );
    case 'write-change':
      return isApplicant(actor, resource) && stepFrom(stage, 'offer-change') !== undefined;
    case 'confirm-milestone':
      return isLeader(actor, resource) && stage === 'in-execution';
    case 'report-results':
      return isApplicant(actor, resource) && (stage === 'in-execution' || stage === 'completed');
    case 'recuse':
      return (
        !ENDED.includes(stage) &&
        mayRead(actor, resource) &&
        (isLeader(actor, resource) || is(RECUSING_ROLES, actor))
      );
    case 'hold':
      return is(HOLDING_ROLES, actor) && stepFrom(stage, 'hold') !== undefined;
  }
}

/** @returns all the actor may do, for the screens */
export function allowedOnTransformation(
  actor: Actor,
  resource: TransformationResource,
): TransformationAction[] {
  return TRANSFORMATION_ACTIONS.filter((action) => mayTransformation(actor, action, resource));
}

/** @returns on whose side the actor signs a step of this plan, or `undefined` when it is not the actor's to sign */
export function sideOf(
  actor: Actor,
  command: TransformationCommandName,
  resource: TransformationResource,
): Side | undefined {
  const step = stepFrom(resource.stage, command);
  if (!step) return undefined;
  const stands: Record<Side, boolean> = {
    lead: isLeadApplicant(actor, resource),
    applicant: isApplicant(actor, resource),
    leader: isLeader(actor, resource),
    authority: is(HOLDING_ROLES, actor),
    association: fillsPlaces(actor, resource) && resource.leaders.length < 2,
  };
  return sidesOf(step.signers).find((side) => stands[side]);
}

/** Whether the actor may record that this insurer can't lead the plan: a leader for itself, and those who coordinate the framework. */
export function mayRecuse(actor: Actor, party: PartyId, resource: TransformationResource): boolean {
  if (!mayTransformation(actor, 'recuse', resource)) return false;
  return is(RECUSING_ROLES, actor) || actor.party === party;
}

/** Whether the actor may withdraw that, as recorded by mistake. */
export function mayUndoRecusal(actor: Actor, resource: TransformationResource): boolean {
  return is(RECUSING_ROLES, actor) && mayTransformation(actor, 'recuse', resource);
}

/** Who supplies numbers of insured: the association of the insurers. */
export function maySupplyInsured({ role }: Actor): boolean {
  return role === 'zn';
}

/** Who begins a transformation plan: whoever acts for a party that can apply. */
export function mayBeginTransformation(actor: Actor): boolean {
  return is(APPLICANT_ROLES, actor);
}
