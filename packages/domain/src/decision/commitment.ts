import { z } from 'zod';
import {
  isoDateSchema,
  itemIdSchema,
  lineSchema,
  noteSchema,
  ok,
  partyIdSchema,
  refuseAll,
  type IsoDate,
  type ItemId,
  type MandateId,
  type PartyId,
  type Refusal,
  type Result,
} from '../values/index.ts';
import { bindsOn, type Mandate } from './mandate.ts';

/**
 * One act of binding: by an authorised signatory, for one party or for many that gave a mandate, to all agreements of the plan or to some
 * of them. It binds to the text it was given on, which is the adopted one or becomes it.
 * @see B.2.b.7.B and C.6.c.3.B
 */
export const commitmentActSchema = z
  .strictObject({
    parties: z.array(partyIdSchema).min(1).max(200).describe('Parties that bind themselves'),
    items: z
      .union([z.literal('all'), z.array(itemIdSchema).min(1).max(500)])
      .describe('Agreements they bind themselves to'),
    signatory: lineSchema.min(1).describe('Who signed, by name or function'),
    on: isoDateSchema.describe('Day of signing'),
    reservation: noteSchema.describe('Under which reservation; empty: none'),
    reservationPublic: z
      .boolean()
      .describe('Whether the words of the reservation are published; that there is one always is'),
  })
  .meta({ description: 'Commitment of parties to agreements' });
export type CommitmentAct = z.infer<typeof commitmentActSchema>;

/** What a party bound itself to. `mandate`: by whom it was represented; `null`: it signed itself. */
export type Commitment = Omit<CommitmentAct, 'parties'> & {
  readonly party: PartyId;
  readonly mandate: MandateId | null;
};

export type CommitmentRefusal = 'no-mandate' | 'not-an-agreement' | 'decided-in-the-future';

export type CommitmentFacts = {
  readonly actor: PartyId;
  readonly today: IsoDate;
  /** Mandates that were not withdrawn. */
  readonly mandates: readonly (Mandate & { readonly id: MandateId })[];
  /** Agreements that are in the plan. */
  readonly agreements: readonly ItemId[];
};

/** @returns the parties that an actor's party can bind today: itself, and those that gave it a mandate to */
export function bindableParties({ actor, today, mandates }: CommitmentFacts): PartyId[] {
  const given = mandates.filter((mandate) => bindsOn(mandate, actor, today));
  return [...new Set([actor, ...given.map(({ party }) => party)])];
}

/** @returns a commitment for each party, or every fault at its place; one party without a mandate and nobody is bound */
export function commit(
  act: CommitmentAct,
  facts: CommitmentFacts,
): Result<readonly Commitment[], CommitmentRefusal> {
  const { parties, ...rest } = act;
  const { actor, today, mandates, agreements } = facts;
  const mandateOf = (party: PartyId) =>
    mandates.find((mandate) => mandate.party === party && bindsOn(mandate, actor, today))?.id;
  const faults: Refusal<CommitmentRefusal>[] = [];
  for (const [at, party] of parties.entries()) {
    if (party !== actor && mandateOf(party) === undefined)
      faults.push({ code: 'no-mandate', clause: 'B.3.c', path: ['act', 'parties', at] });
  }
  if (rest.items !== 'all') {
    for (const [at, item] of rest.items.entries()) {
      if (!agreements.includes(item))
        faults.push({ code: 'not-an-agreement', path: ['act', 'items', at] });
    }
  }
  if (rest.on > today) faults.push({ code: 'decided-in-the-future', path: ['act', 'on'] });
  const made = [...new Set(parties)].map((party) => ({
    ...rest,
    party,
    mandate: party === actor ? null : (mandateOf(party) ?? null),
  }));
  return refuseAll(faults) ?? ok(made);
}
