import type { agendaItemSchema, AgendaItem, AgendaItemId } from '@iza/domain/action';
import type { Action, Commitment } from '@iza/domain/accord';
import { THEME_LETTERS, type ThemeLetter } from '@iza/domain/theme';
import type { ClauseId } from '@iza/domain/values';
import { actions } from '../actions/actions.ts';
import {
  commitments,
  financeAnnexCommitments,
  findCommitment,
} from '../commitments/commitments.ts';
import { asRecord } from '../record.ts';
import { publicThemes } from '../themes/index.ts';

/** The day on which the agreement was signed: from then on its tasks are agreed. */
const SIGNED_ON = '2022-09-16';

function ofAction(action: Action): AgendaItem {
  const { key, title, theme, heading, clause, basis, marks } = action;
  const { deadlinePrinted, deadline, responsiblePrinted, responsible } = action;
  return asRecord<typeof agendaItemSchema>({
    id: key,
    kind: 'action-point',
    title,
    theme,
    heading,
    clause,
    basis,
    deadlinePrinted,
    deadline,
    responsiblePrinted,
    responsible: [...new Set(responsible)],
    strength: 'must',
    marks,
    sameAs: null,
    decided: null,
    since: SIGNED_ON,
  });
}

/** Paragraphs of 3.2, which is about three themes. */
const REGIONAL: Record<string, ThemeLetter> = { '3.2.1': 'B', '3.2.2': 'C', '3.2.3': 'D' };

/** The theme that a place of the text is about; none for money, outcomes and governance. */
function themeOf(clause: ClauseId): ThemeLetter | null {
  const [root, ...deeper] = clause.split('.');
  const letter = THEME_LETTERS.find((each) => each === root);
  if (letter) return letter;
  const regional = REGIONAL[[root, ...deeper].slice(0, 3).join('.')];
  if (root !== '3' || regional) return regional ?? null;
  return publicThemes.find(({ number }) => `${number}` === deeper[0])?.letters[0] ?? null;
}

/** The item at which the standing of a commitment is kept: the action point on the same thing, or its first printing. */
function leadOf(commitment: Commitment): string | null {
  const first = commitment.repeats === null ? undefined : findCommitment(commitment.repeats);
  if (commitment.action !== null) return commitment.action;
  return first ? (leadOf(first) ?? first.key) : null;
}

function ofCommitment(commitment: Commitment): AgendaItem {
  const { key, subject, datePrinted, reading, binds, strength, marks, clause } = commitment;
  return asRecord<typeof agendaItemSchema>({
    id: key,
    kind: marks.includes('outcome-proposal') ? 'outcome-aim' : 'commitment',
    title: subject,
    theme: themeOf(clause),
    heading: null,
    clause,
    basis: [],
    deadlinePrinted: datePrinted,
    deadline: reading,
    responsiblePrinted: null,
    responsible: [...new Set(binds)],
    strength,
    marks,
    sameAs: leadOf(commitment),
    decided: null,
    since: SIGNED_ON,
  });
}

/**
 * The agenda as the accord has it: every action point of annex L, and every dated commitment of the text with the finance annex. A
 * commitment on the same thing as an action point, or printed a second time, names the item at which its standing is kept.
 */
export const agendaItems: readonly AgendaItem[] = [
  ...actions.map(ofAction),
  ...[...commitments, ...financeAnnexCommitments].map(ofCommitment),
];

const byId = new Map(agendaItems.map((item) => [item.id, item]));

/** @returns the item of the accord with this id, `undefined` for one that was added later */
export function findAgendaItem(id: AgendaItemId): AgendaItem | undefined {
  return byId.get(id);
}
