import type { z } from 'zod';
import { faultyPlacements, PLAN_TEMPLATES } from '../plan/index.ts';
import {
  knownOf,
  ok,
  refuseAll,
  type Refusal,
  type RegionId,
  type Result,
} from '../values/index.ts';
import { planFileSchema, type PlanFile } from './plan-file.ts';

export type PlanFileRefusal =
  | 'not-in-format'
  | 'key-twice'
  | 'unknown-key'
  | 'unknown-region'
  | 'placed-below-itself'
  | 'template-of-other-kind';

type Fault = Refusal<PlanFileRefusal>;
type Path = readonly (string | number)[];

/** Unfolds a fault in a union into the faults of the branch that came furthest, so that each stands at its own place. */
function faultsOf(issue: z.core.$ZodIssue, above: Path): Fault[] {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
  ];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: z.core.$ZodIssue[]) =>
      Math.max(0, ...branch.map((inner) => inner.path.length));
    const nearest =
      issue.errors.toSorted((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
    return nearest.flatMap((inner) => faultsOf(inner, path));
  }
  return [{ code: 'not-in-format', path, detail: { message: issue.message } }];
}

function keysTwice(list: readonly { id: string }[], at: Path): Fault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, place): Fault[] => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ code: 'key-twice', path: [...at, place, 'id'], detail: { key: id } }];
  });
}

function unknown(known: ReadonlySet<string>, key: string | null | undefined, path: Path): Fault[] {
  return key === null || key === undefined || known.has(key)
    ? []
    : [{ code: 'unknown-key', path, detail: { key } }];
}

function danglingKeys(file: PlanFile): Fault[] {
  const items = new Set(file.items.map(({ id }) => id));
  const levels = new Set(file.outline.levels.map(({ id }) => id));
  const targets = new Set(file.targets.map(({ id }) => id));
  return [
    ...file.items.flatMap((item, at) => [
      ...unknown(levels, item.level, ['items', at, 'level']),
      ...(item.type === 'agreement' ? item.phases : []).flatMap((phase, p) =>
        (knownOf(phase.targets) ?? []).flatMap((target, t) =>
          unknown(targets, target, ['items', at, 'phases', p, 'targets', 'known', t]),
        ),
      ),
    ]),
    ...file.targets.flatMap(({ on }, at) =>
      on === 'plan' ? [] : unknown(items, on, ['targets', at, 'on']),
    ),
    ...file.outline.placements.flatMap(({ item, parent }, at) => [
      ...unknown(items, item, ['outline', 'placements', at, 'item']),
      ...unknown(items, parent, ['outline', 'placements', at, 'parent']),
    ]),
    ...file.outline.links.flatMap(({ from, to }, at) => [
      ...unknown(items, from, ['outline', 'links', at, 'from']),
      ...('item' in to ? unknown(items, to.item, ['outline', 'links', at, 'to', 'item']) : []),
    ]),
  ];
}

/**
 * Reads a plan file.
 * @param regions regions that exist, to check the file's regions against
 * @returns the file, or every fault with its path; never a file with a key that points nowhere
 */
export function readPlanFile(
  json: unknown,
  regions: ReadonlySet<RegionId>,
): Result<PlanFile, PlanFileRefusal> {
  const parsed = planFileSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues.flatMap((issue) => faultsOf(issue, []));
    return { ok: false, refusals: faults };
  }
  const file = parsed.data;
  const faults: Fault[] = [
    ...keysTwice(file.items, ['items']),
    ...keysTwice(file.targets, ['targets']),
    ...keysTwice(file.outline.levels, ['outline', 'levels']),
    ...danglingKeys(file),
    ...file.regions.flatMap((region, at): Fault[] =>
      regions.has(region)
        ? []
        : [{ code: 'unknown-region', path: ['regions', at], detail: { region } }],
    ),
    ...faultyPlacements(file.outline.placements).map(
      (at): Fault => ({ code: 'placed-below-itself', path: ['outline', 'placements', at] }),
    ),
    ...(PLAN_TEMPLATES[file.template].kind === file.kind
      ? []
      : [{ code: 'template-of-other-kind' as const, path: ['template'] }]),
  ];
  return refuseAll(faults) ?? ok(file);
}
