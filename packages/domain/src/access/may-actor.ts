import {
  isBehind,
  isUnderWay,
  mayCommitIn,
  mayContentChange,
  wasAdopted,
  type PlanStage,
} from '../plan/state.ts';
import type { PlanCommandName } from '../plan/command.ts';
import type { PlanKind } from '../plan/plan.ts';
import type { RegionId } from '../values/index.ts';
import type { Actor, GrantRole } from './role.ts';

/** What can be done with a plan version. */
export const PLAN_ACTIONS = [
  'read',
  'read-working-corner',
  'edit',
  'comment',
  'sign',
  'step-back',
  'respond',
  'handle-responses',
  'judge',
  'decide',
  'commit',
  'summarise',
  'undo-step',
  'revise',
  'lead-progress',
  'report-progress',
] as const;
export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** What a permission depends on. `overlapping`: regions of any kind that share a municipality with the plan's regions. */
export type PlanResource = {
  readonly kind: PlanKind;
  readonly stage: PlanStage;
  readonly regions: readonly RegionId[];
  readonly overlapping: readonly RegionId[];
};

/** How an actor's grants lie towards a plan. */
export const RELATIONS = ['own', 'overlapping', 'elsewhere'] as const;
export type Relation = (typeof RELATIONS)[number];

/** @returns how the actor's regions lie towards the plan's regions */
export function relationTo(actor: Actor, resource: PlanResource): Relation {
  const has = (regions: readonly RegionId[]) =>
    actor.regions.some((region) => regions.includes(region));
  if (has(resource.regions)) return 'own';
  return has(resource.overlapping) ? 'overlapping' : 'elsewhere';
}

const SEES_FROM_CONSULTATION: readonly PlanStage[] = ['consultation', 'assessment'];

/** The plan's own people: they see drafts and the working corner. */
const INSIDERS: Record<PlanKind, readonly GrantRole[]> = {
  roaz: ['roaz-chair', 'roaz-bureau', 'market-leader', 'regional-party'],
  regional: ['market-leader', 'municipality', 'regional-party'],
};

/** Who writes: the chair's side in a ROAZ plan, those who took the initiative together in a regional plan (C.6.d, B.2). */
const EDITORS: Record<PlanKind, readonly GrantRole[]> = {
  roaz: ['roaz-chair', 'roaz-bureau'],
  regional: ['market-leader', 'municipality', 'regional-party'],
};

/** @returns whether a role edits plans of a kind, in its own regions */
export function editsPlans(role: GrantRole, kind: PlanKind): boolean {
  return EDITORS[kind].includes(role);
}

const SIGNERS: Record<PlanKind, readonly GrantRole[]> = {
  roaz: ['roaz-chair', 'market-leader'],
  regional: ['market-leader', 'municipality', 'regional-party'],
};

/** Who binds a party to agreements: those who act for one that carries them out; a bureau serves the table and binds nobody. */
const COMMITTERS: Record<PlanKind, readonly GrantRole[]> = {
  roaz: ['roaz-chair', 'market-leader', 'regional-party'],
  regional: ['market-leader', 'municipality', 'regional-party'],
};

/** Who takes the initiative for a plan: they begin it, and lead its execution. */
const INITIATIVE: Record<PlanKind, readonly GrantRole[]> = {
  roaz: ['roaz-chair', 'roaz-bureau', 'market-leader'],
  regional: ['market-leader', 'municipality'],
};

/** Progress is asked of a text, also while a plan that came in by import was not adopted here, and of one that another replaced meanwhile. */
const hasText = (stage: PlanStage) =>
  stage !== 'proposal' && stage !== 'profile' && stage !== 'dropped';

const STEPS_BACK: Record<PlanKind, GrantRole> = { roaz: 'roaz-chair', regional: 'market-leader' };

/** Leaders and chairs of overlapping regions read from consultation on. */
const NEIGHBOURS: readonly GrantRole[] = ['roaz-chair', 'roaz-bureau', 'market-leader'];

function mayRead(role: GrantRole, relation: Relation, { kind, stage }: PlanResource): boolean {
  if (wasAdopted(stage) || role === 'vws-programme') return role !== 'administrator';
  if (relation === 'own' && INSIDERS[kind].includes(role)) return true;
  if (!SEES_FROM_CONSULTATION.includes(stage)) return false;
  if (relation === 'own') return role === 'patient-organisation' || NEIGHBOURS.includes(role);
  return relation === 'overlapping' && NEIGHBOURS.includes(role);
}

/**
 * May this actor do this to that plan version? The one place where it is decided; the database's row-level security repeats it for the
 * day someone forgets, and one generated table tests both.
 */
export function mayActor(actor: Actor, action: PlanAction, resource: PlanResource): boolean {
  const { kind, stage } = resource;
  const relation = relationTo(actor, resource);
  const own = (roles: readonly GrantRole[]) => relation === 'own' && roles.includes(actor.role);
  switch (action) {
    case 'read':
      return mayRead(actor.role, relation, resource);
    case 'read-working-corner':
    case 'comment':
      return own(INSIDERS[kind]);
    case 'edit':
      return own(EDITORS[kind]) && mayContentChange(stage);
    case 'sign':
      return own(SIGNERS[kind]) && !isBehind(stage);
    case 'step-back':
      return own([STEPS_BACK[kind]]) && isUnderWay(stage) && stage !== 'proposal';
    case 'respond':
      return stage === 'consultation' && own(['patient-organisation', 'regional-party']);
    case 'handle-responses':
      return (stage === 'consultation' || stage === 'assessment') && own(EDITORS[kind]);
    case 'judge':
      return (
        kind === 'roaz' &&
        stage === 'assessment' &&
        own(['roaz-chair', 'market-leader', 'regional-party'])
      );
    case 'decide':
      return own(INSIDERS[kind]) && !isBehind(stage);
    case 'commit':
      return own(COMMITTERS[kind]) && mayCommitIn(stage);
    case 'summarise':
      return own(EDITORS[kind]) && isUnderWay(stage);
    case 'undo-step':
      // who writes the plan drops a revision alone, and so takes that back alone
      return own(SIGNERS[kind]) || (stage === 'dropped' && own(EDITORS[kind]));
    case 'revise':
      return own(EDITORS[kind]) && stage === 'adopted';
    case 'lead-progress':
      return own(INITIATIVE[kind]) && hasText(stage);
    case 'report-progress':
      return own(INSIDERS[kind]) && hasText(stage);
  }
}

/** @returns what one must be allowed to do to ask for a step: dropping a revision is for whoever writes it, the others are signed */
export function actionForStep(command: PlanCommandName): PlanAction {
  if (command === 'drop-revision') return 'edit';
  return command === 'step-back' ? 'step-back' : 'sign';
}

/**
 * May this actor read what was sent in on a plan, and the drafts of its past: its own people, and the programme team, which reads along
 * in the national view. What the plan's people did with it stays in their working corner.
 */
export function mayReadAlong(actor: Actor, resource: PlanResource): boolean {
  return actor.role === 'vws-programme' || mayActor(actor, 'read-working-corner', resource);
}

/** @returns whether the actor writes what stands in the plan of its own region, whatever the stage: who records what others decided */
export function mayRecordForOthers(actor: Actor, resource: PlanResource): boolean {
  return (
    mayActor(actor, 'decide', resource) &&
    relationTo(actor, resource) === 'own' &&
    EDITORS[resource.kind].includes(actor.role)
  );
}

/** @returns all the actor may do, for the screens */
export function allowedFor(actor: Actor, resource: PlanResource): PlanAction[] {
  return PLAN_ACTIONS.filter((action) => mayActor(actor, action, resource));
}

/** Who begins a plan in a region: the chair's side or a market leader (C.6.d), a market leader or municipality (B.2). */
export function mayBeginPlan(actor: Actor, kind: PlanKind, regions: readonly RegionId[]): boolean {
  const roles = INITIATIVE[kind];
  return roles.includes(actor.role) && regions.every((region) => actor.regions.includes(region));
}

const FOLLOWERS: readonly GrantRole[] = [
  'vws-programme',
  'nza',
  'zorginstituut',
  'igj',
  'acm',
  'zn',
];

/** Roles that see every region's plans with stage and dates: the programme team, and those who follow progress. */
export function seesNationalOverview(role: GrantRole): boolean {
  return FOLLOWERS.includes(role);
}

/** Whether this actor sees every region's plans with stage and dates. */
export function maySeeNationalOverview(actor: Actor): boolean {
  return seesNationalOverview(actor.role);
}

/** Who admits people and withdraws their rights. */
export function mayManageUsers(actor: Actor): boolean {
  return actor.role === 'administrator';
}
