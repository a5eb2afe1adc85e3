import type { z } from 'zod';

/** All levels of a value, for reading only; arrays and tuples stay what they are. */
export type ReadOnly<Value> = Value extends string | number | boolean | null | undefined
  ? Value
  : { readonly [Key in keyof Value]: ReadOnly<Value[Key]> };

/**
 * A record as written in code, with its domain type. Only the type changes: the compiler holds the shape, and the tests and `iza accord
 * check` hold every record to its schema, so that nobody pays for that when the data are loaded.
 */
export function asRecord<Schema extends z.ZodType>(
  record: ReadOnly<z.input<Schema>>,
): z.output<Schema> {
  return record as z.output<Schema>;
}

/** Records of a list, as `asRecord` takes one. */
export function asRecords<Schema extends z.ZodType>(
  records: readonly ReadOnly<z.input<Schema>>[],
): z.output<Schema>[] {
  return records.map((record) => asRecord<Schema>(record));
}
