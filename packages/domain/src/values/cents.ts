import { z } from 'zod';

/** Money in whole eurocents, in a safe integer. Amounts of different standing (asked, granted, paid) are wrapped by their own types. */
export const centsSchema = z
  .int()
  .meta({ description: 'Amount in whole eurocents' })
  .brand('Cents');
export type Cents = z.infer<typeof centsSchema>;

/** For literals in code and data. @throws when not a safe whole number */
export function cents(amount: number): Cents {
  return centsSchema.parse(amount);
}

/** @returns the sum; throws beyond the safe integers, which no amount in this domain reaches */
export function sumCents(amounts: readonly Cents[]): Cents {
  return cents(amounts.reduce((sum, amount) => sum + amount, 0));
}
