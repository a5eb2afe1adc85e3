import type { AlignmentSide, Stance } from '@iza/domain/transformation';
import type { IsoDate, PartyId, SampleId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** An insurer that was told of an approval. */
export type InformedRow = {
  readonly party: PartyId;
  readonly on: IsoDate;
  readonly seenAt: string | null;
  readonly seenBy: string | null;
  /** Whether anyone can log in for it; who cannot, is told otherwise. */
  readonly reached: boolean;
};

/** Tells insurers of an approval, once each, by the market leader that acts. */
export async function informInsurers(
  tx: Tx,
  plan: TransformationId,
  parties: readonly PartyId[],
): Promise<void> {
  await tx`
    insert into iza.transformation_informed (plan, of_party)
    select ${plan}, p.id from iza.party p where p.id = any (${[...parties]}) on conflict do nothing`;
}

/** @returns who was told of the approval, as far as the actor may know */
export function readInformed(tx: Tx, plan: TransformationId): Promise<readonly InformedRow[]> {
  return tx<InformedRow[]>`
    select of_party as party, day as "on", seen_at as "seenAt", seen_by_name as "seenBy",
      of_party in (select iza.reached(array[of_party])) as reached
    from iza.transformation_informed where plan = ${plan} order by of_party`;
}

/** Somebody of the acting insurer has read of the approval. @returns `false` when it was not told, or was read already */
export async function markRead(tx: Tx, plan: TransformationId): Promise<boolean> {
  const seen = await tx`
    update iza.transformation_informed set seen_at = now()
    where plan = ${plan} and of_party = iza.actor_party() and seen_at is null`;
  return seen.count > 0;
}

export type StanceRow = Stance & {
  readonly party: PartyId;
  readonly side: AlignmentSide;
  readonly on: IsoDate;
  readonly personName: string;
};

/** @returns how each party acts along, the newest it said, as far as the actor may read */
export function readStances(tx: Tx, plan: TransformationId): Promise<readonly StanceRow[]> {
  return tx<StanceRow[]>`
    select distinct on (of_party) of_party as party, side, stance, words, day as "on", person_name as "personName"
    from iza.transformation_stance where plan = ${plan} order by of_party, number desc`;
}

/** Records how the acting party acts along; the newest holds. */
export async function recordStance(
  tx: Tx,
  plan: TransformationId,
  side: AlignmentSide,
  { stance, words }: Stance,
): Promise<void> {
  await tx`
    insert into iza.transformation_stance (plan, of_party, number, side, stance, words)
    select ${plan}, iza.actor_party(), coalesce(max(number), 0) + 1, ${side}, ${stance}, ${words}
    from iza.transformation_stance where plan = ${plan} and of_party = iza.actor_party()`;
}

/** A question of the NZa to one party. */
export type SampleRow = {
  readonly id: SampleId;
  readonly party: PartyId;
  readonly text: string;
  readonly at: string;
  readonly personName: string;
  readonly answer: string | null;
  readonly answeredBy: string | null;
};

/** @returns the questions of the NZa on a plan: all for the NZa, its own for who was asked */
export function readSamples(tx: Tx, plan: TransformationId): Promise<readonly SampleRow[]> {
  return tx<SampleRow[]>`
    select id, of_party as party, text, at, person_name as "personName", answer, answered_by_name as "answeredBy"
    from iza.transformation_sample where plan = ${plan} order by at, id`;
}

/** Asks a party, for the NZa. */
export async function askSample(
  tx: Tx,
  plan: TransformationId,
  { id, party, text }: Pick<SampleRow, 'id' | 'party' | 'text'>,
): Promise<void> {
  await tx`
    insert into iza.transformation_sample (id, plan, of_party, text) values (${id}, ${plan}, ${party}, ${text})`;
}

/** Answers a question that was put to the acting party, once. @returns `false` when it is not there, or was answered */
export async function answerSample(
  tx: Tx,
  plan: TransformationId,
  id: SampleId,
  answer: string,
): Promise<boolean> {
  const answered = await tx`
    update iza.transformation_sample set answer = ${answer} where id = ${id} and plan = ${plan} and answer is null`;
  return answered.count > 0;
}
