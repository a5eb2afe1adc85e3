import { createContext, useContext } from 'react';
import type { ProfileView, RegionProfileView, SavedProfileUnit } from '@iza/api/profile';
import type { ProfileUnit, ProfileUnitRef } from '@iza/domain/profile';
import type { ProfileVersionId } from '@iza/domain/values';

/** One of several changes that are made together; `base` is the revision they were made on, 0 for what is new. */
export type ProfileChange =
  | { readonly do: 'put'; readonly base: number; readonly unit: ProfileUnit }
  | { readonly do: 'remove' | 'restore'; readonly base: number; readonly ref: ProfileUnitRef };

/** A version of a profile that is open, and what can be done to it. */
export type ProfileDesk = {
  readonly view: RegionProfileView;
  readonly opened: ProfileView;
  /** What stands there, with what is typed here and not confirmed yet. */
  readonly units: readonly SavedProfileUnit[];
  readonly mayEdit: boolean;
  /** Name of the unit under which what is typed is kept. */
  readonly nameOf: (ref: ProfileUnitRef) => string;
  readonly isOpen: (ref: ProfileUnitRef) => boolean;
  readonly setOpen: (ref: ProfileUnitRef | null) => void;
  readonly add: (unit: ProfileUnit) => void;
  readonly remove: (unit: SavedProfileUnit, name: string) => void;
  /** All or nothing. @returns the new revisions, or `undefined` when nothing was done */
  readonly change: (
    changes: readonly ProfileChange[],
  ) => Promise<readonly { readonly ref: ProfileUnitRef; readonly revision: number }[] | undefined>;
  readonly refresh: () => void;
};

const DeskContext = createContext<ProfileDesk | null>(null);
export const ProfileDeskProvider = DeskContext;

/** The profile that is open. @throws outside its page */
export function useProfileDesk(): ProfileDesk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('useProfileDesk stands outside a profile');
  return desk;
}

/** @returns the key of a unit within its version: `profile-figure:018d…` */
export function profileUnitKey({ unit, id }: ProfileUnitRef): string {
  return `profile-${unit}:${id}`;
}

/** @returns the name under which the browser keeps what is typed in a unit */
export function profileUnitName(version: ProfileVersionId, ref: ProfileUnitRef): string {
  return `${version}/${profileUnitKey(ref)}`;
}
