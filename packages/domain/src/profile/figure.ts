import { z } from 'zod';
import {
  certaintySchema,
  clauseIdSchema,
  holdsCitizenServiceNumber,
  lineSchema,
  municipalityCodeSchema,
  noteSchema,
  profilePartIdSchema,
  sourceRefSchema,
  type ProfilePartId,
} from '../values/index.ts';
import { comparePeriods, periodKey, periodSchema, type Period } from './period.ts';
import { profileTopicSchema, type ProfileTopic } from './template.ts';

/** A number that is no citizen service number by its look; amounts that are refused by chance are told in thousands. */
export const plainNumberSchema = z
  .number()
  .refine((number) => !holdsCitizenServiceNumber(String(Math.abs(number))), {
    message: 'looks like a citizen service number',
  });

/** What part of the country a figure is about: the whole region of the profile, municipalities of it, or an area of the region's own making. */
export const profileAreaSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('region') }),
    z.strictObject({
      kind: z.literal('municipalities'),
      municipalities: z.array(municipalityCodeSchema).min(1).max(400),
    }),
    z.strictObject({
      kind: z.literal('sub-area'),
      label: lineSchema.min(1).describe('Name of the area'),
    }),
  ])
  .meta({ description: 'Area of a figure in a profile' });
export type ProfileArea = z.infer<typeof profileAreaSchema>;

/** One value, with who says so. `null`: it was asked, and is not known. Unknown is not zero. */
export const figureValueSchema = z
  .strictObject({
    number: plainNumberSchema.nullable().describe('The number; null: not known'),
    source: sourceRefSchema,
    certainty: certaintySchema,
    suppliedBy: lineSchema.optional().describe('Who supplied it'),
    forecast: z
      .strictObject({ method: noteSchema.describe('How it was computed, on which assumptions') })
      .optional()
      .describe('Present: it is a forecast, no observation'),
  })
  .meta({ description: 'Value of a figure with source, certainty and supplier' });
export type FigureValue = z.infer<typeof figureValueSchema>;

/** A figure at one time; several values where sources differ. The region may say which it works with, and why. */
export const figurePointSchema = z
  .strictObject({
    period: periodSchema,
    values: z.array(figureValueSchema).min(1).max(20),
    preferred: z
      .strictObject({
        index: z.int().min(0),
        reason: noteSchema.describe('Why the region works with this one'),
      })
      .optional(),
  })
  .refine(({ values, preferred }) => !preferred || preferred.index < values.length, {
    path: ['preferred'],
    message: 'points at no value',
  })
  .refine(({ values, preferred }) => !preferred || values[preferred.index]?.number !== null, {
    path: ['preferred'],
    message: 'points at a value that is not known',
  });
export type FigurePoint = z.infer<typeof figurePointSchema>;

/** A figure of a profile: what is counted, where, and its values over time. */
export const profileFigureSchema = z
  .strictObject({
    id: profilePartIdSchema,
    topic: profileTopicSchema,
    name: lineSchema.describe('What it is called'),
    definition: noteSchema.describe('What is counted, and how'),
    unit: lineSchema.describe('Unit, such as personen or %'),
    area: profileAreaSchema,
    points: z.array(figurePointSchema).max(300),
    norm: z
      .strictObject({
        number: z.number(),
        name: lineSchema.min(1).describe('Which norm'),
        clause: clauseIdSchema.optional(),
      })
      .optional()
      .describe('Norm that the figure is laid beside'),
    remark: noteSchema.optional(),
  })
  .refine(
    ({ points }) => new Set(points.map(({ period }) => periodKey(period))).size === points.length,
    { path: ['points'], message: 'holds a period twice' },
  )
  .meta({ description: 'Figure of a regional profile' });
export type ProfileFigure = z.infer<typeof profileFigureSchema>;

/** @returns a figure about which nothing is known yet */
export function newFigure(id: ProfilePartId, topic: ProfileTopic): ProfileFigure {
  return { id, topic, name: '', definition: '', unit: '', area: { kind: 'region' }, points: [] };
}

/** @returns the values of a point that are known */
export function knownValues({
  values,
}: FigurePoint): readonly (FigureValue & { number: number })[] {
  return values.flatMap((value) =>
    value.number === null ? [] : [{ ...value, number: value.number }],
  );
}

/** @returns whether the sources of a point say different things */
export function sourcesDiffer(point: FigurePoint): boolean {
  return new Set(knownValues(point).map(({ number }) => number)).size > 1;
}

/**
 * @returns the value that the region works with: the preferred one, or the only thing that its sources say; `undefined` where nothing is
 * known or the sources differ and nothing was chosen: software doesn't choose between sources
 */
export function workingValue(point: FigurePoint): (FigureValue & { number: number }) | undefined {
  const chosen = point.preferred && point.values[point.preferred.index];
  if (chosen && chosen.number !== null) return { ...chosen, number: chosen.number };
  return sourcesDiffer(point) ? undefined : knownValues(point)[0];
}

/** @returns the points in the order of time */
export function pointsInTime(figure: Pick<ProfileFigure, 'points'>): readonly FigurePoint[] {
  return figure.points.toSorted((a, b) => comparePeriods(a.period, b.period));
}

/** @returns the figure with a value added: beside the values of its period, or at a new period; the same source speaks once per period */
export function withValue(
  figure: ProfileFigure,
  period: Period,
  value: FigureValue,
): { readonly figure: ProfileFigure; readonly replaced: boolean } {
  const at = figure.points.findIndex((point) => periodKey(point.period) === periodKey(period));
  const point = figure.points[at];
  if (!point) {
    return {
      figure: { ...figure, points: [...figure.points, { period, values: [value] }] },
      replaced: false,
    };
  }
  const before = point.values.findIndex(({ source }) => source.name === value.source.name);
  const replaced = before !== -1;
  const values = replaced ? point.values.with(before, value) : [...point.values, value];
  const { preferred, ...rest } = point;
  const still = preferred && values[preferred.index]?.number !== null ? { preferred } : {};
  const next = { ...rest, values, ...still };
  return { figure: { ...figure, points: figure.points.with(at, next) }, replaced };
}
