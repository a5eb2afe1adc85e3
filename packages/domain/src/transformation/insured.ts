import { z } from 'zod';
import {
  isoDateSchema,
  lineSchema,
  municipalityCodeSchema,
  partyIdSchema,
  type IsoDate,
  type Refusal,
} from '../values/index.ts';

/** How many people an insurer insures in a municipality. Supplied figures; the product has none of its own. */
export const insuredFigureSchema = z.strictObject({
  municipality: municipalityCodeSchema,
  party: partyIdSchema,
  insured: z.int().min(0).max(20_000_000),
});
export type InsuredFigure = z.infer<typeof insuredFigureSchema>;

/** A figure with the day on which it stood so. */
export type Insured = InsuredFigure & { readonly on: IsoDate };

/** Numbers of insured that come in together: as they stood on one day, with where they come from. */
export const insuredSupplySchema = z
  .strictObject({
    on: isoDateSchema.describe('Reference date'),
    source: lineSchema.min(1),
    figures: z.array(insuredFigureSchema).min(1).max(10_000),
  })
  .meta({ description: 'Numbers of insured per municipality and insurer' });
export type InsuredSupply = z.infer<typeof insuredSupplySchema>;

export type InsuredRefusal = 'reference-in-future' | 'figure-twice';

/** @returns what is wrong with a supply: a day that is still to come, or two figures of one insurer in one municipality */
export function supplyFaults(
  { on, figures }: InsuredSupply,
  today: IsoDate,
): Refusal<InsuredRefusal>[] {
  const keys = figures.map(({ municipality, party }) => `${municipality} ${party}`);
  const twice = keys.findIndex((key, at) => keys.indexOf(key) !== at);
  return [
    ...(on > today ? [{ code: 'reference-in-future' as const, path: ['supply', 'on'] }] : []),
    ...(twice === -1
      ? []
      : [{ code: 'figure-twice' as const, path: ['supply', 'figures', twice] }]),
  ];
}
