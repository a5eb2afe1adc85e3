import {
  EMPTY_OUTLINE,
  type Outline,
  type PlanAbout,
  type PlanItem,
  type Target,
} from '@iza/domain/plan';
import type { PlanVersionId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { inOrderMade, type OpenedContent, type SavedUnit } from '../plan/content.ts';

type Row = SavedUnit<unknown> & {
  readonly unit: 'about' | 'outline' | 'item' | 'target' | 'shown';
};

/**
 * The whole content of a version as it stood on a revision: for insiders all of it, for the ministry what was in the plan then.
 * @returns `null` for anyone else, and before the version's first content
 */
export async function readContentAsOf(
  tx: Tx,
  version: PlanVersionId,
  revision: number,
): Promise<OpenedContent | null> {
  const rows = await tx<Row[]>`
    select unit, revision, content, saved_by_name as "savedBy", saved_at as "savedAt"
    from iza.content_as_of(${version}, ${revision})`;
  const of = <Content>(...kinds: Row['unit'][]) =>
    rows
      .filter(({ unit }) => kinds.includes(unit))
      .map(({ unit: _unit, ...saved }) => saved as SavedUnit<Content>);
  const [about] = of<PlanAbout>('about');
  if (!about) return null;
  const [outline] = of<Outline>('outline', 'shown');
  return {
    version,
    about,
    outline: outline ?? { ...about, revision: 1, content: EMPTY_OUTLINE },
    items: inOrderMade(of<PlanItem>('item')),
    targets: inOrderMade(of<Target>('target')),
  };
}
