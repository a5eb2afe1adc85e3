import { z } from 'zod';

/** Kinds of regions overlap: a figure of one kind is never silently set beside a figure of another. */
export const REGION_KINDS = [
  'roaz',
  'zorgkantoor',
  'iza',
  'acute-ggz',
  'safety',
  'province',
  'sub-region',
] as const;
export const regionKindSchema = z
  .enum(REGION_KINDS)
  .meta({ description: 'Kind of region; regions of different kinds overlap' });
export type RegionKind = z.infer<typeof regionKindSchema>;
