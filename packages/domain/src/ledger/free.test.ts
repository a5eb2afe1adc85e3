import { expect, test } from 'vitest';
import {
  cents,
  type EnvelopeId,
  type TransformationId,
  type TransformationPartId,
} from '../values/index.ts';
import { freeingOf } from './free.ts';

const [plan, other] = ['p', 'q'] as TransformationId[] as [TransformationId, TransformationId];
const spot = { plan, envelope: 'e' as EnvelopeId, pool: 'msz' };
const milestone = 'm' as TransformationPartId;

test('what a stopped plan holds goes back and it leaves every queue; what was paid stays paid', () => {
  const accounts = [
    { account: { of: 'reserved', ...spot } as const, balance: cents(1) },
    { account: { of: 'granted', ...spot } as const, balance: cents(0) },
    { account: { of: 'committed', ...spot, milestone } as const, balance: cents(30) },
    { account: { of: 'paid', ...spot, milestone } as const, balance: cents(400) },
    { account: { of: 'granted', ...spot, plan: other } as const, balance: cents(5) },
  ];
  const queue = [{ plan, route: 'vws' } as const, { plan: other, route: 'insurers' } as const];
  const reason = 'Gestopt';
  expect(freeingOf(plan, { accounts, queue }, reason)).toEqual([
    { operation: 'release', ...spot, from: 'reserved', milestone: null, amount: 1, reason },
    { operation: 'release', ...spot, from: 'committed', milestone, amount: 30, reason },
    { operation: 'leave-queue', plan, route: 'vws', reason },
  ]);
});
