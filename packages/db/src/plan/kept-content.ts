import type { Database, Tx } from '../connection/index.ts';
import { readOpenedContent, type OpenedContent } from './content.ts';
import type { PlanHead } from './head.ts';

/** Some tens of plans, some tens of megabytes. */
const MOST_UNITS = 8000;

const sizeOf = ({ items, targets }: OpenedContent) => items.length + targets.length + 2;

/** Content by version, revision and view; the longest unasked for goes first. */
export type KeptPlans = {
  readonly get: (key: string) => OpenedContent | undefined;
  readonly keep: (key: string, content: OpenedContent) => void;
};

function createKeptPlans(): KeptPlans {
  const kept = new Map<string, OpenedContent>();
  let units = 0;
  return {
    get: (key) => {
      const known = kept.get(key);
      if (!known) return undefined;
      kept.delete(key);
      kept.set(key, known);
      return known;
    },
    keep: (key, content) => {
      if (kept.has(key)) return;
      kept.set(key, content);
      units += sizeOf(content);
      for (const [oldest, old] of kept) {
        if (units <= MOST_UNITS || oldest === key) return;
        kept.delete(oldest);
        units -= sizeOf(old);
      }
    },
  };
}

const ofDatabase = new WeakMap<Database, KeptPlans>();

/** What is kept of a database: another one may have another plan under the same id and revision. */
export function keptPlansOf(database: Database): KeptPlans {
  const known = ofDatabase.get(database);
  if (known) return known;
  const made = createKeptPlans();
  ofDatabase.set(database, made);
  return made;
}

/**
 * The content of a version as it stands at its revision, which never changes, as the two views of it: the whole for insiders, what is in the
 * plan for other readers. Which of them the actor has, and that it may read the version at all, the database has just said with the head
 * (`loadPlanHead` with `open`). Only in a reading transaction: what is not committed yet must not be kept.
 * @returns `null` when there is none
 */
export async function keptContent(
  tx: Tx,
  kept: KeptPlans,
  { version, openedInside }: PlanHead,
): Promise<OpenedContent | null> {
  if (openedInside === undefined) throw new Error('the version was not opened');
  const key = `${version.id} ${version.contentRevision} ${openedInside}`;
  const known = kept.get(key);
  if (known) return known;
  const content = await readOpenedContent(tx, version.id);
  if (content) kept.keep(key, content);
  return content;
}
