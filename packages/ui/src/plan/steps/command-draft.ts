import type { PlanCommand, PlanCommandName } from '@iza/domain/plan';
import type { IsoDate, PartyId } from '@iza/domain/values';

/** What people fill in before asking for a step; which parts count depends on the step. */
export type CommandDraft = {
  readonly body: string;
  readonly on: IsoDate | undefined;
  readonly note: string;
  readonly invited: readonly string[];
  readonly closes: IsoDate | undefined;
  readonly reason: string;
};

export type DraftPart = keyof CommandDraft;

/** Parts that a step asks for; `note` may always stay empty. */
export const ASKED: Readonly<Record<PlanCommandName, readonly DraftPart[]>> = {
  'approve-proposal': ['body', 'on', 'note'],
  'adopt-profile': ['body', 'on', 'note'],
  'open-consultation': ['invited', 'closes'],
  'open-assessment': [],
  'reopen-assessment': [],
  adopt: ['body', 'on', 'note'],
  close: ['body', 'on', 'note'],
  'step-back': ['reason'],
  'drop-revision': ['reason'],
};

/** @returns the parts that are asked for and still empty */
export function emptyParts(command: PlanCommandName, draft: CommandDraft): DraftPart[] {
  return ASKED[command].filter((part) => {
    if (part === 'note') return false;
    const value = draft[part];
    return (
      value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0)
    );
  });
}

/** @returns the command, or `undefined` while something is missing */
export function commandOf(command: PlanCommandName, draft: CommandDraft): PlanCommand | undefined {
  if (emptyParts(command, draft).length > 0) return undefined;
  const { body, on, note, invited, closes, reason } = draft;
  switch (command) {
    case 'approve-proposal':
    case 'adopt-profile':
    case 'adopt':
    case 'close': {
      if (!on) return undefined;
      const decision = {
        body: body.trim(),
        on,
        ...(note.trim() === '' ? {} : { note: note.trim() }),
      };
      return { command, decision };
    }
    case 'open-consultation':
      return closes && { command, invited: invited as PartyId[], closes };
    case 'step-back':
    case 'drop-revision':
      return { command, reason: reason.trim() };
    case 'open-assessment':
    case 'reopen-assessment':
      return { command };
  }
}

/** @returns what was filled in for a command, the other way round */
export function draftOf(command: PlanCommand): Partial<CommandDraft> {
  if ('decision' in command) {
    const { body, on, note = '' } = command.decision;
    return { body, on, note };
  }
  if (command.command === 'open-consultation') {
    return { invited: command.invited, closes: command.closes };
  }
  return 'reason' in command ? { reason: command.reason } : {};
}
