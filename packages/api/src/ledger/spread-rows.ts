import { funds } from '@iza/accord/funds';
import { regionsOfKind } from '@iza/accord/regions';
import type { AskedRow, BalanceRow, EnvelopeRow, readQueue } from '@iza/db/ledger';
import type { TransformationHead } from '@iza/db/transformation';
import type { SectorCode } from '@iza/domain/accord';
import { municipalitiesOn, regionKindSchema, type RegionKind } from '@iza/domain/region';
import { THEME_LETTERS } from '@iza/domain/theme';
import { cents, sumCents, type Cents, type IsoDate } from '@iza/domain/values';
import { z } from 'zod';

export const openSpreadInput = z.strictObject({
  by: z.enum(['sector', 'region', 'theme', 'year']),
  kind: regionKindSchema.describe('Kind of the regions'),
});
export type OpenSpreadInput = z.infer<typeof openSpreadInput>;

/** What a row is laid beside; `null`: unknown, or nothing of the kind exists. */
export type Beside = {
  /** As the draft of the agreement prints it. */
  readonly printed: Cents | null;
  /** As opened in the ledger. */
  readonly opened: Cents | null;
  readonly left: Cents | null;
};

export const NOTHING_BESIDE: Beside = { printed: null, opened: null, left: null };
const FREE = 'free';
const TERM = 'term';

const poolOf = (sector: SectorCode): string[] =>
  funds.earmarks.flatMap(({ key, sectors }) => (sectors?.includes(sector) ? [key] : []));

export type SpreadFacts = {
  readonly today: IsoDate;
  readonly heads: readonly TransformationHead[];
  readonly balances: readonly BalanceRow[];
  readonly envelopes: readonly EnvelopeRow[];
  readonly asked: readonly AskedRow[];
  readonly queue: Awaited<ReturnType<typeof readQueue>>;
};

/** What counts for what: amounts in the ledger by the account, other amounts by the plan. */
export type Counting = {
  readonly ofPlan: (head: TransformationHead) => readonly string[];
  readonly ofAccount?: (account: { pool: string; envelope: string }) => readonly string[];
  readonly ofAsked?: (row: AskedRow) => readonly string[];
};

/** The regions of a kind that plans name; of a plan that names none of them, those that its municipalities lie in. */
function regionsOfPlan(kind: RegionKind, today: IsoDate): Counting['ofPlan'] {
  const all = regionsOfKind(kind).map((region) => ({
    id: region.id,
    municipalities: new Set(municipalitiesOn(region, today)),
  }));
  return ({ regions, area }) => {
    const named = all.filter(({ id }) => regions.includes(id));
    const found =
      named.length > 0
        ? named
        : all.filter(({ municipalities }) => area.some((code) => municipalities.has(code)));
    return found.map(({ id }) => id);
  };
}

function poolBeside({ balances }: SpreadFacts, pool: string): Beside {
  const on = (of: 'pool' | 'used') =>
    balances.find(({ account }) => account.of === of && account.pool === pool)?.balance;
  const left = on('pool') ?? null;
  const printed = pool === FREE ? funds.free : funds.earmarks.find(({ key }) => key === pool);
  return {
    printed: printed?.amount ?? null,
    opened: left === null ? null : sumCents([left, on('used') ?? cents(0)]),
    left,
  };
}

function yearBeside({ balances, envelopes }: SpreadFacts, key: string): Beside {
  const own = envelopes.filter(({ year }) => String(year ?? TERM) === key).map(({ id }) => id);
  const sum = (counts: (of: string) => boolean) =>
    sumCents(
      balances.flatMap(({ account, balance }) =>
        'envelope' in account && own.includes(account.envelope) && counts(account.of)
          ? [balance]
          : [],
      ),
    );
  const printed = funds.envelopes.perYear.find(({ year }) => String(year) === key)?.amount;
  const none = own.length === 0;
  return {
    printed: printed ?? null,
    opened: none ? null : sum((of) => of !== 'lapsed'),
    left: none ? null : sum((of) => of === 'envelope'),
  };
}

type Laid = Counting & {
  readonly keys: readonly string[];
  readonly beside?: (key: string) => Beside;
};

/** @returns the rows that there are, and what counts for which */
export function laidBy(facts: SpreadFacts, { by, kind }: OpenSpreadInput): Laid {
  switch (by) {
    case 'sector':
      return {
        keys: [...funds.earmarks.map(({ key }) => key), FREE],
        ofPlan: ({ sectors }) => sectors.flatMap(poolOf),
        ofAccount: ({ pool }) => [pool],
        ofAsked: ({ sector }) => (sector === null ? [] : poolOf(sector)),
        beside: (pool) => poolBeside(facts, pool),
      };
    case 'region':
      return {
        keys: regionsOfKind(kind).map(({ id }) => id),
        ofPlan: regionsOfPlan(kind, facts.today),
      };
    case 'theme':
      return { keys: THEME_LETTERS, ofPlan: ({ themes }) => themes };
    case 'year': {
      const year = new Map(facts.envelopes.map((one) => [one.id as string, one.year]));
      const said = [
        ...funds.envelopes.perYear.map((one) => one.year),
        ...facts.asked.flatMap((one) => one.year ?? []),
        ...facts.envelopes.flatMap((one) => one.year ?? []),
      ];
      const inOrder = [...new Set(said)].toSorted((a, b) => a - b).map(String);
      return {
        keys: [...inOrder, TERM],
        ofPlan: () => [],
        ofAccount: ({ envelope }) => [String(year.get(envelope) ?? TERM)],
        ofAsked: (row) => (row.year === null ? [] : [String(row.year)]),
        beside: (key) => yearBeside(facts, key),
      };
    }
  }
}
