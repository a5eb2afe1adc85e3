import type { AccordRecords } from '@iza/api/accord';
import { useQuery } from '@tanstack/react-query';
import { useSearchParams } from '@iza/ui/shell';
import { useTRPC } from '@iza/ui/trpc';
import { withSettings } from '../../address.ts';

/** What the code holds changes with a new version only; whether a text was loaded is asked again after a while. */
const FRESH_MS = 60_000;

/** Themes, documents, counts and edition. */
export function useOverview() {
  return useQuery({ ...useTRPC().accord.overview.queryOptions(), staleTime: FRESH_MS });
}

/** Every clause by name. */
export function useClauses() {
  return useQuery({ ...useTRPC().accord.clauses.queryOptions(), staleTime: FRESH_MS });
}

/** The lists that we keep of the agreement. */
export function useRecords() {
  return useQuery({ ...useTRPC().accord.records.queryOptions(), staleTime: FRESH_MS });
}

export type RecordList = keyof AccordRecords;

/** What was typed to look for, kept in the address. */
export function useTyped(name = 'zoek'): [string, (typed: string) => void] {
  const [params, setParams] = useSearchParams();
  const set = (typed: string) =>
    setParams((before) => new URLSearchParams(withSettings(before, { [name]: typed })), {
      replace: true,
    });
  return [params.get(name) ?? '', set];
}
