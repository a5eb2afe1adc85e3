import type { AttachmentKind } from '@iza/domain/transformation';
import { sql } from 'drizzle-orm';
import { check, index, integer, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment, signedRow } from './columns.ts';
import { iza } from './schema.ts';
import { transformation } from './transformation.ts';
import { transformationQuestion } from './transformation-question.ts';

/** A file with the answer to a question, or with the evidence for a milestone. */
export const transformationAttachment = iza.table(
  'transformation_attachment',
  {
    id: uuid('id').primaryKey(),
    plan: uuid('plan')
      .notNull()
      .references(() => transformation.id),
    question: uuid('question').references(() => transformationQuestion.id),
    milestone: uuid('milestone'),
    name: text('name').notNull(),
    kind: text('kind').$type<AttachmentKind>().notNull(),
    content: bytes('content').notNull(),
    size: integer('size').notNull().generatedAlwaysAs(sql`octet_length(content)`),
    givenAt: moment('given_at'),
    ...signedRow(),
  },
  (table) => [
    index('transformation_attachment_plan').on(table.plan),
    check(
      'transformation_attachment_place',
      sql`num_nonnulls(${table.question}, ${table.milestone}) = 1`,
    ),
    check(
      'transformation_attachment_size',
      sql`octet_length(${table.content}) between 1 and 10485760`,
    ),
  ],
);
