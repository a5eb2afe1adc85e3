import { mergeFields, type Fields } from '@iza/domain/values';

/** How often each tab had typed in a content, by the tab's name: what a tab typed later is not in it. */
export type TypedCounts = Readonly<Record<string, number>>;

type Keystroke = { readonly count: number; readonly before: Fields; readonly after: Fields };

/** Far more than one types before another tab has heard of it. */
const REMEMBERED = 500;

/**
 * What was typed in this tab and is not confirmed. Tabs of one person keep text in one place; a tab that wrote there without having seen
 * the last keystrokes of another takes them away, and the other puts them back.
 * @param tab name of this tab, like no other
 */
export function ownTyping(tab: string) {
  const units = new Map<string, readonly Keystroke[]>();
  let count = 0;
  return {
    /** @returns the counts with what was just typed */
    note: (unit: string, before: Fields, after: Fields, counts: TypedCounts = {}): TypedCounts => {
      count += 1;
      units.set(unit, [...(units.get(unit) ?? []), { count, before, after }].slice(-REMEMBERED));
      return { ...counts, [tab]: count };
    },
    /** @returns content and counts with what this tab typed and they do not hold; `undefined` when they hold all of it */
    putBack: (unit: string, theirs: Fields, counts: TypedCounts = {}) => {
      const held = counts[tab] ?? 0;
      const missing = (units.get(unit) ?? []).filter((keystroke) => keystroke.count > held);
      const last = missing.at(-1);
      if (!last) return undefined;
      const mine = missing.reduce(
        (content, { before, after }) => mergeFields(before, after, content).merged,
        theirs,
      );
      return { mine, typed: { ...counts, [tab]: last.count } };
    },
    /** @returns whether counts hold all that other tabs typed in a content with these counts */
    holdsOthers: (counts: TypedCounts = {}, typed: TypedCounts = {}): boolean =>
      Object.entries(typed).every(([by, last]) => by === tab || (counts[by] ?? 0) >= last),
    /** @returns whether counts hold all that any tab typed in a content with these counts */
    holdsAll: (counts: TypedCounts = {}, typed: TypedCounts = {}): boolean =>
      Object.entries(typed).every(([by, last]) => (counts[by] ?? 0) >= last),
    /** @returns the counts of what an entry was put together from: of other tabs all that either holds, of this one what was saved */
    sharedBy: (entry: TypedCounts = {}, saved: TypedCounts = {}): TypedCounts => {
      const others = Object.entries(entry).map(([by, last]) => [
        by,
        Math.max(last, saved[by] ?? 0),
      ]);
      return { ...saved, ...Object.fromEntries(others), [tab]: saved[tab] ?? 0 };
    },
    forget: (unit: string): void => void units.delete(unit),
  };
}
