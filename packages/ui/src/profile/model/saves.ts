import type { ProfileSave } from '@iza/api/profile';

/** Saves of one unit by one person in one go, told as one. */
export type SaveGroup = {
  readonly ref: ProfileSave['ref'];
  readonly name: ProfileSave['name'];
  readonly by: string;
  readonly at: string;
  /** Revision that it ended with, and the one that it began from; 0: it was new. */
  readonly revision: number;
  readonly from: number;
  readonly what: 'added' | 'changed' | 'removed' | 'restored';
};

/** Autosave keeps a save every few seconds; what somebody typed within this time is one piece of work. */
const ONE_GO_MS = 30 * 60_000;

/** @returns saves, newest first, with those of one person on one unit in one go taken together */
export function savesInGroups(saves: readonly ProfileSave[]): readonly SaveGroup[] {
  const groups: SaveGroup[] = [];
  const wasRemoved = new Map(
    saves.map(({ ref, revision, removed }) => [`${ref.id} ${revision}`, removed]),
  );
  for (const { ref, name, revision, removed, savedBy: by, savedAt: at } of saves) {
    const back = wasRemoved.get(`${ref.id} ${revision - 1}`) === true && !removed;
    const what = removed ? 'removed' : revision === 1 ? 'added' : back ? 'restored' : 'changed';
    const last = groups.at(-1);
    const goesOn =
      last?.ref.id === ref.id &&
      last.by === by &&
      last.what === 'changed' &&
      (what === 'changed' || what === 'added') &&
      Date.parse(last.at) - Date.parse(at) < ONE_GO_MS;
    if (goesOn) groups[groups.length - 1] = { ...last, from: revision - 1, what };
    else groups.push({ ref, name, by, at, revision, from: revision - 1, what });
  }
  return groups;
}
