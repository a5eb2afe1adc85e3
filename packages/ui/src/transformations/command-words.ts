import type { TransformationCommand } from '@iza/domain/transformation';

/** What a step says in words: reasons, conditions that are attached, what changes. `attached`: heads the conditions. */
export function commandWords(command: TransformationCommand, attached: string): string | undefined {
  if ('verdict' in command) {
    if ('reasons' in command.verdict) return command.verdict.reasons;
    const conditions = 'conditions' in command.verdict ? command.verdict.conditions : null;
    return conditions === null ? undefined : `${attached}: ${conditions}`;
  }
  if ('reason' in command) return command.reason ?? undefined;
  return 'what' in command ? command.what : undefined;
}
