import { municipalities, municipalityByCode } from '@iza/accord/regions';
import { listParties } from '@iza/db/reference';
import {
  followFigures,
  listInsuredSupplies,
  plansFollowingFigures,
  readInsuredOn,
  supplyInsured as storeSupply,
  withdrawInsured as storeWithdrawal,
} from '@iza/db/transformation';
import {
  insuredSupplySchema,
  maySupplyInsured,
  supplyFaults,
  type InsuredFigure,
} from '@iza/domain/transformation';
import {
  idempotencyKeySchema,
  insuredSupplyIdSchema,
  isoDateSchema,
  noteSchema,
  type InsuredSupplyId,
  type IsoDate,
  type MunicipalityCode,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';
import { deriveLeaders } from './derive-leaders.ts';
import type { PartyName } from './transformation-view.ts';

/** Numbers of insured as they were supplied: those that stand on one reference date, and every supply. */
export type InsuredView = {
  readonly on: IsoDate | null;
  readonly days: readonly IsoDate[];
  readonly figures: readonly InsuredFigure[];
  readonly supplies: readonly {
    readonly supply: InsuredSupplyId;
    readonly on: IsoDate;
    readonly source: string;
    readonly figures: number;
    readonly recordedAt: string;
    readonly recordedBy: string;
    readonly withdrawn: {
      readonly at: string;
      readonly by: string;
      readonly reason: string;
    } | null;
  }[];
  readonly municipalities: readonly { readonly code: MunicipalityCode; readonly name: string }[];
  readonly insurers: readonly (PartyName & { readonly short: string | null })[];
  readonly maySupply: boolean;
  readonly today: IsoDate;
};

export const openInsuredInput = z.strictObject({
  on: isoDateSchema.nullable().describe('null: the latest reference date'),
});
export type OpenInsuredInput = z.infer<typeof openInsuredInput>;

const insurersIn = async ({ tx }: Scope) =>
  (await listParties(tx)).filter(({ sector }) => sector === 'insurance');

/** Numbers of insured as supplied; everybody may see what leaders are derived from. @see J.2.f */
export async function openInsured(scope: Scope, { on }: OpenInsuredInput): Promise<InsuredView> {
  const { tx, actor, today } = scope;
  const supplies = await listInsuredSupplies(tx);
  const standing = supplies.filter(({ withdrawn }) => withdrawn === null);
  const days = [...new Set(standing.map((supply) => supply.on))];
  const day = days.find((one) => one === on) ?? days[0] ?? null;
  const figures = day === null ? [] : await readInsuredOn(tx, day);
  return {
    on: day,
    days,
    figures: figures.map(({ municipality, party, insured }) => ({ municipality, party, insured })),
    supplies: supplies.map(({ id, recordedByParty: _, ...supply }) => ({ supply: id, ...supply })),
    municipalities: municipalities.map(({ code, name }) => ({ code, name })),
    insurers: (await insurersIn(scope)).map(({ id, name, short }) => ({ party: id, name, short })),
    maySupply: maySupplyInsured(actor),
    today,
  };
}

/** Derives the leaders anew of every plan that was never offered: from the first offer on they stand. */
async function letLeadersFollow(scope: Scope): Promise<void> {
  for (const { plan, ...facts } of await plansFollowingFigures(scope.tx))
    await followFigures(scope.tx, plan, await deriveLeaders(scope, facts));
}

export const supplyInsuredInput = z.strictObject({
  key: idempotencyKeySchema,
  supply: insuredSupplySchema,
});
export type SupplyInsuredInput = z.infer<typeof supplyInsuredInput>;

/** Supplies numbers of insured, from which the market leaders of areas follow; by the insurers' own association. */
export async function supplyInsured(
  scope: Scope,
  { supply }: SupplyInsuredInput,
): Promise<Saved<{ supply: InsuredSupplyId }> | Refused> {
  const { tx, actor, today, newId } = scope;
  if (!maySupplyInsured(actor)) return refused('not-allowed');
  const faults = supplyFaults(supply, today);
  if (faults.length > 0) return refusedBecause(faults);
  const insurers = new Set((await insurersIn(scope)).map(({ id }) => id));
  for (const [index, { municipality, party }] of supply.figures.entries()) {
    const path = ['supply', 'figures', index];
    if (!insurers.has(party)) return refused('unknown-party', { path, detail: { party } });
    if (!municipalityByCode(municipality)) return refused('unknown-municipality', { path });
  }
  const id = insuredSupplyIdSchema.parse(newId());
  await storeSupply(tx, id, supply);
  await letLeadersFollow(scope);
  return saved({ supply: id });
}

export const withdrawInsuredInput = z.strictObject({
  key: idempotencyKeySchema,
  supply: insuredSupplyIdSchema,
  reason: noteSchema.min(1),
});
export type WithdrawInsuredInput = z.infer<typeof withdrawInsuredInput>;

/** Withdraws a wrong supply; it stays on record, and what it superseded counts again. */
export async function withdrawInsured(
  scope: Scope,
  { supply, reason }: WithdrawInsuredInput,
): Promise<Saved | Refused> {
  if (!maySupplyInsured(scope.actor)) return refused('not-allowed');
  if (!(await storeWithdrawal(scope.tx, supply, reason))) return refused('not-on-record');
  await letLeadersFollow(scope);
  return saved({});
}
