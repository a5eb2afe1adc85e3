import type { WorkView } from '@iza/api/work';
import type { PlanStage } from '@iza/domain/plan';

/** Something that came to the person's work while it was open. */
export type WorkNews =
  | {
      readonly kind: 'moved';
      readonly plan: string;
      readonly name: string;
      readonly stage: PlanStage;
    }
  | { readonly kind: 'waits'; readonly plan: string; readonly name: string }
  | {
      readonly kind: 'updated';
      readonly plan: string;
      readonly name: string;
      readonly by: string | null;
    };

/** @returns a text that is another one when something else waits */
function waitingKey(waiting: WorkView['waiting'][number]): string {
  const { kind, plan } = waiting;
  const which = kind === 'sign' ? waiting.step : '';
  const count = 'count' in waiting ? waiting.count : '';
  return `${kind} ${plan.version} ${which} ${count}`;
}

function moved(before: WorkView, after: WorkView): WorkNews[] {
  const stood = new Map(
    before.plans.map(({ plan, version, stage }) => [plan, `${version} ${stage}`]),
  );
  return after.plans
    .filter(
      ({ plan, version, stage }) => stood.has(plan) && stood.get(plan) !== `${version} ${stage}`,
    )
    .map(({ plan, name, stage }) => ({ kind: 'moved', plan, name, stage }));
}

function waits(before: WorkView, after: WorkView): WorkNews[] {
  const known = new Set(before.waiting.map(waitingKey));
  return after.waiting
    .filter((each) => !known.has(waitingKey(each)))
    .map(({ plan: { plan, name } }) => ({ kind: 'waits', plan, name }));
}

function updated(before: WorkView, after: WorkView): WorkNews[] {
  const counts = new Map(before.changed.map(({ plan, count }) => [plan, count]));
  return after.changed
    .filter(({ plan, count }) => count > (counts.get(plan) ?? 0))
    .map(({ plan, name, last }) => ({ kind: 'updated', plan, name, by: last.personName }));
}

/** @returns what is new, at most one thing a plan: its stage before what waits, what waits before what was typed */
export function workNews(before: WorkView, after: WorkView): WorkNews[] {
  const all = [...moved(before, after), ...waits(before, after), ...updated(before, after)];
  return all.filter(({ plan }, at) => all.findIndex((other) => other.plan === plan) === at);
}
