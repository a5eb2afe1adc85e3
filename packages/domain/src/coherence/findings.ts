import type { Agreement, PlanItem, Target } from '../plan/index.ts';
import { canonicalJson, knownOf, type ItemId, type PlanId } from '../values/index.ts';
import { aimOf, aimsDiffer, differencesBetween, type Difference } from './difference.ts';
import { likeness, sharedWords, topicsOf, type Topic } from './topics.ts';

/** A plan as it is laid beside others: as far as its reader may read it. */
export type CoherentPlan = {
  readonly plan: PlanId;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

/**
 * Two agreements on the same topic in plans that overlap, and why they are laid side by side. A hint: whether they contradict each other is
 * for people to say.
 */
export type CoherenceFinding = {
  readonly own: ItemId;
  readonly other: { readonly plan: PlanId; readonly item: ItemId };
  /** Words that both have, those that tell most first; none: both are the same part of a plan. */
  readonly shared: readonly string[];
  /** They say nearly the same. */
  readonly double: boolean;
  readonly differences: readonly Difference[];
  /** What it says, to be compared: who dismissed it, dismissed this and no later difference. */
  readonly says: string;
};

const SAME_TOPIC = 0.5;
const SAME_PART = 0.2;
const DOUBLE = 0.85;
const SAME_MEASURE = 0.6;
/** Of one agreement no more than these are shown: who sees twenty reads none. */
const MOST_EACH = 5;

const titleOf = ({ title, aliases = [] }: Agreement) => [title, ...aliases].join(' ');
const agreementsOf = ({ items }: CoherentPlan) =>
  items.flatMap((item) => (item.type === 'agreement' && item.inPlan ? [item] : []));

type Spot = {
  readonly plan: CoherentPlan;
  readonly agreement: Agreement;
  readonly topic: Topic;
  readonly aims: readonly { readonly at: NonNullable<ReturnType<typeof aimOf>>; topic: Topic }[];
};

function targetsOf({ targets }: CoherentPlan, { id, phases }: Agreement): Target[] {
  const counted = new Set(phases.flatMap((phase) => knownOf(phase.targets) ?? []));
  return targets.filter((target) => target.on === id || counted.has(target.id));
}

function spotsOf(plans: readonly CoherentPlan[]): Spot[] {
  const bare = plans.flatMap((plan) =>
    agreementsOf(plan).map((agreement) => ({
      plan,
      agreement,
      aims: targetsOf(plan, agreement).flatMap((target) => aimOf(target) ?? []),
    })),
  );
  const topics = topicsOf(bare.map(({ agreement }) => titleOf(agreement)));
  const measures = topicsOf(bare.flatMap(({ aims }) => aims.map(({ indicator }) => indicator)));
  let next = 0;
  return bare.map(({ aims, ...spot }, at) => ({
    ...spot,
    topic: topics[at] as Topic,
    aims: aims.map((aim) => {
      const topic = measures[next] as Topic;
      next += 1;
      return { at: aim, topic };
    }),
  }));
}

function targetDifferences(own: Spot, other: Spot): Difference[] {
  return own.aims.flatMap(({ at, topic }) =>
    other.aims
      .filter((aim) => likeness(topic, aim.topic) >= SAME_MEASURE && aimsDiffer(at, aim.at))
      .map((aim) => ({ in: 'target' as const, own: at, other: aim.at })),
  );
}

type Pair = Pick<CoherenceFinding, 'double' | 'differences'> & {
  readonly own: Spot;
  readonly other: Spot;
  readonly alike: number;
};

function compare(own: Spot, other: Spot): Pair | undefined {
  const alike = likeness(own.topic, other.topic);
  const { element } = own.agreement;
  const samePart = element !== undefined && element === other.agreement.element;
  if (alike < (samePart ? SAME_PART : SAME_TOPIC)) return undefined;
  const double = alike >= DOUBLE;
  const differences = [
    ...differencesBetween(own.agreement, other.agreement),
    ...targetDifferences(own, other),
  ];
  if (!double && differences.length === 0) return undefined;
  return { own, other, alike, double, differences };
}

function findingOf({ own, other, double, differences }: Pair): CoherenceFinding {
  return {
    own: own.agreement.id,
    other: { plan: other.plan.plan, item: other.agreement.id },
    shared: sharedWords(own.topic, other.topic),
    double,
    differences,
    says: canonicalJson({ double, differences }),
  };
}

/** @returns finds the spots that share a word with one */
function spotsByStem(spots: readonly Spot[]): (spot: Spot) => Spot[] {
  const byStem = new Map<string, Spot[]>();
  for (const spot of spots) {
    for (const stem of spot.topic.weights.keys()) {
      const there = byStem.get(stem);
      if (there) there.push(spot);
      else byStem.set(stem, [spot]);
    }
  }
  return ({ topic }) => [
    ...new Set([...topic.weights.keys()].flatMap((stem) => byStem.get(stem) ?? [])),
  ];
}

/**
 * Lays a plan beside plans that overlap with it: agreements on the same topic with another date, scale or target, and doubles.
 * @returns hints, those that are most alike first; never a judgement
 * @see B.3.e insurers see to a coherent set of agreements, also between regional plans and ROAZ plans
 */
export function coherenceFindings(
  own: CoherentPlan,
  others: readonly CoherentPlan[],
): CoherenceFinding[] {
  const spots = spotsOf([own, ...others]);
  const mine = spots.filter(({ plan }) => plan === own);
  const theirs = spots.filter(({ plan }) => plan !== own);
  const near = spotsByStem(theirs);
  const mostAlike = (a: Pair, b: Pair) => b.alike - a.alike;
  return mine
    .flatMap((spot) =>
      near(spot)
        .flatMap((other) => compare(spot, other) ?? [])
        .toSorted(mostAlike)
        .slice(0, MOST_EACH),
    )
    .toSorted(mostAlike)
    .map(findingOf);
}
