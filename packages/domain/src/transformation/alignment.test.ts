import { expect, test } from 'vitest';
import type { PartyId } from '../values/index.ts';
import { alignmentSideOf, maySample, readStance, type Stance } from './alignment.ts';
import { anActor, aResource, FIRST_LEADER, LEAD } from './transformation-builders.ts';

const vgz = anActor('insurer', 'vgz' as PartyId);

test('insurers that did not decide, and applicants, act along with a plan from its approval on', () => {
  expect(alignmentSideOf(vgz, aResource('approved'))).toBe('insurer');
  expect(alignmentSideOf(anActor('market-leader', vgz.party), aResource('held'))).toBe('insurer');
  expect(alignmentSideOf(anActor('regional-party', LEAD), aResource('completed'))).toBe('provider');
  expect(alignmentSideOf(vgz, aResource('intended-decision'))).toBeUndefined();
  for (const role of ['market-leader', 'insurer'] as const)
    expect(alignmentSideOf(anActor(role, FIRST_LEADER), aResource('approved'))).toBeUndefined();
  expect(alignmentSideOf(anActor('nza', vgz.party), aResource('approved'))).toBeUndefined();
});

test('following needs no words, deviating and committing do', () => {
  const code = (stance: Stance['stance'], words: string, side: 'insurer' | 'provider') => {
    const read = readStance({ stance, words }, side);
    return read.ok ? read.value.stance : read.refusals[0]?.code;
  };
  expect(code('follows', '', 'insurer')).toBe('follows');
  expect(code('deviates', ' ', 'insurer')).toBe('deviation-unexplained');
  expect(code('deviates', 'Geen contract', 'insurer')).toBe('deviates');
  expect(code('commits', '', 'provider')).toBe('deviation-unexplained');
  expect(code('follows', 'x', 'provider')).toBe('not-your-stance');
});

test('only the NZa samples, and only what was approved', () => {
  const nza = anActor('nza', 'nza' as PartyId);
  expect(maySample(nza, aResource('in-execution'))).toBe(true);
  expect(maySample(nza, aResource('submitted'))).toBe(false);
  expect(maySample(anActor('igj', 'igj' as PartyId), aResource('in-execution'))).toBe(false);
});
