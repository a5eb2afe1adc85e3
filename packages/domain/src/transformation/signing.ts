import type { PartyId, PersonId } from '../values/index.ts';
import type { TransformationCommand, TransformationCommandName } from './command.ts';
import { needsTwo, sidesOf, stepFrom, type Side, type Signers } from './steps.ts';
import type { TransformationStage } from './state.ts';

export type TransformationSignature = {
  readonly person: PersonId;
  readonly party: PartyId;
  readonly side: Side;
};

/** A step that was asked for, on a revision of the content, and waits for who has to sign it too. */
export type PendingTransformationStep = {
  readonly command: TransformationCommand;
  readonly onRevision: number;
  readonly signatures: readonly TransformationSignature[];
};

/** Steps by which market leaders say what they decide: a verdict stands still under its leader's signature. */
const DECIDING: readonly TransformationCommandName[] = ['decide-quick-check', 'intend', 'decide'];

/** @returns whether a market leader signed a decision that still waits for the other: its verdict stands as it was signed */
export function hasSignedDecision(
  party: PartyId,
  pending: readonly Pick<PendingTransformationStep, 'command' | 'signatures'>[],
): boolean {
  return pending.some(
    ({ command, signatures }) =>
      DECIDING.includes(command.command) &&
      signatures.some((signature) => signature.side === 'leader' && signature.party === party),
  );
}

/** Whether a party may sign on a side: an applicant signs for itself, so only the one that the step names. @see J.2.b */
export function signsOwn(side: Side, command: TransformationCommand, party: PartyId): boolean {
  return side !== 'applicant' || ('party' in command && command.party === party);
}

/** Who a step still waits for: a side, and the parties that can sign for it. */
export type AwaitedSide = { readonly side: Side; readonly parties: readonly PartyId[] };

/** Whether the leaders' side signed: a decision of both is made by two, never by the one that is left. */
function enough(
  signers: Signers,
  signed: readonly PartyId[],
  waiting: readonly PartyId[],
  leaders: readonly PartyId[],
): boolean {
  if (signers === 'both-leaders') return leaders.length === 2 && waiting.length === 0;
  if (signers === 'leaders-there') return waiting.length === 0;
  if (needsTwo({ signers }) && leaders.length < 2) return false;
  return leaders.some((party) => signed.includes(party));
}

/**
 * @returns who still has to sign; empty when the step can be taken. Two market leaders make one decision: a step of both waits for each
 * @see J.2.f.p1
 */
export function awaitedSides(
  stage: TransformationStage,
  { command, signatures }: PendingTransformationStep,
  leaders: readonly PartyId[],
): AwaitedSide[] {
  const step = stepFrom(stage, command.command);
  if (!step) return [];
  const signedBy = (side: Side) =>
    signatures.filter((signature) => signature.side === side).map(({ party }) => party);
  return sidesOf(step.signers).flatMap((side): AwaitedSide[] => {
    const signed = signedBy(side);
    if (side === 'association' && leaders.length >= 2) return [];
    if (side === 'applicant') {
      const named = 'party' in command ? [command.party] : [];
      return named.every((party) => signed.includes(party)) ? [] : [{ side, parties: named }];
    }
    if (side !== 'leader') return signed.length > 0 ? [] : [{ side, parties: [] }];
    const waiting = leaders.filter((party) => !signed.includes(party));
    return enough(step.signers, signed, waiting, leaders) ? [] : [{ side, parties: waiting }];
  });
}
