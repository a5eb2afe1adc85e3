import type { SearchAnswer } from '@iza/api/search';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTRPC } from '../trpc/index.ts';

/** As long as somebody types on, nothing is asked. */
const PAUSE_MS = 80;
const SHORTEST = 2;

function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}

export type Found = {
  readonly answer: SearchAnswer | undefined;
  /** What the answer is about. */
  readonly typed: string;
  readonly busy: boolean;
  readonly error: unknown;
};

/** @returns what was found; the last answer stays until the next one is there */
export function useFound(typed: string): Found {
  const trpc = useTRPC();
  const asked = usePaused(typed);
  const enabled = asked.trim().length >= SHORTEST;
  const query = useQuery({
    ...trpc.search.find.queryOptions({ typed: asked }),
    enabled,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
    retry: false,
  });
  const wanted = typed.trim().length >= SHORTEST;
  return {
    answer: wanted && enabled ? query.data : undefined,
    typed: asked,
    busy: wanted && (asked !== typed || query.isFetching),
    error: query.error,
  };
}
