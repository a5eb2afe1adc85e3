import { z } from 'zod';
import { decisionSchema, type Decision } from '../plan/decision.ts';
import { transitionOf, type Transition } from '../plan/template.ts';
import { ok, refuse, type IsoDate, type Result } from '../values/index.ts';
import { PROFILE_TEMPLATES, type ProfileTemplateId } from './template.ts';

/** Where a version of a profile stands. A revision is a version of its own beside the adopted one. */
export const profileStateSchema = z.discriminatedUnion('stage', [
  z.strictObject({ stage: z.literal('concept') }),
  z.strictObject({
    stage: z.literal('adopted'),
    adopted: decisionSchema,
    adoptedRevision: z.int().min(1).describe('Revision of the content that was adopted'),
  }),
]);
export type ProfileState = z.infer<typeof profileStateSchema>;
export type ProfileStage = ProfileState['stage'];

export type ProfileRefusal =
  | 'profile-adopted-already'
  | 'profile-is-empty'
  | 'decided-in-the-future';

/** @returns who signs the adoption of a profile: those who sign that step of the plan it is for */
export function adoptionTransition(template: ProfileTemplateId): Transition {
  const transition = transitionOf(PROFILE_TEMPLATES[template].signedAs, 'profile', 'adopt-profile');
  if (!transition) throw new Error(`the template of ${template} has no step that adopts a profile`);
  return transition;
}

/**
 * The state after adoption, all signatures given. Pure: the caller stores it.
 * @returns the adopted state, or why not
 */
export function adoptProfile(
  state: ProfileState,
  decision: Decision,
  facts: {
    readonly template: ProfileTemplateId;
    readonly today: IsoDate;
    readonly contentRevision: number;
    readonly units: number;
  },
): Result<ProfileState, ProfileRefusal> {
  const { clause } = adoptionTransition(facts.template);
  if (state.stage === 'adopted') return refuse('profile-adopted-already');
  if (facts.units === 0) return refuse('profile-is-empty', { clause });
  if (decision.on > facts.today)
    return refuse('decided-in-the-future', { path: ['decision', 'on'] });
  return ok({ stage: 'adopted', adopted: decision, adoptedRevision: facts.contentRevision });
}
