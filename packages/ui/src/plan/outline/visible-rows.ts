import { flatRows, type PlanRow } from '../model/rows.ts';

/** @returns the rows that are in sight: those below a folded row are not */
export function visibleRows(rows: readonly PlanRow[], folded: ReadonlySet<string>): PlanRow[] {
  return rows.flatMap((row) => [
    row,
    ...(folded.has(row.place) ? [] : visibleRows(row.children, folded)),
  ]);
}

/** In a long plan only the outermost level is in sight at first. */
const SHORT_PLAN = 45;

/** @returns the rows that are folded at first; not those above the item one came for */
export function foldedAtFirst(rows: readonly PlanRow[], openItem?: string): ReadonlySet<string> {
  const all = flatRows(rows);
  if (all.length <= SHORT_PLAN) return new Set();
  const wanted = all.filter(({ item }) => item === openItem);
  const leadsThere = ({ place }: PlanRow) =>
    wanted.some((row) => row.place.startsWith(`${place}/`));
  return new Set(
    all.filter((row) => row.children.length > 0 && !leadsThere(row)).map(({ place }) => place),
  );
}

/** Where an arrow key leads in the tree: to another row, or it folds or unfolds the one it is on. */
export type TreeStep =
  | { readonly to: string }
  | { readonly fold: string }
  | { readonly unfold: string }
  | undefined;

/** @returns what a key does on a row of a tree, as trees do everywhere */
export function treeStep(
  key: string,
  row: PlanRow,
  visible: readonly PlanRow[],
  folded: ReadonlySet<string>,
): TreeStep {
  const at = visible.findIndex(({ place }) => place === row.place);
  const go = (to: PlanRow | undefined): TreeStep => (to ? { to: to.place } : undefined);
  const hasChildren = row.children.length > 0;
  switch (key) {
    case 'ArrowDown':
      return go(visible[at + 1]);
    case 'ArrowUp':
      return go(visible[at - 1]);
    case 'Home':
      return go(visible[0]);
    case 'End':
      return go(visible.at(-1));
    case 'ArrowRight':
      if (hasChildren && folded.has(row.place)) return { unfold: row.place };
      return hasChildren ? go(row.children[0]) : undefined;
    case 'ArrowLeft':
      if (hasChildren && !folded.has(row.place)) return { fold: row.place };
      return row.parentPlace === null ? undefined : { to: row.parentPlace };
    default:
      return undefined;
  }
}
