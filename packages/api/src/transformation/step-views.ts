import {
  resourceOf,
  type PendingTransformationRow,
  type TransformationHead,
} from '@iza/db/transformation';
import type { Actor } from '@iza/domain/access';
import {
  awaitedSides,
  isDecision,
  sideOf,
  signsOwn,
  TRANSFORMATION_COMMANDS,
  transformationFaults,
  type TransformationCommand,
  type TransformationCommandName,
  type TransformationFacts,
} from '@iza/domain/transformation';
import type { NameParty } from '../scope/index.ts';
import type { PendingStepView, StepView } from './transformation-view.ts';

/**
 * What is missing before a step is told from the plan alone, where that says something: of a decision most depends on what is decided, and is told
 * when it is asked for; that questions still come or stand open holds for every final one.
 */
function toldAhead(
  command: TransformationCommandName,
  { party }: Actor,
): TransformationCommand | undefined {
  switch (command) {
    case 'leave':
      return { command, party, reason: 'told when it is asked for' };
    case 'stay':
      return { command, party };
    case 'offer-quick-check':
    case 'submit':
      return { command, changes: 'told when it is asked for' };
    case 'change':
      return { command, what: 'told when it is asked for' };
    case 'pause':
      return { command, reason: 'told when it is asked for' };
    case 'decide':
      return { command, verdict: { outcome: 'returned', missed: [], reasons: 'told when asked' } };
    case 'show':
    case 'begin-assessment':
    case 'resume':
    case 'take-change-back':
    case 'queue':
    case 'fund':
    case 'begin':
    case 'complete':
      return { command };
    default:
      return undefined;
  }
}

/** @returns the steps that the actor can ask for or sign in this stage, with what is missing */
export function stepViews(
  actor: Actor,
  head: TransformationHead,
  facts: TransformationFacts,
): StepView[] {
  return TRANSFORMATION_COMMANDS.flatMap((command): StepView[] => {
    const side = sideOf(actor, command, resourceOf(head));
    if (!side) return [];
    const example = toldAhead(command, actor);
    const missing = example ? transformationFaults(head.state, example, facts) : [];
    const impossible = missing.some(
      ({ code }) => code === 'no-such-transformation-step' || code === 'quick-check-first',
    );
    return impossible ? [] : [{ command, side, missing }];
  });
}

/** @returns a step that waits, with who signed and who still has to; `mandated`: the actor may sign decisions for its company */
export function pendingView(
  actor: Actor,
  head: TransformationHead,
  pending: PendingTransformationRow,
  nameOf: NameParty,
  mandated: boolean,
): PendingStepView {
  const { id, command, askedAt, askedBy, onRevision, signatures } = pending;
  const side = sideOf(actor, command.command, resourceOf(head));
  const stale = onRevision !== head.contentRevision;
  const may = mandated || !isDecision(head.state.stage, command.command);
  const signed = signatures.some((one) => one.side === side && one.party === actor.party);
  const own = side !== undefined && signsOwn(side, command, actor.party);
  const open = own && !signed && !stale;
  return {
    step: id,
    command,
    askedAt,
    askedBy,
    stale,
    signatures: signatures.map(({ party, personName, at }) => ({
      party,
      name: nameOf(party),
      personName,
      at,
    })),
    awaited: awaitedSides(head.state.stage, pending, head.leaders).map((awaited) => ({
      side: awaited.side,
      parties: awaited.parties.map((party) => ({ party, name: nameOf(party) })),
    })),
    maySign: open && may,
    mayPrepare: open && !may,
    mayWithdraw: own,
  };
}
