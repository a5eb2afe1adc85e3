import { z } from 'zod';
import type { Actor } from '../access/role.ts';
import { noteSchema, ok, refuse, type Result } from '../values/index.ts';
import { INSURER_ROLES, isApplicant, isLeader, type TransformationResource } from './access.ts';
import { isApproved } from './state.ts';

/** How a party acts along with an approved plan. An insurer that says nothing follows. @see J.2.c */
export const STANCES = {
  insurer: ['follows', 'deviates'],
  provider: ['commits', 'reserves'],
} as const;
export type AlignmentSide = keyof typeof STANCES;
export const stanceSchema = z.strictObject({
  stance: z.enum([...STANCES.insurer, ...STANCES.provider]),
  words: noteSchema.describe('To what, or why'),
});
export type Stance = z.infer<typeof stanceSchema>;

/** @returns on which side the actor acts along with the plan; `undefined`: it has no contract to align, or decided on the plan itself */
export function alignmentSideOf(
  actor: Actor,
  resource: TransformationResource,
): AlignmentSide | undefined {
  if (!isApproved(resource.stage)) return undefined;
  if (isApplicant(actor, resource)) return 'provider';
  const insures = (INSURER_ROLES as readonly string[]).includes(actor.role);
  return insures && !resource.leaders.includes(actor.party) ? 'insurer' : undefined;
}

/** The NZa can test whether parties act along. @see J.2.h */
export function maySample(actor: Actor, { stage }: TransformationResource): boolean {
  return actor.role === 'nza' && isApproved(stage);
}

export type StanceRefusal = 'not-your-stance' | 'deviation-unexplained';

/** Following needs no words; deviating needs a reason, and a commitment says to what. */
export function readStance(
  { stance, words }: Stance,
  side: AlignmentSide,
): Result<Stance, StanceRefusal> {
  if (!(STANCES[side] as readonly string[]).includes(stance)) return refuse('not-your-stance');
  const explained = stance === 'follows' || words.trim() !== '';
  return explained
    ? ok({ stance, words: words.trim() })
    : refuse('deviation-unexplained', { clause: 'J.2.c' });
}

/** Who reads to whom the approval was told: those who told it, and who follow the whole country. */
export function readsWhoWasInformed(actor: Actor, resource: TransformationResource): boolean {
  return isLeader(actor, resource) || actor.role === 'nza' || actor.role === 'vws-programme';
}
