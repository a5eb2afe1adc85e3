import { primaryKey, text } from 'drizzle-orm/pg-core';
import { iza } from './schema.ts';

/** Which command can be given in which stage, who signs it, and where it leads; as in the domain, which a test holds it against. */
export const transformationStepRule = iza.table(
  'transformation_step_rule',
  {
    command: text('command').notNull(),
    fromStage: text('from_stage').notNull(),
    signers: text('signers').notNull(),
    toStages: text('to_stages').array().notNull(),
  },
  (table) => [primaryKey({ columns: [table.command, table.fromStage] })],
);
