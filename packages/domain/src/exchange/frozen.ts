import { withoutWorkingCorner, type ComparedContent } from '../comparison/index.ts';
import type { Agreement, Plan, Target } from '../plan/index.ts';
import {
  canonicalJson,
  type IsoDate,
  type ItemId,
  type PlanId,
  type PlanVersionId,
} from '../values/index.ts';
import type { PlanFile } from './plan-file.ts';

type Placed = Pick<PlanFile, 'outline' | 'items' | 'targets'>;

/** @returns the plan file without the working corner: what every reader of the plan reads */
function inPlanOnly<File extends Placed>(file: File): File {
  // Keys of a file take the place of ids; what is looked at has the same shape in both.
  const { outline, items, targets } = withoutWorkingCorner(file as unknown as ComparedContent);
  return { ...file, outline, items, targets } as unknown as File;
}

/** @returns the text over which the hash of a plan is made: its file, without the working corner, as canonical JSON */
export function frozenPlanText(file: PlanFile): string {
  return canonicalJson(inPlanOnly(file));
}

/** An adopted plan as the public reads it. */
export type PublishedContent = {
  readonly plan: PlanId;
  readonly version: PlanVersionId;
  readonly kind: Plan['kind'];
  readonly edition: Plan['edition'];
  readonly name: string;
  readonly regions: readonly { readonly id: string; readonly name: string }[];
  readonly adoptedOn: IsoDate;
  readonly body: string;
  readonly published: readonly {
    readonly item: ItemId;
    readonly under: readonly string[];
    readonly agreement: Agreement;
    readonly targets: readonly Target[];
  }[];
};

/** Says of a file that it is the public's copy of an adopted plan. */
export const PUBLICATION_FORMAT = 'iza-regie/publication';

/** @returns the file that the public can take along; its own text is what the hash is made over, so any tool for SHA-256 can check it */
export function publicationText(content: PublishedContent): string {
  const { plan, version, kind, edition, name, regions, adoptedOn, body, published } = content;
  return canonicalJson({
    format: PUBLICATION_FORMAT,
    formatVersion: 1,
    plan,
    version,
    kind,
    edition,
    name,
    regions,
    adoptedOn,
    body,
    agreements: published.map(({ item, under, agreement, targets }) => ({
      item,
      under,
      agreement,
      targets,
    })),
  });
}
