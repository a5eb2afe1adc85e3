import { pgSchema } from 'drizzle-orm/pg-core';

/** Everything of IZA Regie stands in one schema, so that it can share a database with nothing in its way. */
export const iza = pgSchema('iza');
