import type { SavedProfileUnit } from '@iza/api/profile';
import { profileRefOf, type ProfileUnit } from '@iza/domain/profile';
import { useMemo } from 'react';
import { type Fields } from '@iza/domain/values';
import { useAutosave, type Autosave } from '../saving/index.ts';
import { useProfileDesk } from './profile-desk.ts';

/** A unit of the profile that is being written, saved by itself. `name`: under which what is typed is kept. */
export function useProfileUnit<Unit extends ProfileUnit>(
  unit: SavedProfileUnit & Unit,
): Autosave<Unit['content'] & Fields> & { readonly name: string } {
  const { nameOf, opened } = useProfileDesk();
  const ref = profileRefOf(unit);
  const name = nameOf(ref);
  const server = useMemo(() => {
    const known = opened.units.find(
      (each) => each.unit === ref.unit && profileRefOf(each).id === ref.id,
    );
    return {
      revision: known?.revision ?? 0,
      content: (known?.content ?? {}) as Unit['content'] & Fields,
    };
  }, [opened.units, ref.unit, ref.id]);
  return { ...useAutosave(name, server), name };
}
