import { z } from 'zod';
import { sectorCodeSchema, type SectorCode } from '../accord/budget.ts';
import {
  centsSchema,
  fieldSchema,
  knownOf,
  knownOnes,
  lineSchema,
  partyRefSchema,
  sumCents,
  transformationPartIdSchema,
  type Cents,
  type PartyRef,
} from '../values/index.ts';

/** A line of the business case: what costs or saves, whom, when. What is open stays open and is never counted as nothing. */
export const caseLineSchema = z
  .strictObject({
    id: transformationPartIdSchema,
    what: lineSchema.min(1),
    kind: z.enum(['cost', 'saving']),
    often: fieldSchema(z.enum(['one-off', 'recurring'])),
    period: fieldSchema(
      z.union([z.strictObject({ year: z.int().min(2020).max(2060) }), z.literal('structural')]),
    ),
    sector: fieldSchema(sectorCodeSchema),
    payer: fieldSchema(partyRefSchema),
    beneficiary: fieldSchema(partyRefSchema),
    priceYear: fieldSchema(z.int().min(2015).max(2060)),
    scenario: lineSchema.min(1).nullable().describe('null: the case itself'),
    amount: fieldSchema(centsSchema),
    sameAs: transformationPartIdSchema
      .nullable()
      .describe('Line of another plan on the same cost: it is funded once'),
  })
  .meta({ description: 'Line of a business case' });
export type CaseLine = z.infer<typeof caseLineSchema>;

/** What a total that the plan states is a total of. */
export const STATED_TOTALS = ['costs', 'savings', 'net'] as const;

export const businessCaseSchema = z.strictObject({
  lines: z.array(caseLineSchema).max(1000),
  stated: z
    .array(
      z.strictObject({
        label: lineSchema.min(1),
        of: z.enum(STATED_TOTALS).default('net'),
        scenario: lineSchema.min(1).nullable(),
        amount: fieldSchema(centsSchema),
      }),
    )
    .max(100)
    .describe('Totals as the plan itself states them; never corrected'),
});
export type BusinessCase = z.infer<typeof businessCaseSchema>;

/** What lines add up to: costs count as negative; how many lines had no amount. */
export type CaseSum = {
  readonly net: Cents;
  readonly costs: Cents;
  readonly savings: Cents;
  readonly open: number;
};

function sumOf(lines: readonly CaseLine[]): CaseSum {
  const amounts = (kind: CaseLine['kind']) =>
    sumCents(knownOnes(lines.filter((line) => line.kind === kind).map(({ amount }) => amount)));
  const [costs, savings] = [amounts('cost'), amounts('saving')];
  const open = lines.filter(({ amount }) => knownOf(amount) === undefined).length;
  return { costs, savings, net: sumCents([savings, -costs as Cents]), open };
}

const refKey = (ref: PartyRef | undefined): string =>
  ref === undefined || ref === 'unknown' ? 'unknown' : Object.values(ref).join();

/** Who gains or pays in a line: the beneficiary of a saving, the payer of a cost. */
function bearerOf(line: CaseLine): PartyRef | undefined {
  return knownOf(line.kind === 'cost' ? line.payer : line.beneficiary);
}

/** What a business case adds up to: in all, per sector and per party, of one scenario; stated totals stand beside it. */
export type CaseTotals = CaseSum & {
  readonly bySector: readonly { readonly sector: SectorCode | null; readonly sum: CaseSum }[];
  readonly byParty: readonly { readonly party: PartyRef; readonly sum: CaseSum }[];
  readonly stated: readonly {
    readonly label: string;
    readonly of: (typeof STATED_TOTALS)[number];
    readonly amount: Cents | null;
    /** What the lines add up to for the same. */
    readonly computed: Cents;
    /** Stated less computed; `null` where the plan leaves its total open. */
    readonly difference: Cents | null;
  }[];
};

function groupsOf<Key>(
  lines: readonly CaseLine[],
  keyOf: (line: CaseLine) => Key,
  nameOf: (key: Key) => string,
): [Key, CaseLine[]][] {
  const groups = new Map<string, [Key, CaseLine[]]>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(nameOf(key)) ?? [key, []];
    group[1].push(line);
    groups.set(nameOf(key), group);
  }
  return [...groups.values()];
}

/**
 * Adds up a business case. Lines without an amount are counted as open, never as nothing.
 * @see J.2.e.3
 */
export function caseTotals({ lines, stated }: BusinessCase, scenario: string | null): CaseTotals {
  const counted = lines.filter((line) => line.scenario === scenario);
  const whole = sumOf(counted);
  return {
    ...whole,
    bySector: groupsOf(counted, (line) => knownOf(line.sector) ?? null, String).map(
      ([sector, group]) => ({ sector, sum: sumOf(group) }),
    ),
    byParty: groupsOf(counted, (line) => bearerOf(line) ?? ('unknown' as const), refKey).map(
      ([party, group]) => ({ party, sum: sumOf(group) }),
    ),
    stated: stated
      .filter((total) => total.scenario === scenario)
      .map(({ label, of, amount }) => {
        const known = knownOf(amount);
        const computed = whole[of];
        const difference = known === undefined ? null : sumCents([known, -computed as Cents]);
        return { label, of, amount: known ?? null, computed, difference };
      }),
  };
}

/** Cost lines of one applicant that are its own, such as those that rest on tariffs: never shared with competitors unless it does so itself. */
export const ownLinesSchema = z.strictObject({ lines: z.array(caseLineSchema).max(1000) });
export type OwnLines = z.infer<typeof ownLinesSchema>;
