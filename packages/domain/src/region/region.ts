import { z } from 'zod';
import { municipalityCodeSchema, regionIdSchema } from '../values/id.ts';
import { isoDateSchema } from '../values/iso-date.ts';
import { partyRefSchema } from '../values/party-ref.ts';
import { certaintySchema, factSchema, sourceRefSchema } from '../values/source.ts';
import { lineSchema, noteSchema } from '../values/text.ts';
import { regionKindSchema } from './region-kind.ts';

const municipalities = z
  .array(municipalityCodeSchema)
  .min(1)
  .refine((codes) => new Set(codes).size === codes.length, {
    message: 'names a municipality twice',
  });

/** Some of a border's municipalities, where these are known more or less surely than the others. */
export const borderPartSchema = z.strictObject({
  municipalities,
  certainty: certaintySchema,
  source: sourceRefSchema,
  note: noteSchema.optional().describe('What the certainty rests on, or what is to be checked'),
});
export type BorderPart = z.infer<typeof borderPartSchema>;

/** The municipalities of a region from a day to a day (`to` is the last day; absent: still so, as far as we know). */
export const borderSchema = z
  .strictObject({
    from: isoDateSchema,
    to: isoDateSchema.optional(),
    municipalities: factSchema(municipalities).describe('Certainty: that of the least sure part'),
    parts: z.array(borderPartSchema).optional().describe('Where certainty differs within it'),
  })
  .refine((border) => border.to === undefined || border.from <= border.to, {
    path: ['to'],
    message: 'ends before it begins',
  })
  .refine(partsMakeTheWhole, {
    path: ['parts'],
    message: 'the parts are not the municipalities of the border',
  });
export type Border = z.infer<typeof borderSchema>;

function partsMakeTheWhole(border: {
  municipalities: { value: readonly string[] };
  parts?: readonly { municipalities: readonly string[] }[] | undefined;
}): boolean {
  if (!border.parts) return true;
  const parts = border.parts.flatMap((part) => part.municipalities);
  return parts.toSorted().join() === border.municipalities.value.toSorted().join();
}

/** What a party is to a region, as the sources say. Says nothing about rights: those come from grants. */
export const regionPartySchema = z.strictObject({
  role: z.enum([
    'roaz-bureau',
    'trauma-centre',
    'trauma-centre-partner',
    'chair',
    'mandate-municipality',
    'care-office',
  ]),
  party: partyRefSchema,
  source: sourceRefSchema,
  certainty: certaintySchema,
  note: noteSchema.optional(),
});
export type RegionParty = z.infer<typeof regionPartySchema>;

function overlapInTime(borders: readonly Border[]): boolean {
  const sorted = borders.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.some((border, index) => {
    const next = sorted[index + 1];
    return next !== undefined && (border.to === undefined || border.to >= next.from);
  });
}

/** A set of municipalities, from a date to a date, of a kind. A region without borders is one whose municipalities nobody gave us. */
export const regionSchema = z
  .strictObject({
    id: regionIdSchema,
    kind: regionKindSchema,
    name: lineSchema.min(1),
    aliases: z.array(lineSchema.min(1)),
    parent: regionIdSchema.optional().describe('The region it is a part of, for sub-regions'),
    codes: z.array(z.strictObject({ scheme: lineSchema, code: lineSchema })),
    inWords: factSchema(lineSchema.min(1)).optional().describe('Area as the source describes it'),
    inhabitants: factSchema(z.int().min(1)).optional().describe('Indicative'),
    parties: z.array(regionPartySchema),
    borders: z.array(borderSchema).refine((borders) => !overlapInTime(borders), {
      message: 'two borders hold on the same day',
    }),
    source: sourceRefSchema.describe('Where the name comes from'),
    certainty: certaintySchema.describe('How sure the name is'),
    note: noteSchema.optional(),
  })
  .meta({ description: 'Region' });
export type Region = z.infer<typeof regionSchema>;

/** A municipality: the atom that regions are made of. */
export const municipalitySchema = z
  .strictObject({
    code: municipalityCodeSchema,
    name: lineSchema.min(1),
    source: sourceRefSchema,
    certainty: certaintySchema,
  })
  .meta({ description: 'Municipality' });
export type Municipality = z.infer<typeof municipalitySchema>;
