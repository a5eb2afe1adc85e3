import { z } from 'zod';

/** A value somewhere in a larger one: where, what, and the schemas it was derived from, the nearest first. */
export type Place = {
  readonly at: string;
  readonly value: unknown;
  readonly schemas: readonly z.ZodType[];
};

/** A schema with the schemas it was copied from when a description was added. */
function lineage(schema: z.ZodType): z.ZodType[] {
  // oxlint-disable-next-line no-underscore-dangle -- zod keeps what a schema was copied from only there
  const parent = schema._zod.parent as z.ZodType | undefined;
  return parent ? [schema, ...lineage(parent)] : [schema];
}

/** The schemas of the parts of a value, with the parts; nothing for a value without parts. */
function partsOf(schema: z.ZodType, value: unknown): [string, z.ZodType, unknown][] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return value === undefined || value === null ? [] : [['', inner(schema), value]];
  }
  if (schema instanceof z.ZodUnion || schema instanceof z.ZodDiscriminatedUnion) {
    const options = schema.options as readonly z.ZodType[];
    const option = options.find((each) => each.safeParse(value).success);
    return option ? [['', option, value]] : [];
  }
  if (schema instanceof z.ZodArray) {
    return (value as unknown[]).map((each, at) => [`[${at}]`, schema.element as z.ZodType, each]);
  }
  if (schema instanceof z.ZodTuple) {
    const items = schema.def.items as readonly z.ZodType[];
    return items.map((each, at) => [`[${at}]`, each, (value as unknown[])[at]]);
  }
  if (schema instanceof z.ZodObject) {
    const shape = schema.shape as Record<string, z.ZodType>;
    const record = value as Record<string, unknown>;
    return Object.entries(shape).map(([name, each]) => [`.${name}`, each, record[name]]);
  }
  return [];
}

function inner(schema: z.ZodOptional | z.ZodNullable): z.ZodType {
  return schema.unwrap() as z.ZodType;
}

/**
 * Walks a value beside its schema.
 * @param value - fits the schema
 * @returns every place in it, the whole first, then its parts in order; absent optional parts are left out
 */
export function placesIn(schema: z.ZodType, value: unknown, at = ''): Place[] {
  if (value === undefined) return [];
  const parts = partsOf(schema, value).flatMap(([step, each, part]) =>
    placesIn(each, part, at === '' ? step.replace(/^\./, '') : `${at}${step}`),
  );
  return [{ at, value, schemas: lineage(schema) }, ...parts];
}
