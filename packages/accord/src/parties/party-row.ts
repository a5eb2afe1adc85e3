import type { partySchema, Party, PartyKind, PartySector } from '@iza/domain/party';
import type { Certainty, SourceRef } from '@iza/domain/values';
import { asRecord } from '../record.ts';

/** A party as written in the tables of this folder. */
export type PartyRow = {
  readonly id: string;
  readonly name: string;
  readonly kind?: PartyKind;
  readonly short?: string;
  readonly aliases?: readonly string[];
  readonly sector?: PartySector;
  readonly partOf?: string;
  readonly note?: string;
  /** How sure the name is; `verified` where not said. */
  readonly certainty?: Certainty;
};

/**
 * @param source - where the names come from
 * @returns the parties of a table; sectors are our reading of what they do, so `derived`
 */
export function partiesOf(source: SourceRef, rows: readonly PartyRow[]): Party[] {
  return rows.map(({ sector, aliases = [], ...row }) =>
    asRecord<typeof partySchema>({
      kind: 'organisation',
      certainty: 'verified',
      ...row,
      aliases,
      ...(sector && { sector: { value: sector, source, certainty: 'derived' } }),
      source,
    }),
  );
}
