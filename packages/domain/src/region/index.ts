export * from './borders.ts';
export * from './crosswalk.ts';
export * from './market-leader.ts';
export * from './region-kind.ts';
export * from './region.ts';
