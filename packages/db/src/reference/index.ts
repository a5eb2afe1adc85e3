export { findParty, listParties, partyNames, saveOwnParty, type PartyRow } from './parties.ts';
export { overlappingRegions, type OverlappingRegion } from './overlapping.ts';
