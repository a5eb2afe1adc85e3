import type { SectorCode } from '@iza/domain/accord';
import type { Clock } from '@iza/domain/clock';
import type { ThemeLetter } from '@iza/domain/theme';
import {
  leadersStand,
  NEW_TRANSFORMATION,
  type LeadersOnRecord,
  type TransformationResource,
  type TransformationStage,
  type TransformationState,
} from '@iza/domain/transformation';
import type {
  Cents,
  IsoDate,
  MunicipalityCode,
  PartyId,
  RegionId,
  TransformationId,
} from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

/** A transformation plan without its content: what permissions and steps depend on, and what lists show. */
export type TransformationHead = {
  readonly id: TransformationId;
  readonly name: string;
  readonly regions: readonly RegionId[];
  readonly area: readonly MunicipalityCode[];
  readonly sectors: readonly SectorCode[];
  readonly themes: readonly ThemeLetter[];
  /** What it asks in all; `null`: not known (yet). */
  readonly asked: Cents | null;
  readonly applicants: readonly PartyId[];
  readonly lead: PartyId | null;
  readonly leaders: readonly PartyId[];
  readonly leadersBasis: LeadersOnRecord | null;
  /** Insurers of which it is on record that they can't lead it. */
  readonly recused: readonly PartyId[];
  readonly state: TransformationState;
  readonly shown: boolean;
  readonly stageSince: IsoDate;
  readonly contentRevision: number;
  readonly origin: 'live' | 'example';
  readonly begunAt: string;
};

/** @returns what permissions depend on */
export function resourceOf(head: TransformationHead): TransformationResource {
  const { state, shown, applicants, lead, leaders, recused } = head;
  const stands = leadersStand(state);
  return { stage: state.stage, shown, applicants, lead, leaders, leadersStand: stands, recused };
}

const columns = (tx: Tx) => tx`
  id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, leaders_basis as "leadersBasis", recused, state, shown,
  stage_since as "stageSince", content_revision as "contentRevision", origin, begun_at as "begunAt"`;

/**
 * @param options `lock`: for who is going to write; whoever comes second waits, and reads what the first wrote
 * @returns `null` when there is none, or the actor may not read it (to lock: may not write it)
 */
export async function loadTransformation(
  tx: Tx,
  plan: TransformationId,
  options: { readonly lock?: boolean } = {},
): Promise<TransformationHead | null> {
  if (options.lock) {
    const locked = await tx`select from iza.transformation where id = ${plan} for no key update`;
    if (locked.length === 0) return null;
  }
  const [row] = await tx<TransformationHead[]>`
    select ${columns(tx)} from iza.transformation where id = ${plan}`;
  return row ?? null;
}

/** @returns every plan that the actor may read, the newest change first */
export function listTransformations(tx: Tx): Promise<readonly TransformationHead[]> {
  return tx<TransformationHead[]>`
    select ${columns(tx)} from iza.transformation order by stage_since desc, id desc`;
}

/** A plan as lists show it: nothing else is read for them. */
export type ListedTransformation = Pick<
  TransformationHead,
  'id' | 'name' | 'asked' | 'lead' | 'shown' | 'stageSince' | 'origin'
> & {
  readonly stage: TransformationStage;
  /** What comes as one piece of JSON: the driver takes arrays apart letter by letter. */
  readonly many: Pick<
    TransformationHead,
    'regions' | 'sectors' | 'themes' | 'applicants' | 'leaders'
  > & { readonly clock: Clock | null };
};

/** @returns every plan that the actor may read, for a list; the newest change first */
export function readTransformationList(tx: Tx): Promise<readonly ListedTransformation[]> {
  return tx<ListedTransformation[]>`
    select id, name, asked, lead, stage, shown, stage_since as "stageSince", origin,
      json_build_object('regions', regions, 'sectors', sectors, 'themes', themes, 'applicants', applicants, 'leaders', leaders,
        'clock', state -> 'clock') as many
    from iza.transformation order by stage_since desc, id desc`;
}

/** Begins a plan: an idea of one applicant, who leads it. */
export async function beginTransformation(
  tx: Tx,
  given: Pick<TransformationHead, 'id' | 'name' | 'regions' | 'origin'> & {
    readonly lead: PartyId;
  },
): Promise<void> {
  const { id, name, regions, origin, lead } = given;
  await tx`
    insert into iza.transformation
      (id, name, regions, area, sectors, themes, asked, applicants, lead, leaders, leaders_basis, state, origin)
    values (${id}, ${name}, ${[...regions]}, '{}', '{}', '{}', null, ${[lead]}, ${lead}, '{}', null, ${tx.json(NEW_TRANSFORMATION)}, ${origin})`;
}

/** Keeps with the plan what its sections say of it, so that lists and permissions need not read them. */
export async function describeTransformation(
  tx: Tx,
  plan: TransformationId,
  said: Pick<
    TransformationHead,
    'name' | 'regions' | 'area' | 'sectors' | 'themes' | 'leaders' | 'leadersBasis'
  >,
): Promise<void> {
  const { name, regions, area, sectors, themes, leaders, leadersBasis } = said;
  await tx`
    update iza.transformation set name = ${name}, regions = ${[...regions]}, area = ${[...area]}, sectors = ${[...sectors]},
      themes = ${[...themes]}, leaders = ${[...leaders]}, leaders_basis = ${leadersBasis === null ? null : tx.json(leadersBasis as never)}
    where id = ${plan}`;
}

/** Keeps what a plan asks in all; `null`: not known. */
export async function setAsked(tx: Tx, plan: TransformationId, asked: Cents | null): Promise<void> {
  await tx`update iza.transformation set asked = ${asked} where id = ${plan}`;
}

/** Sets who applies; raises the revision of what is offered, so that everyone consents anew. */
export async function setApplicants(
  tx: Tx,
  plan: TransformationId,
  applicants: readonly PartyId[],
  lead: PartyId | null,
): Promise<void> {
  await tx`update iza.transformation set applicants = ${[...applicants]}, lead = ${lead} where id = ${plan}`;
}

/** Stores the state that a step led to. @throws DatabaseRefusal `not-signed` when no such step was asked for and signed */
export async function setTransformationState(
  tx: Tx,
  plan: TransformationId,
  state: TransformationState,
): Promise<void> {
  await tx`update iza.transformation set state = ${tx.json(state as never)} where id = ${plan}`;
}
