export { overlappingRegions, type OverlappingRegion } from './overlapping.ts';
