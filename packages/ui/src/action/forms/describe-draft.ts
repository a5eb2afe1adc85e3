import type { AddedAction, AgendaItem } from '@iza/domain/action';
import { THEME_LETTERS, type ThemeLetter } from '@iza/domain/theme';
import { clauseIdSchema, isoDate, partyIdSchema, type Deadline } from '@iza/domain/values';

/** What the api takes of an action that is added: its deadline as people agreed on it. */
export type DescribedAction = Omit<AddedAction, 'deadline'> & {
  readonly deadline: Deadline | null;
};

/** What is typed of an action, as it is typed. */
export type DescribeDraft = {
  readonly title: string;
  readonly theme: ThemeLetter | null;
  readonly basis: string;
  readonly deadline: Deadline | null;
  readonly responsible: readonly string[];
  readonly by: string;
  readonly on: string | null;
  readonly place: string;
};

export const EMPTY_DESCRIPTION: DescribeDraft = {
  title: '',
  theme: null,
  basis: '',
  deadline: null,
  responsible: [],
  by: '',
  on: null,
  place: '',
};

const DESCRIBE_PARTS = ['title', 'basis', 'by', 'on'] as const;
export type DescribePart = (typeof DESCRIBE_PARTS)[number];

/** @returns the places of the agreement in a line, parted by commas or spaces */
function clausesIn(typed: string): readonly string[] {
  return typed
    .split(/[\s,;]+/)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

/** @returns what is wrong with a draft; empty: it can be recorded */
export function describeFaults(draft: DescribeDraft): readonly DescribePart[] {
  const wrong: Record<DescribePart, boolean> = {
    title: draft.title.trim() === '',
    basis: clausesIn(draft.basis).some((clause) => !clauseIdSchema.safeParse(clause).success),
    by: draft.by.trim() === '',
    on: draft.on === null,
  };
  return DESCRIBE_PARTS.filter((part) => wrong[part]);
}

/** @returns what is recorded; `undefined` while something is wrong with the draft */
export function descriptionOf(draft: DescribeDraft): DescribedAction | undefined {
  const { title, theme, basis, deadline, responsible, by, on, place } = draft;
  if (on === null || describeFaults(draft).length > 0) return undefined;
  return {
    title: title.trim(),
    theme,
    basis: [...new Set(clausesIn(basis))].map((clause) => clauseIdSchema.parse(clause)),
    deadlinePrinted: null,
    deadline,
    responsible: responsible.map((party) => partyIdSchema.parse(party)),
    decided: {
      by: by.trim(),
      on: isoDate(on),
      ...(place.trim() !== '' && { place: place.trim() }),
    },
  };
}

/** @returns an added action as it stands, to be corrected */
export function draftOfItem(item: AgendaItem): DescribeDraft {
  const { title, theme, basis, deadline, responsible, decided } = item;
  return {
    title,
    theme: THEME_LETTERS.find((letter) => letter === theme) ?? null,
    basis: basis.join(', '),
    deadline: 'deadline' in deadline ? deadline.deadline : null,
    responsible,
    by: decided?.by ?? '',
    on: decided?.on ?? null,
    place: decided?.place ?? '',
  };
}
