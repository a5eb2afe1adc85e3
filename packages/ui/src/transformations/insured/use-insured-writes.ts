import type { IdempotencyKey, InsuredSupplyId } from '@iza/domain/values';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTRPC } from '../../trpc/index.ts';

/** Supplying numbers of insured and withdrawing a supply; plans may get other market leaders by it. A key is kept until it was done. */
export function useInsuredWrites() {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const key = useRef(crypto.randomUUID() as IdempotencyKey);
  const onSuccess = (answer: { readonly kind: string }) => {
    key.current = crypto.randomUUID() as IdempotencyKey;
    if (answer.kind === 'saved')
      return queries.invalidateQueries({ queryKey: trpc.transformation.pathKey() });
    return undefined;
  };
  const supply = useMutation(trpc.transformation.supplyInsured.mutationOptions({ onSuccess }));
  const withdraw = useMutation(trpc.transformation.withdrawInsured.mutationOptions({ onSuccess }));
  const takeBack = (one: InsuredSupplyId, reason: string) =>
    withdraw.mutateAsync({ key: key.current, supply: one, reason });
  return { supply, withdraw, takeBack, once: () => ({ key: key.current }) };
}
