import type { TransformationView } from '@iza/api/transformation';
import type {
  ChangedText,
  LeadersOutcome,
  RegisterChange,
  TransformationCommand,
  TransformationCommandName,
} from '@iza/domain/transformation';
import type { IsoDate, PartyId } from '@iza/domain/values';

const QUICK_OUTCOMES = ['positive', 'negative', 'more-information'] as const;
const OUTCOMES = ['approved', 'rejected', 'returned'] as const;
const CHANGE_OUTCOMES = ['approved', 'rejected'] as const;
const HOLD_OUTCOMES = ['goes-on', 'stops'] as const;
export type StepOutcome = (typeof QUICK_OUTCOMES | typeof OUTCOMES | typeof HOLD_OUTCOMES)[number];

/** A step as far as it was filled in. */
export type StepDraft = {
  readonly words: string;
  readonly by: string;
  readonly until: IsoDate | null;
  readonly outcome: StepOutcome | undefined;
  readonly missed: readonly string[];
  /** Of a change: what is public from then on; empty stays as it is. */
  readonly register: RegisterChange;
  /** Of a change: the text that was written for it; `null`: the text stays as it is. */
  readonly text: ChangedText | null;
  /** Who a step on the applicants is about: who leaves or stays, who becomes lead. */
  readonly party: PartyId | undefined;
  /** Of a change: who leaves with it. */
  readonly without: readonly PartyId[];
};
/** @returns a step to fill in: conditions that a leader found not met are named already, as far as one may read that */
export function newStep(
  { verdicts, judged }: Pick<TransformationView, 'verdicts' | 'judged'>,
  by: string,
): StepDraft {
  const found = verdicts.flatMap(({ verdict }) =>
    verdict.conditions.flatMap(({ condition, meets }) => (meets === 'not-met' ? [condition] : [])),
  );
  const missed = [...new Set(found)].filter((key) => judged?.conditions.includes(key));
  const none = { outcome: undefined, register: {}, text: null, party: undefined, without: [] };
  return { words: '', by, until: null, missed, ...none };
}

const NO_OUTCOMES: readonly StepOutcome[] = [];

/** Whether the framework has an intended decision before the final one. */
export const intendsFirst = ({ framework, state }: TransformationView): boolean =>
  framework.steps.some(({ key }) => key === 'intended-decision') &&
  state.stage === 'under-assessment';

/** @returns what can be decided in a step; none where nothing is */
export function outcomesOf(
  command: TransformationCommandName,
  view: TransformationView,
): readonly StepOutcome[] {
  switch (command) {
    case 'decide-quick-check':
      return QUICK_OUTCOMES;
    case 'intend':
      return OUTCOMES;
    case 'decide':
      return intendsFirst(view) ? ['returned'] : OUTCOMES;
    case 'change-substantially':
      return CHANGE_OUTCOMES;
    case 'end-hold':
      return HOLD_OUTCOMES;
    default:
      return NO_OUTCOMES;
  }
}

/** @returns what a step decides where there is nothing to choose */
export function onlyOutcome(
  command: TransformationCommandName,
  view: TransformationView,
): StepOutcome | undefined {
  const outcomes = outcomesOf(command, view);
  return outcomes.length === 1 ? outcomes[0] : undefined;
}

/** Whether the plan was sent back before, so that it has to say what changed. */
const again = ({ state }: TransformationView) =>
  state.decisions.some(({ outcome }) => outcome !== 'positive');

/** @returns which words a step asks for: none, words that may stay away, or words without which it cannot go on */
export function wordsAsked(
  command: TransformationCommandName,
  outcome: StepOutcome | undefined,
  view: TransformationView,
): 'none' | 'may' | 'must' {
  switch (command) {
    case 'offer-quick-check':
    case 'submit':
      return again(view) ? 'must' : 'none';
    case 'decide-quick-check':
      return outcome === undefined || outcome === 'positive' ? 'none' : 'must';
    case 'intend':
    case 'decide':
    case 'change-substantially':
      if (outcome === undefined) return 'none';
      return outcome === 'approved' ? 'may' : 'must';
    case 'pause':
    case 'withdraw':
    case 'stop':
    case 'change':
    case 'offer-change':
    case 'leave':
    case 'hand-lead':
    case 'hold':
    case 'end-hold':
      return 'must';
    default:
      return 'none';
  }
}

/** Whether conditions that are not met are named: at least one where the plan is turned down. A change is not judged by condition. */
export const namesMissed = (command: TransformationCommandName, { outcome }: StepDraft): boolean =>
  command !== 'change-substantially' &&
  (outcome === 'negative' || outcome === 'rejected' || outcome === 'returned');
const needsMissed = (command: TransformationCommandName, draft: StepDraft): boolean =>
  namesMissed(command, draft) && draft.outcome !== 'returned' && draft.missed.length === 0;

function verdictOf({ outcome, missed, words }: StepDraft): LeadersOutcome | undefined {
  const reasons = words.trim();
  switch (outcome) {
    case 'approved':
      return { outcome, conditions: reasons === '' ? null : reasons };
    case 'rejected':
    case 'returned':
      return { outcome, missed: [...missed], reasons };
    default:
      return undefined;
  }
}

type QuickVerdict = Extract<TransformationCommand, { command: 'decide-quick-check' }>['verdict'];

function quickVerdictOf({ outcome, missed, words }: StepDraft): QuickVerdict | undefined {
  const reasons = words.trim();
  switch (outcome) {
    case 'positive':
      return { outcome };
    case 'negative':
      return { outcome, missed: [...missed], reasons };
    case 'more-information':
      return { outcome, reasons };
    default:
      return undefined;
  }
}

/** What a change makes of what is public; nothing where nothing was filled in. */
function registerOf({ register }: StepDraft): { register?: RegisterChange } {
  const said = Object.entries(register).filter(
    ([, value]) => typeof value !== 'string' || value.trim() !== '',
  );
  return said.length === 0 ? {} : { register: Object.fromEntries(said) };
}

function filled(
  command: TransformationCommandName,
  draft: StepDraft,
): TransformationCommand | undefined {
  const said = draft.words.trim();
  const { outcome, by, until } = draft;
  switch (command) {
    case 'offer-quick-check':
    case 'submit':
      return { command, changes: said === '' ? null : said };
    case 'decide-quick-check': {
      const verdict = quickVerdictOf(draft);
      return verdict && { command, verdict };
    }
    case 'intend':
    case 'decide': {
      const verdict = verdictOf(draft);
      return verdict && { command, verdict };
    }
    case 'pause':
    case 'withdraw':
    case 'stop':
      return { command, reason: said };
    case 'change':
    case 'offer-change': {
      const { text } = draft;
      const without = draft.without.length > 0 && { without: [...draft.without] };
      return { command, what: said, ...without, ...(text ? { text } : registerOf(draft)) };
    }
    case 'leave':
    case 'hand-lead':
      return draft.party && { command, party: draft.party, reason: said };
    case 'stay':
      return draft.party && { command, party: draft.party };
    case 'change-substantially':
      if (outcome === 'approved')
        return { command, verdict: { outcome, conditions: said === '' ? null : said } };
      return outcome === 'rejected' ? { command, verdict: { outcome, reasons: said } } : undefined;
    case 'hold':
      return by.trim() === '' ? undefined : { command, by: by.trim(), ground: said, until };
    case 'end-hold':
      return outcome === 'goes-on' || outcome === 'stops'
        ? { command, outcome, reason: said }
        : undefined;
    case 'change-leaders':
      return undefined;
    default:
      return { command };
  }
}

/** @returns the command as it was filled in, or what is still missing */
export function commandOf(
  command: TransformationCommandName,
  draft: StepDraft,
  view: TransformationView,
): TransformationCommand | 'outcome' | 'words' | 'missed' | 'by' {
  if (outcomesOf(command, view).length > 0 && draft.outcome === undefined) return 'outcome';
  const silent = draft.words.trim() === '';
  if (silent && wordsAsked(command, draft.outcome, view) === 'must') return 'words';
  if (needsMissed(command, draft)) return 'missed';
  return filled(command, draft) ?? 'by';
}
