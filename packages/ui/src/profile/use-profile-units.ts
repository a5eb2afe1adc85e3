import type { ProfileView, SavedProfileUnit } from '@iza/api/profile';
import { profileRefOf, type ProfileUnit, type ProfileUnitKind } from '@iza/domain/profile';
import { useMemo } from 'react';
import { useSaver, useSaveState } from '../saving/index.ts';
import { profileUnitName } from './profile-desk.ts';

/** @returns the units as they are shown: what the server has, with what is typed here and not confirmed; new ones included */
export function useProfileUnits({ version, units }: ProfileView): readonly SavedProfileUnit[] {
  const saver = useSaver();
  const state = useSaveState();
  return useMemo(() => {
    const typed = (name: string) => saver.entry(name)?.mine;
    const known = units.map((unit) => {
      const mine = typed(profileUnitName(version, profileRefOf(unit)));
      return mine ? ({ ...unit, content: mine } as unknown as SavedProfileUnit) : unit;
    });
    const names = new Set(units.map((unit) => profileUnitName(version, profileRefOf(unit))));
    const added = state.pending.flatMap((name) => {
      const [, kind] = /^[^/]+\/profile-(\w+):/.exec(name) ?? [];
      const content = typed(name);
      if (!name.startsWith(`${version}/`) || !kind || names.has(name) || !content) return [];
      const unit = { unit: kind as ProfileUnitKind, content } as unknown as ProfileUnit;
      return [{ ...unit, revision: 0, savedBy: '', savedAt: '' } as SavedProfileUnit];
    });
    return [...known, ...added];
  }, [version, units, saver, state]);
}
