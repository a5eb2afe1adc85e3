import { canonicalJson, knownOf, type TransformationPartId } from '../values/index.ts';
import type { CaseLine } from './business-case.ts';

const asked = (name: string) => name.trim().toLocaleLowerCase('nl').replaceAll(/\s+/gu, ' ');

/** @returns whether two costs look like the same one: the same name and amount, and nobody else is said to pay. What is open tells nothing. */
function looksLike(one: CaseLine, other: CaseLine): boolean {
  const [amount, otherAmount] = [knownOf(one.amount), knownOf(other.amount)];
  const [payer, otherPayer] = [knownOf(one.payer), knownOf(other.payer)];
  return (
    one.kind === 'cost' &&
    other.kind === 'cost' &&
    amount !== undefined &&
    amount === otherAmount &&
    asked(one.what) === asked(other.what) &&
    canonicalJson(payer ?? null) === canonicalJson(otherPayer ?? null)
  );
}

/** How a cost stands to costs elsewhere: said to be the same, at whichever end that was said; or looking like it, which is a warning and stops nothing. */
export type CostsElsewhere<Line> = {
  readonly same: readonly Line[];
  readonly alike: readonly Line[];
};

/**
 * @param others costs of other plans and other lines of this one
 * @see J.2.e
 */
export function costsElsewhere<Line extends { readonly line: CaseLine }>(
  own: CaseLine,
  others: readonly Line[],
): CostsElsewhere<Line> {
  const isSame = ({ line }: Line): boolean => {
    const ids: (TransformationPartId | null)[] = [own.sameAs, own.id];
    return line.id === own.sameAs || (line.sameAs !== null && ids.includes(line.sameAs));
  };
  const elsewhere = others.filter(({ line }) => line.id !== own.id);
  return {
    same: elsewhere.filter(isSame),
    alike: elsewhere.filter((one) => !isSame(one) && looksLike(own, one.line)),
  };
}
