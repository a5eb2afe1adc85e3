import {
  admittedToProfile,
  closeAdoption,
  setProfileState,
  type ProfileHead,
} from '@iza/db/profile';
import { awaitedSignatures, type Decision, type Signature } from '@iza/domain/plan';
import { adoptionTransition, adoptProfile, type ProfileState } from '@iza/domain/profile';
import type { StepId } from '@iza/domain/values';
import { refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import type { Scope } from '../scope/index.ts';

/** How asking or signing went: it was adopted, or waits for others. */
export type AdoptionOutcome = {
  readonly outcome: 'adopted' | 'asked';
  readonly state: ProfileState;
};

type Signed = {
  readonly id: StepId;
  readonly decision: Decision;
  readonly signatures: readonly Signature[];
};

/** Adopts a profile when nobody's signature is awaited any more, otherwise leaves the adoption waiting. */
export async function adoptIfSigned(
  { tx, today }: Scope,
  head: ProfileHead,
  { id, decision, signatures }: Signed,
): Promise<Saved<AdoptionOutcome> | Refused> {
  const { template, contentRevision, units, state } = head;
  const next = adoptProfile(state, decision, { template, today, contentRevision, units });
  if (!next.ok) return refusedBecause(next.refusals);
  const admitted = await admittedToProfile(tx, head.region);
  if (awaitedSignatures(adoptionTransition(template), signatures, admitted).length > 0)
    return saved({ outcome: 'asked', state });
  await setProfileState(tx, head.version, next.value);
  await closeAdoption(tx, id, 'taken');
  return saved({ outcome: 'adopted', state: next.value });
}
