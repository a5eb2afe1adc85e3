import type { ReactNode } from 'react';
import type { Language } from '../../texts/define-texts.ts';
import type { PlanView } from '../model/view.ts';

/** A part of a plan beside the document, such as its consultation. Its content comes on demand and reads the plan with `usePlanHead`. */
export type PlanSection = {
  /** The last part of its address: `/plan/<id>/<key>`. */
  readonly key: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly content: ReactNode;
  /** Absent: every plan has it, for every reader. */
  readonly appliesTo?: (plan: PlanView) => boolean;
};

export const NO_SECTIONS: readonly PlanSection[] = [];

/** @returns the sections that a plan has for its reader, in order */
export function sectionsOf(all: readonly PlanSection[], plan: PlanView): readonly PlanSection[] {
  return all.filter(({ appliesTo }) => appliesTo?.(plan) ?? true);
}
