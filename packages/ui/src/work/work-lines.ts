import type { Late, Waiting, WorkView } from '@iza/api/work';
import { mayActor, type Actor } from '@iza/domain/access';
import type { WaitingMatter } from '@iza/domain/matter';
import type { PlanCommandName } from '@iza/domain/plan';
import type { IsoDate } from '@iza/domain/values';

type PlanCard = WorkView['plans'][number];

/** One thing that waits for the person: what, in which plan, since when or until when, and where it is done. */
export type WaitingLine = {
  readonly key: string;
  readonly plan: PlanCard;
  readonly what:
    | {
        readonly kind: 'sign';
        readonly command: PlanCommandName;
        readonly askedBy: string;
        readonly askedAt: string;
      }
    | { readonly kind: 'respond' | 'judge' }
    | { readonly kind: 'handle' | 'comments' | 'mentioned' | 'report'; readonly count: number }
    | { readonly kind: 'matter'; readonly matter: WaitingMatter; readonly count: number };
  /** Last day, where there is one. */
  readonly until: IsoDate | undefined;
  /** After the plan's address. */
  readonly more: string;
};

/** What others wait for comes first; comments wait for nobody in particular. */
const ORDER: readonly Waiting['kind'][] = [
  'sign',
  'respond',
  'judge',
  'mentioned',
  'report',
  'matter',
  'handle',
  'comments',
];

const MATTER_PLACES: Record<WaitingMatter, string> = {
  'answer-signal': '/samenhang#signalen',
  'close-signal': '/samenhang#signalen',
};

const PLACES: Record<Exclude<Waiting['kind'], 'matter'>, string> = {
  sign: '',
  respond: '/consultatie#reactie',
  judge: '/oordeel',
  report: '/voortgang#gevraagd',
  handle: '/consultatie#reacties',
  mentioned: '?paneel=opmerkingen',
  comments: '?paneel=opmerkingen',
};

function whatOf(waiting: Waiting): WaitingLine['what'] {
  switch (waiting.kind) {
    case 'sign': {
      const { kind, command, askedBy, askedAt } = waiting;
      return { kind, command, askedBy, askedAt };
    }
    case 'respond':
    case 'judge':
      return { kind: waiting.kind };
    case 'matter':
      return { kind: 'matter', matter: waiting.matter, count: waiting.count };
    case 'report':
    case 'handle':
    case 'comments':
    case 'mentioned':
      return { kind: waiting.kind, count: waiting.count };
  }
}

/** @returns what waits, in the order in which it is best done: what holds others up first, the nearest last day first */
export function waitingLines(waiting: readonly Waiting[]): WaitingLine[] {
  return waiting
    .map((each) => ({
      key: `${each.kind} ${each.kind === 'matter' ? each.matter : ''} ${each.plan.version}`,
      plan: each.plan,
      what: whatOf(each),
      until: 'closes' in each ? each.closes : undefined,
      more: each.kind === 'matter' ? MATTER_PLACES[each.matter] : PLACES[each.kind],
    }))
    .toSorted(
      (a, b) =>
        ORDER.indexOf(a.what.kind) - ORDER.indexOf(b.what.kind) ||
        (a.until ?? '9').localeCompare(b.until ?? '9') ||
        a.plan.name.localeCompare(b.plan.name, 'nl'),
    );
}

/** Whoever only responds to a plan, or reads it, is not late with it. */
function isOwn(actor: Actor, { kind, stage, regions }: PlanCard): boolean {
  const resource = { kind, stage, regions: regions.map(({ id }) => id), overlapping: [] };
  return mayActor(actor, 'read-working-corner', resource);
}

/** @returns what is late in plans of this actor's own, the longest first */
export function lateLines(late: readonly Late[], actor: Actor): Late[] {
  return late
    .filter(({ plan }) => isOwn(actor, plan))
    .toSorted((a, b) => b.days - a.days || a.plan.name.localeCompare(b.plan.name, 'nl'));
}

/** @returns the plans, what is still worked on before what is adopted, then by name */
export function planLines(plans: readonly PlanCard[]): PlanCard[] {
  const done = ({ stage }: PlanCard) => Number(stage === 'adopted');
  return plans.toSorted((a, b) => done(a) - done(b) || a.name.localeCompare(b.name, 'nl'));
}
