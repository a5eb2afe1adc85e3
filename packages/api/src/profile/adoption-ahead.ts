import {
  admittedToProfile,
  pendingAdoption,
  type PendingAdoptionRow,
  type ProfileHead,
} from '@iza/db/profile';
import {
  awaitedSignatures,
  signStep,
  type AdmittedSigner,
  type PendingStep,
} from '@iza/domain/plan';
import { adoptionTransition, mayProfile } from '@iza/domain/profile';
import { partiesByName, type Scope } from '../scope/index.ts';
import type { AdoptionView, PendingAdoptionView } from './profile-view.ts';

/** @returns the adoption as the step of a plan that it is signed like */
export function asStep({ id, decision, onRevision, signatures }: PendingAdoptionRow): PendingStep {
  return { id, command: { command: 'adopt-profile', decision }, onRevision, signatures };
}

/** @returns whether the actor is one of those who sign the adoption of this profile */
export function maySignAdoption({ actor }: Scope, head: ProfileHead): boolean {
  const { signatures } = adoptionTransition(head.template);
  return (
    signatures.some(({ role }) => role === actor.role) && mayProfile(actor, 'sign', head.resource)
  );
}

async function pendingView(
  scope: Scope,
  head: ProfileHead,
  pending: PendingAdoptionRow,
  admitted: readonly AdmittedSigner[],
): Promise<PendingAdoptionView> {
  const transition = adoptionTransition(head.template);
  const awaited = awaitedSignatures(transition, pending.signatures, admitted);
  const nameOf = await partiesByName(
    scope,
    awaited.flatMap(({ parties }) => parties),
  );
  const { person, party, role } = scope.actor;
  const own = { person, party, role };
  const signer = maySignAdoption(scope, head);
  return {
    id: pending.id,
    decision: pending.decision,
    askedAt: pending.askedAt,
    askedBy: pending.askedBy,
    stale: pending.onRevision !== head.contentRevision,
    signatures: pending.signatures.map(({ person: _, party: __, ...signature }) => signature),
    awaited: awaited.map((each) => ({
      role: each.role,
      parties: each.parties.map((id) => ({ id, name: nameOf(id) })),
    })),
    maySign: signer && signStep(asStep(pending), own, transition, head.contentRevision).ok,
    mayWithdraw: signer,
  };
}

/** @returns how a concept is adopted, and the adoption that waits; for the profile's own people */
export async function adoptionAhead(scope: Scope, head: ProfileHead): Promise<AdoptionView> {
  const [waiting, admitted] = await Promise.all([
    pendingAdoption(scope.tx, head.version),
    admittedToProfile(scope.tx, head.region),
  ]);
  const { clause, signatures } = adoptionTransition(head.template);
  const pending = waiting ? await pendingView(scope, head, waiting, admitted) : null;
  const missing = head.units === 0 ? [{ code: 'profile-is-empty' as const, clause }] : [];
  const free = pending === null || pending.stale;
  return {
    clause,
    roles: signatures.map(({ role }) => role),
    missing,
    mayAsk: free && missing.length === 0 && maySignAdoption(scope, head),
    pending,
  };
}
