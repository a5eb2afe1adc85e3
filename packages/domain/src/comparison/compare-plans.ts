import {
  withoutItem,
  type Outline,
  type PlanAbout,
  type PlanContent,
  type PlanItem,
  type Target,
} from '../plan/index.ts';
import { canonicalJson, type ItemId, type TargetId } from '../values/index.ts';
import { changeOf, differingFields, type Changed } from './changed.ts';
import { inReadingOrder } from './reading-order.ts';
import { movesBetween, type Move } from './moves.ts';

/** The content of a plan at a moment. */
export type ComparedContent = {
  readonly about: PlanAbout;
  readonly outline: Outline;
  readonly items: readonly PlanItem[];
  readonly targets: readonly Target[];
};

export type TargetChange = Changed<Target> & { readonly target: TargetId };

/** What happened to an item between two moments, the targets on it included. */
export type ItemChange = Changed<PlanItem> & {
  readonly item: ItemId;
  readonly move: Move | undefined;
  readonly targets: readonly TargetChange[];
};

/** What differs between two moments of a plan; items in reading order, what went where it stood. */
export type PlanComparison = {
  readonly about: Changed<PlanAbout>;
  readonly items: readonly ItemChange[];
  /** Targets of the plan as a whole. */
  readonly planTargets: readonly TargetChange[];
  readonly levels: boolean;
  readonly links: boolean;
  /** Number of items that came, went, changed in themselves or their targets, or stand elsewhere. */
  readonly counts: Readonly<Record<'added' | 'removed' | 'changed' | 'moved', number>>;
};

function targetChanges(before: ComparedContent, after: ComparedContent): TargetChange[] {
  const [old, now] = [before, after].map(
    ({ targets }) => new Map(targets.map((target) => [target.id, target])),
  ) as [Map<TargetId, Target>, Map<TargetId, Target>];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((target) => {
    const change = changeOf(old.get(target), now.get(target));
    return change ? [{ ...change, target }] : [];
  });
}

function counted(items: readonly ItemChange[]): PlanComparison['counts'] {
  const number = (fits: (change: ItemChange) => boolean) => items.filter(fits).length;
  return {
    added: number(({ before }) => !before),
    removed: number(({ after }) => !after),
    changed: number(
      ({ before, after, fields, targets }) =>
        before !== undefined && after !== undefined && fields.length + targets.length > 0,
    ),
    moved: number(({ move }) => move !== undefined),
  };
}

/**
 * Compares two moments of one plan, or two versions of it: ids are stable across both.
 * @returns what came, went, changed (by field) and moved; an empty comparison for equal contents
 */
export function comparePlans(before: ComparedContent, after: ComparedContent): PlanComparison {
  const [old, now] = [before, after].map(
    ({ items }) => new Map(items.map((item) => [item.id, item])),
  ) as [Map<ItemId, PlanItem>, Map<ItemId, PlanItem>];
  const inBoth = (item: ItemId) => old.has(item) && now.has(item);
  const moves = movesBetween(before.outline, after.outline, inBoth);
  const targets = Map.groupBy(targetChanges(before, after), ({ before: was, after: is }) =>
    is ? is.on : was?.on,
  );
  const items = inReadingOrder(before, after).flatMap((item): ItemChange[] => {
    const change = changeOf(old.get(item), now.get(item));
    const [move, own] = [moves.get(item), targets.get(item) ?? []];
    if (!change && !move && own.length === 0) return [];
    const unchanged = { before: old.get(item), after: now.get(item), fields: [] };
    return [{ ...(change ?? unchanged), item, move, targets: own }];
  });
  const differs = (part: 'levels' | 'links') =>
    canonicalJson(before.outline[part]) !== canonicalJson(after.outline[part]);
  return {
    about: {
      before: before.about,
      after: after.about,
      fields: differingFields(before.about, after.about),
    },
    items,
    planTargets: targets.get('plan') ?? [],
    levels: differs('levels'),
    links: differs('links'),
    counts: counted(items),
  };
}

/** @returns whether two moments hold the same plan */
export function isSamePlan({ about, items, planTargets, levels, links }: PlanComparison): boolean {
  return about.fields.length + items.length + planTargets.length === 0 && !levels && !links;
}

/** @returns the content without revisions and without who saved it */
export function comparedContent(content: Omit<PlanContent, 'version'>): ComparedContent {
  return {
    about: content.about.content,
    outline: content.outline.content,
    items: content.items.map((unit) => unit.content),
    targets: content.targets.map((unit) => unit.content),
  };
}

/** @returns what every reader of the plan sees: without the working corner */
export function withoutWorkingCorner(content: ComparedContent): ComparedContent {
  const hidden = content.items.filter(({ inPlan }) => !inPlan).map(({ id }) => id);
  if (hidden.length === 0) return content;
  const gone = new Set<string>(hidden);
  return {
    ...content,
    outline: hidden.reduce(withoutItem, content.outline),
    items: content.items.filter(({ inPlan }) => inPlan),
    targets: content.targets.filter(({ on }) => !gone.has(on)),
  };
}
