import { z } from 'zod';
import type { PlanKind, TemplateId } from '../plan/plan.ts';
import type { RegionKind } from '../region/region-kind.ts';

export const profileTemplateIdSchema = z.enum(['roaz-profile-2023', 'regional-profile-2023']);
export type ProfileTemplateId = z.infer<typeof profileTemplateIdSchema>;

/** Topics of a profile; a template says which, and in which order. */
export const profileTopicSchema = z
  .enum([
    'supply',
    'performance',
    'need',
    'inhabitants',
    'access',
    'acute-demand',
    'acute-supply',
    'flows',
    'labour-market',
    'forecast',
    'expertise',
    'minimum-capacity',
  ])
  .meta({ description: 'Topic of a regional profile' });
export type ProfileTopic = z.infer<typeof profileTopicSchema>;

/** What a topic holds beside its text and figures. */
export type TopicPart = 'flows' | 'capacity';

export type TopicOfTemplate = {
  readonly key: ProfileTopic;
  readonly clause: string;
  /** `at least`: the agreement asks for it; `attention`: it points at it. */
  readonly asked: 'at least' | 'attention';
  readonly parts: readonly TopicPart[];
};

/**
 * A kind of profile as data: its topics in order. The criteria that were adopted in December 2022 are not in our sources; the templates
 * rest on the clauses they name.
 */
export type ProfileTemplate = {
  readonly id: ProfileTemplateId;
  readonly kind: PlanKind;
  /** Template of the plan whose step `adopt-profile` says who signs. */
  readonly signedAs: TemplateId;
  readonly topics: readonly TopicOfTemplate[];
  readonly due: { readonly on: string; readonly clause: string };
};

const topic = (
  key: ProfileTopic,
  clause: string,
  more: Partial<Pick<TopicOfTemplate, 'asked' | 'parts'>> = {},
): TopicOfTemplate => ({ key, clause, asked: 'at least', parts: [], ...more });

const REGIONAL: ProfileTemplate = {
  id: 'regional-profile-2023',
  kind: 'regional',
  signedAs: 'regional-plan-2023',
  topics: [
    topic('supply', 'B.2.b'),
    topic('performance', 'B.2.b'),
    topic('need', 'B.2.b'),
    topic('inhabitants', 'B.2.b'),
    topic('access', 'B.1.c', { asked: 'attention' }),
    topic('flows', 'B.1.c', { asked: 'attention', parts: ['flows'] }),
  ],
  due: { on: '2023-07-01', clause: 'B.2.b' },
};

const ROAZ: ProfileTemplate = {
  id: 'roaz-profile-2023',
  kind: 'roaz',
  signedAs: 'roaz-plan-2023',
  topics: [
    topic('acute-demand', 'C.6.c'),
    topic('acute-supply', 'C.6.c'),
    topic('flows', 'C.6.c', { parts: ['flows'] }),
    topic('labour-market', 'C.6.c'),
    topic('forecast', 'C.6.c'),
    topic('expertise', 'C.6.c'),
    topic('minimum-capacity', 'C.7.a', { parts: ['capacity'] }),
  ],
  due: { on: '2023-07-01', clause: 'C.6.c' },
};

/** Complete by type: every template id has its data. */
export const PROFILE_TEMPLATES = {
  'regional-profile-2023': REGIONAL,
  'roaz-profile-2023': ROAZ,
} as const satisfies Record<ProfileTemplateId, ProfileTemplate>;

/** @returns the template for a kind of region, `undefined` for kinds that no profile is asked of. @see B.1.c, C.6.c */
export function profileTemplateFor(kind: RegionKind): ProfileTemplate | undefined {
  if (kind === 'roaz') return ROAZ;
  return kind === 'zorgkantoor' || kind === 'iza' || kind === 'sub-region' ? REGIONAL : undefined;
}

/** @returns the topic within a template, `undefined` where the template does not have it */
export function topicOf(
  template: ProfileTemplateId,
  key: ProfileTopic,
): TopicOfTemplate | undefined {
  return PROFILE_TEMPLATES[template].topics.find((each) => each.key === key);
}
