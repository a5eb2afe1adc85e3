import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ComboOption } from '../forms/index.ts';
import { useTRPC } from '../trpc/index.ts';

/** Names hardly change while one works. */
const KEPT_MS = 600_000;

export type Parties = {
  /** The short name where there is one; the code while the register is on its way. */
  readonly nameOf: (party: string) => string;
  readonly options: readonly ComboOption[];
  /** Only organisations: those that can answer for something. */
  readonly organisations: readonly ComboOption[];
  /** The one party with this code, name or abbreviation. */
  readonly find: (typed: string) => string | undefined;
};

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The register of parties by name. */
export function useParties(): Parties {
  const trpc = useTRPC();
  const { data } = useQuery({ ...trpc.reference.get.queryOptions(), staleTime: KEPT_MS });
  return useMemo(() => {
    const parties = data?.parties ?? [];
    const names = new Map<string, string>(
      parties.map(({ id, name, short }) => [id, short ?? name]),
    );
    const codes = new Map<string, string>(
      parties.flatMap(({ id, name, short }) =>
        [id, name, ...(short ? [short] : [])].map((word) => [folded(word), id] as const),
      ),
    );
    const option = ({ id, name, short }: (typeof parties)[number]) => ({
      value: id as string,
      label: name,
      hint: short,
    });
    return {
      nameOf: (party) => names.get(party) ?? party,
      options: parties.map(option),
      organisations: parties.filter(({ kind }) => kind === 'organisation').map(option),
      find: (typed) => codes.get(folded(typed)),
    };
  }, [data]);
}
