import type {
  ChangedText,
  SectionContent,
  TransformationSection,
} from '@iza/domain/transformation';
import type { PartyId, StepId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import type { SavedSection } from './content.ts';

/** @returns which revision the text has that is written beside a running plan; `undefined` while nothing of it is written, or it is not the actor's to read */
export async function readChangingText(
  tx: Tx,
  plan: TransformationId,
  number: number,
): Promise<ChangedText | undefined> {
  const [row] = await tx<{ revision: number | null }[]>`
    select max(revision) as revision from iza.transformation_changing where plan = ${plan} and number = ${number}`;
  return row?.revision ? { number, revision: row.revision } : undefined;
}

/** @returns the sections of a changed text as they stood at its revision; one that nobody changed is not among them */
export function readChangingSections(
  tx: Tx,
  plan: TransformationId,
  { number, revision }: ChangedText,
): Promise<readonly SavedSection[]> {
  return tx<SavedSection[]>`
    select distinct on (section) section, content, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_changing
    where plan = ${plan} and number = ${number} and revision <= ${revision} order by section, revision desc`;
}

/** @returns the sections that held when a step was asked for */
export function readSectionsBefore(
  tx: Tx,
  plan: TransformationId,
  step: StepId,
): Promise<readonly SavedSection[]> {
  return tx<SavedSection[]>`
    select distinct on (section) section, content, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_section
    where plan = ${plan} and at <= (select at from iza.transformation_step where id = ${step})
    order by section, revision desc`;
}

/** Saves a section of a changed text that was made on revision `base` (0: as it holds). @returns `'conflict'` when someone saved it since; lock the head first */
export async function saveChangingSection(
  tx: Tx,
  plan: TransformationId,
  number: number,
  { section, content }: SectionContent,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const [row] = await tx<{ revision: number; savedAt: string }[]>`
    insert into iza.transformation_changing (plan, number, revision, section, content)
    select ${plan}, ${number}, 1 + coalesce(max(revision), 0), ${section}, ${tx.json(content as never)}
    from iza.transformation_changing where plan = ${plan} and number = ${number}
    having ${base} = coalesce(max(revision) filter (where section = ${section}), 0)
    returning revision, at as "savedAt"`;
  return row ?? 'conflict';
}

/** @returns a section of a changed text as it stands; `null` while nobody changed it */
export async function readChangingSection(
  tx: Tx,
  plan: TransformationId,
  text: ChangedText,
  section: TransformationSection,
): Promise<SavedSection | null> {
  const sections = await readChangingSections(tx, plan, text);
  return sections.find((one) => one.section === section) ?? null;
}

export type ChangeConsentRow = { readonly party: PartyId; readonly personName: string };

/** @returns who agrees with a changed text as it stands at its revision */
export function readChangeConsents(
  tx: Tx,
  plan: TransformationId,
  { number, revision }: ChangedText,
): Promise<readonly ChangeConsentRow[]> {
  return tx<ChangeConsentRow[]>`
    select of_party as party, coalesce(person_name, '') as "personName"
    from iza.transformation_change_consent
    where plan = ${plan} and number = ${number} and revision = ${revision} order by at`;
}

/** The acting party agrees with a changed text as it stands at its revision. */
export async function giveChangeConsent(
  tx: Tx,
  plan: TransformationId,
  { number, revision }: ChangedText,
): Promise<void> {
  await tx`
    insert into iza.transformation_change_consent (plan, number, revision, of_party)
    values (${plan}, ${number}, ${revision}, iza.actor_party()) on conflict do nothing`;
}
