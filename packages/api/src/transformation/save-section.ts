import { municipalityByCode, regionById } from '@iza/accord/regions';
import {
  describeTransformation,
  readSection,
  saveSection as storeSection,
  setAsked,
  tellTransformation,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  askedInAll,
  sectionContentSchema,
  type SectionContent,
  type TransformationAbout,
} from '@iza/domain/transformation';
import { knownOf } from '@iza/domain/values';
import { z } from 'zod';
import { refused, saved, type Conflict, type Refused, type Saved } from '../answer/index.ts';
import { baseSchema, type Scope } from '../scope/index.ts';
import { withLeadersOfToday } from './derive-leaders.ts';
import { lockedTransformation, transformationWriteInput } from './transformation-scope.ts';

export const saveSectionInput = z.strictObject({
  ...transformationWriteInput.shape,
  base: baseSchema,
  section: sectionContentSchema,
});
export type SaveSectionInput = z.infer<typeof saveSectionInput>;

type SectionSaved = Saved<{ revision: number; savedAt: string }>;

/** @returns why what a plan says it is about cannot be kept, or `undefined` */
export function aboutFault({ regions, area }: TransformationAbout): Refused | undefined {
  if (regions.some((region) => !regionById(region)))
    return refused('unknown-region', { path: ['section', 'content', 'regions'] });
  const municipalities = knownOf(knownOf(area)?.municipalities ?? { open: 'leftOpen' }) ?? [];
  return municipalities.every((code) => municipalityByCode(code))
    ? undefined
    : refused('unknown-municipality', { path: ['section', 'content', 'area'] });
}

/** Keeps beside the plan what lists and rights depend on; the market leaders follow from the area until the plan is first offered. */
async function describe(scope: Scope, head: TransformationHead, section: SectionContent) {
  if (section.section === 'application')
    return setAsked(scope.tx, head.id, askedInAll(section.content));
  if (section.section !== 'about') return undefined;
  const { name, regions, area, sectors, themes } = section.content;
  const municipalities = knownOf(knownOf(area)?.municipalities ?? { open: 'leftOpen' }) ?? [];
  const said = { ...head, name, regions, area: municipalities, sectors, themes };
  await describeTransformation(scope.tx, head.id, said);
  return withLeadersOfToday(scope, said);
}

/** Saves one section, made on revision `base`: of two writers one wins, and the other gets what stands there now. */
export async function saveSection(
  scope: Scope,
  { plan, base, section }: SaveSectionInput,
): Promise<SectionSaved | Conflict<SectionContent['content']> | Refused> {
  const { tx } = scope;
  const locked = await lockedTransformation(scope, plan, 'edit');
  if ('refusal' in locked) return locked.refusal;
  const fault = section.section === 'about' ? aboutFault(section.content) : undefined;
  if (fault) return fault;
  const written = await storeSection(tx, plan, section, base);
  if (written === 'conflict') {
    const current = await readSection(tx, plan, section.section);
    if (!current) return refused('changed-meanwhile');
    const { revision, content, savedBy, savedAt } = current;
    return { kind: 'conflict', current: { revision, content, savedBy, savedAt } };
  }
  await describe(scope, locked.head, section);
  const { revision } = written;
  await tellTransformation(tx, plan, { kind: 'section-saved', section: section.section, revision });
  return saved(written);
}
