import type { z } from 'zod';

/** Parses records of the agreement as they stand in a data file. @throws when one does not fit its schema: the data is wrong, not the user */
export function parseRecords<Schema extends z.ZodType>(
  schema: Schema,
  records: readonly z.input<Schema>[],
): z.output<Schema>[] {
  return records.map((record) => schema.parse(record));
}
