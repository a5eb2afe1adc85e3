import { expect, test } from 'vitest';
import type { PartyId, PersonId, RegionId, StepId } from '../values/index.ts';
import { COMMANDS } from './plan-builders.ts';
import {
  awaitedSignatures,
  signStep,
  type AdmittedSigner,
  type PendingStep,
  type Signature,
} from './step.ts';
import { transitionOf } from './template.ts';

const region = 'roaz-zwolle' as RegionId;
const [isala, zk, vgz, cz] = ['isala', 'zilveren-kruis', 'vgz', 'cz'] as PartyId[] as [
  PartyId,
  PartyId,
  PartyId,
  PartyId,
];
const person = '018d0000-0000-7000-8009-000000000001' as PersonId;
const chair: Signature = { person, party: isala, role: 'roaz-chair' };
const leader = (party: PartyId): Signature => ({ person, party, role: 'market-leader' });
const admitted: AdmittedSigner[] = [
  { party: isala, role: 'roaz-chair', region },
  { party: zk, role: 'market-leader', region },
  { party: vgz, role: 'market-leader', region },
];
const transition = transitionOf('roaz-plan-2023', 'drafting', 'open-consultation');
if (!transition) throw new Error('the template lost its step');

const asked: PendingStep = {
  id: '018d0000-0000-7000-8005-000000000001' as StepId,
  command: COMMANDS['open-consultation'],
  onRevision: 3,
  signatures: [chair],
};

test('a ROAZ step waits for the chair and each admitted market leader (C.6.d)', () => {
  expect(awaitedSignatures(transition, [], admitted)).toEqual([
    { role: 'roaz-chair', parties: [isala] },
    { role: 'market-leader', parties: [zk, vgz] },
  ]);
  expect(awaitedSignatures(transition, [chair, leader(zk)], admitted)).toEqual([
    { role: 'market-leader', parties: [vgz] },
  ]);
  expect(awaitedSignatures(transition, [chair, leader(zk), leader(vgz)], admitted)).toEqual([]);
});

test('a role that nobody was admitted to keeps waiting and is never skipped', () => {
  expect(awaitedSignatures(transition, [chair], admitted.slice(0, 1))).toEqual([
    { role: 'market-leader', parties: [] },
  ]);
});

test('the signature of a leader whose right was withdrawn since does not stand in for another leader', () => {
  expect(awaitedSignatures(transition, [chair, leader(cz)], admitted)).toEqual([
    { role: 'market-leader', parties: [zk, vgz] },
  ]);
});

test('a step is signed once per party', () => {
  const once = signStep(asked, leader(zk), transition, 3);
  expect(once).toMatchObject({ ok: true, value: { signatures: [chair, leader(zk)] } });
  expect(once.ok && signStep(once.value, leader(zk), transition, 3)).toMatchObject({
    refusals: [{ code: 'signed-already' }],
  });
});

test('what changed after it was asked for can not be signed unseen', () => {
  expect(signStep(asked, leader(zk), transition, 4)).toMatchObject({
    refusals: [{ code: 'content-changed-since' }],
  });
});

test('somebody whose role does not sign is refused', () => {
  const signature: Signature = { person, party: isala, role: 'regional-party' };
  expect(signStep(asked, signature, transition, 3)).toMatchObject({
    refusals: [{ code: 'not-a-signer', clause: 'C.6.d' }],
  });
});
