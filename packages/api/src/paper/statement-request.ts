import { readStatements } from '@iza/db/transformation';
import type { StatementRequest } from '@iza/documents/paper';
import { languages } from '@iza/documents/texts';
import {
  partyIdSchema,
  transformationIdSchema,
  transformationPartIdSchema,
} from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { partiesByName, type Scope } from '../scope/index.ts';

/** Of which payment, and of which insurer. */
export const statementInput = z.strictObject({
  plan: transformationIdSchema,
  milestone: transformationPartIdSchema,
  party: partyIdSchema,
  language: z.enum(languages),
});
export type StatementInput = z.infer<typeof statementInput>;

/** @returns what the paper of a statement is made of @throws NotFoundError for one that the actor may not read */
export async function statementRequest(
  scope: Scope,
  { plan, milestone, party, language }: StatementInput,
): Promise<StatementRequest> {
  const rows = await readStatements(scope.tx, plan);
  const { statement } = found(
    rows.find((row) => row.milestone === milestone && row.party === party) ?? null,
  );
  const nameOf = await partiesByName(scope, [party]);
  return { language, insurer: nameOf(party), example: scope.demonstration, statement };
}
