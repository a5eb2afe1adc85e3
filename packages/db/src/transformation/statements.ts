import type { Statement } from '@iza/domain/fair-share';
import type { PartyId, TransformationId, TransformationPartId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

export type StatementRow = {
  readonly plan: TransformationId;
  readonly milestone: TransformationPartId;
  readonly party: PartyId;
  readonly statement: Statement;
};

/** @returns the statements that the actor may read, of one plan or of all, the latest payment first */
export function readStatements(
  tx: Tx,
  plan: TransformationId | null,
): Promise<readonly StatementRow[]> {
  return tx<StatementRow[]>`
    select plan, milestone, of_party as party, content as statement from iza.transformation_statement
    where ${plan}::uuid is null or plan = ${plan}
    order by at desc, plan, milestone, amount desc, of_party`;
}

/**
 * Keeps what each insurer pays of a milestone, in the transaction in which it is paid.
 * @throws DatabaseRefusal `statements-do-not-add-up` when they are not what was paid
 */
export async function keepStatements(
  tx: Tx,
  { plan, milestone }: Pick<StatementRow, 'plan' | 'milestone'>,
  statements: readonly (Statement & { readonly party: PartyId })[],
): Promise<void> {
  await tx`select iza.keep_statements(${plan}, ${milestone}, ${tx.json(statements as never)})`;
}
