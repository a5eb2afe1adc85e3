import type { GrantRole } from '../access/role.ts';
import {
  ok,
  refuse,
  type PartyId,
  type PersonId,
  type RegionId,
  type Result,
  type StepId,
} from '../values/index.ts';
import type { PlanCommand } from './command.ts';
import type { SignatureRule, Transition } from './template.ts';

export type Signature = {
  readonly person: PersonId;
  readonly party: PartyId;
  readonly role: GrantRole;
};

/**
 * A step that was asked for and waits for signatures. It names the revision of the content it was asked on: once the content changes, what
 * was signed is no longer what stands there, and the step has to be asked for again.
 */
export type PendingStep = {
  readonly id: StepId;
  readonly command: PlanCommand;
  readonly onRevision: number;
  readonly signatures: readonly Signature[];
};

/** Who was admitted (by grants that hold today) to sign for the plan's regions. */
export type AdmittedSigner = {
  readonly party: PartyId;
  readonly role: GrantRole;
  readonly region: RegionId;
};

/** What a rule still waits for: a role, and for `each` the parties that have not signed. */
export type AwaitedSignature = { readonly role: GrantRole; readonly parties: readonly PartyId[] };

function awaitedBy(
  rule: SignatureRule,
  signed: readonly Signature[],
  admitted: readonly AdmittedSigner[],
): AwaitedSignature[] {
  const inRole = signed
    .filter((signature) => signature.role === rule.role)
    .map(({ party }) => party);
  const parties = [
    ...new Set(admitted.filter(({ role }) => role === rule.role).map(({ party }) => party)),
  ];
  const waiting = parties.filter((party) => !inRole.includes(party));
  const enough =
    rule.from === 'one'
      ? waiting.length < parties.length
      : parties.length > 0 && waiting.length === 0;
  return enough ? [] : [{ role: rule.role, parties: waiting }];
}

/**
 * @returns the signatures a step still waits for; empty when it can be taken. A role that nobody was admitted to keeps waiting, with no
 * party named: the administrator has to admit one, it is never skipped
 */
export function awaitedSignatures(
  transition: Transition,
  signed: readonly Signature[],
  admitted: readonly AdmittedSigner[],
): AwaitedSignature[] {
  const isSigned = ({ role }: SignatureRule) => signed.some((signature) => signature.role === role);
  if (transition.anyRole && transition.signatures.some(isSigned)) return [];
  return transition.signatures.flatMap((rule) => awaitedBy(rule, signed, admitted));
}

export type SigningRefusal = 'not-a-signer' | 'signed-already' | 'content-changed-since';

/** @returns the step with the signature added, or why it can't be: wrong role, signed already, or the content changed since it was asked */
export function signStep(
  step: PendingStep,
  signature: Signature,
  transition: Transition,
  contentRevision: number,
): Result<PendingStep, SigningRefusal> {
  const { clause } = transition;
  if (!transition.signatures.some(({ role }) => role === signature.role))
    return refuse('not-a-signer', { clause });
  if (step.onRevision !== contentRevision) return refuse('content-changed-since');
  const again = step.signatures.some(
    ({ party, role }) => party === signature.party && role === signature.role,
  );
  if (again) return refuse('signed-already');
  return ok({ ...step, signatures: [...step.signatures, signature] });
}
