import type { RuleData } from '@iza/domain/accord';

type Binding = Pick<RuleData, 'binds' | 'strength'> &
  Partial<Pick<RuleData, 'watchedBy' | 'alsoAt' | 'note' | 'edition'>>;

/** @returns makes rules on one subject, with the draft as edition and nobody watching unless the text names somebody */
export function rulesOn(subject: RuleData['subject']) {
  return (
    id: string,
    clause: string,
    lines: number[],
    says: string,
    binding: Binding,
  ): RuleData => ({
    id,
    subject,
    clause,
    lines,
    edition: 'concept-2022',
    watchedBy: [],
    says,
    ...binding,
  });
}
