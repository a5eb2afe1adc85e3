export {
  addProfileSignature,
  admittedToProfile,
  askAdoption,
  closeAdoption,
  pendingAdoption,
  pendingAdoptions,
  setProfileState,
  type PendingAdoptionRow,
} from './adoption.ts';
export { beginProfile, reviseProfile } from './begin.ts';
export { figuresElsewhere, type FigureElsewhereRow } from './elsewhere.ts';
export {
  loadProfileHead,
  profileVersions,
  type ProfileHead,
  type ProfileVersionRow,
} from './head.ts';
export { profileSaves, type ProfileSave } from './saves.ts';
export {
  insertProfileUnit,
  profileUnitHistory,
  readProfileUnit,
  readProfileUnits,
  setProfileUnitRemoved,
  writeProfileUnit,
  type ProfileUnitRow,
  type ProfileUnitSaved,
  type SavedProfileUnit,
} from './units.ts';
