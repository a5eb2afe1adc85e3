import type { z } from 'zod';
import { PLAN_TEMPLATES } from '../plan/index.ts';
import {
  ok,
  refuse,
  refuseAll,
  type PartyId,
  type Refusal,
  type RegionId,
  type Result,
} from '../values/index.ts';
import { referenceFaults, type ReferenceRefusal } from './file-references.ts';
import { partyFaults } from './party-references.ts';
import { planFileSchema, type PlanFile } from './plan-file.ts';

export type PlanFileRefusal =
  | 'not-in-format'
  | 'unknown-region'
  | 'unknown-party'
  | 'template-of-other-kind'
  | ReferenceRefusal;

/** What exists, to check a file against. */
export type KnownReference = {
  readonly regions: ReadonlySet<RegionId>;
  readonly parties: ReadonlySet<PartyId>;
};

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

/**
 * Reads a plan file.
 * @param known what exists
 * @returns the file, or every fault with its path; never a file with a key that points nowhere
 */
export function readPlanFile(
  json: unknown,
  known: KnownReference,
): Result<PlanFile, PlanFileRefusal> {
  const parsed = planFileSchema.safeParse(json);
  const format = parsed.error?.issues.flatMap((issue) => faultsOf(issue, [])) ?? [];
  const content = parsed.success ? contentFaults(parsed.data, known) : [];
  const faults = refuseAll<PlanFileRefusal>([...format, ...referenceFaults(json), ...content]);
  if (faults || !parsed.success) return faults ?? refuse('not-in-format');
  return ok(parsed.data);
}

function contentFaults(file: PlanFile, { regions, parties }: KnownReference): Fault[] {
  const unknownRegions = file.regions.flatMap((region, at): Fault[] =>
    regions.has(region)
      ? []
      : [{ code: 'unknown-region', path: ['regions', at], detail: { region } }],
  );
  const otherKind: Fault[] =
    PLAN_TEMPLATES[file.template].kind === file.kind
      ? []
      : [{ code: 'template-of-other-kind', path: ['template'] }];
  return [...unknownRegions, ...partyFaults(file, parties), ...otherKind];
}
