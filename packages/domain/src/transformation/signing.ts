import type { PartyId, PersonId } from '../values/index.ts';
import type { TransformationCommand } from './command.ts';
import { sidesOf, stepFrom, type Side } from './steps.ts';
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

/** Who a step still waits for: a side, and the parties that can sign for it. */
export type AwaitedSide = { readonly side: Side; readonly parties: readonly PartyId[] };

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
    if (side !== 'leader') return signed.length > 0 ? [] : [{ side, parties: [] }];
    const waiting = leaders.filter((party) => !signed.includes(party));
    const enough =
      step.signers === 'both-leaders'
        ? leaders.length > 0 && waiting.length === 0
        : signed.length > 0;
    return enough ? [] : [{ side, parties: waiting }];
  });
}
