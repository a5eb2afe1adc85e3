import { z } from 'zod';

/**
 * How strongly the text itself puts it. The software never sounds stricter: what *may* be done is never demanded, and a discussion point
 * is no agreement.
 */
export const strengthSchema = z.enum(['must', 'may', 'aims', 'discussion point']).meta({
  description:
    'must: agreed or obliged; may: allowed or possible; aims: striven for; discussion point: not agreed in the draft',
});
export type Strength = z.infer<typeof strengthSchema>;

/** Whom a rule binds or who watches over it, as the text names them; groups stay groups. */
export const boundPartySchema = z
  .enum([
    'acm',
    'applicants',
    'field',
    'gp-parties',
    'hospitals',
    'igj',
    'insurers',
    'iza-parties',
    'market-leaders',
    'mental-care-parties',
    'municipalities',
    'nza',
    'patient-organisations',
    'professionals',
    'programme-team',
    'providers',
    'regional-parties',
    'roaz',
    'roaz-chair',
    'supervisors',
    'trauma-centres',
    'vws',
    'zn',
    'zorginstituut',
  ])
  .meta({ description: 'Party or group, as the text names it' });
export type BoundParty = z.infer<typeof boundPartySchema>;
