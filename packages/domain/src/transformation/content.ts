import { z } from 'zod';
import { LEFT_OPEN, partyIdSchema, type IsoDate, type PartyId } from '../values/index.ts';
import { newTransformationAbout, transformationAboutSchema } from './about.ts';
import { applicationSchema } from './application.ts';
import { businessCaseSchema } from './business-case.ts';
import { EMPTY_IMPACT, impactSchema } from './impact.ts';
import { resultsSchema } from './results.ts';
import { selfAssessmentSchema } from './self-assessment.ts';

const partOf = <const Section extends string, Schema extends z.ZodType>(
  section: Section,
  content: Schema,
) => z.strictObject({ section: z.literal(section), content });

/** A section with its content: what is saved at once. */
export const sectionContentSchema = z.discriminatedUnion('section', [
  partOf('about', transformationAboutSchema),
  partOf('results', resultsSchema),
  partOf('case', businessCaseSchema),
  partOf('impact', impactSchema),
  partOf('application', applicationSchema),
  partOf('self-assessment', selfAssessmentSchema),
]);
export type SectionContent = z.infer<typeof sectionContentSchema>;

/** The whole of a plan's content, by section. */
export type TransformationContent = {
  readonly [Section in SectionContent['section']]: Extract<
    SectionContent,
    { section: Section }
  >['content'];
};

/** @returns the content of a plan of which only the name is known */
export function newTransformationContent(name: string): TransformationContent {
  return {
    about: newTransformationAbout(name),
    results: { results: [] },
    case: { lines: [], stated: [] },
    impact: EMPTY_IMPACT,
    application: { milestones: [], asks: [], notWithout: LEFT_OPEN },
    'self-assessment': { answers: [] },
  };
}

/** A party that applies. Only it can give its own consent, on a revision of the plan. */
export const applicantSchema = z.strictObject({
  party: partyIdSchema,
  lead: z.boolean().describe('Answers for the application'),
});
export type Applicant = {
  readonly party: PartyId;
  readonly lead: boolean;
  readonly consent: { readonly on: IsoDate; readonly revision: number } | null;
};
