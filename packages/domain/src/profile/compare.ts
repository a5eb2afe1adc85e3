import type { RegionKind } from '../region/region-kind.ts';
import type { ProfileFigure } from './figure.ts';

/** Why figures of two regions can't be laid side by side. */
export type ComparisonFault =
  | 'region-kind-differs'
  | 'area-kind-differs'
  | 'own-area'
  | 'no-definition'
  | 'definition-differs'
  | 'unit-differs';

export type FigureInRegion = {
  readonly regionKind: RegionKind;
  readonly figure: Pick<ProfileFigure, 'definition' | 'unit' | 'area'>;
};

const folded = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();

/** What kind of area it is: one municipality is like another, an area of a region's own making is like no other. */
function areaKind({ area }: FigureInRegion['figure']): 'region' | 'municipality' | 'own' {
  if (area.kind === 'region') return 'region';
  return area.kind === 'municipalities' && area.municipalities.length === 1
    ? 'municipality'
    : 'own';
}

function areaFault(a: FigureInRegion, b: FigureInRegion): ComparisonFault | undefined {
  const [ofA, ofB] = [areaKind(a.figure), areaKind(b.figure)];
  if (ofA !== ofB) return 'area-kind-differs';
  if (ofA === 'own') return 'own-area';
  return ofA === 'region' && a.regionKind !== b.regionKind ? 'region-kind-differs' : undefined;
}

/**
 * @returns every reason why the two can't be compared; none: what is counted, the unit and the kind of area are the same. The periods may
 * differ: each value shows its own
 */
export function comparisonFaults(a: FigureInRegion, b: FigureInRegion): readonly ComparisonFault[] {
  const area = areaFault(a, b);
  const [ofA, ofB] = [folded(a.figure.definition), folded(b.figure.definition)];
  const definition =
    ofA === '' || ofB === '' ? 'no-definition' : ofA === ofB ? undefined : 'definition-differs';
  const unit = folded(a.figure.unit) === folded(b.figure.unit) ? undefined : 'unit-differs';
  const found: readonly (ComparisonFault | undefined)[] = [area, definition, unit];
  return found.filter((fault) => fault !== undefined);
}
