import type { GrantRole } from '@iza/domain/access';
import { planVocabulary } from '@iza/ui/plan/words';
import { useTexts } from '@iza/ui/texts';

/** What a role is called in the language in use. */
export function useRoleWords(): (role: GrantRole) => string {
  const { roles } = useTexts(planVocabulary);
  return (role) => roles[role];
}
