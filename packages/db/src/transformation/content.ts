import type { OwnLines, SectionContent, TransformationSection } from '@iza/domain/transformation';
import type { IsoDate, PartyId, TransformationId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';

type Saving = {
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
};
export type SavedSection = SectionContent & Saving;

/** @returns the newest of each section that was ever saved */
export function readSections(tx: Tx, plan: TransformationId): Promise<readonly SavedSection[]> {
  return tx<SavedSection[]>`
    select distinct on (section) section, content, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_section where plan = ${plan} order by section, revision desc`;
}

/** Saves a section that was made on revision `base` (0: there was none). @returns `'conflict'` when someone saved since; lock the head first */
export async function saveSection(
  tx: Tx,
  plan: TransformationId,
  { section, content }: SectionContent,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const [row] = await tx<{ revision: number; savedAt: string }[]>`
    insert into iza.transformation_section (plan, section, revision, content)
    select ${plan}, ${section}, ${base + 1}, ${tx.json(content as never)}
    where ${base} = (
      select coalesce(max(revision), 0) from iza.transformation_section where plan = ${plan} and section = ${section})
    returning revision, at as "savedAt"`;
  return row ?? 'conflict';
}

/** @returns a section as it stands; `null` when it was never saved */
export async function readSection(
  tx: Tx,
  plan: TransformationId,
  section: TransformationSection,
): Promise<SavedSection | null> {
  const [row] = await tx<SavedSection[]>`
    select section, content, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_section where plan = ${plan} and section = ${section} order by revision desc limit 1`;
  return row ?? null;
}

export type OwnLinesRow = Saving & {
  readonly party: PartyId;
  readonly content: OwnLines;
  readonly shared: boolean;
};

/** @returns the lines that applicants keep to themselves, as far as the actor may read them */
export function readOwnLines(tx: Tx, plan: TransformationId): Promise<readonly OwnLinesRow[]> {
  return tx<OwnLinesRow[]>`
    select distinct on (of_party) of_party as party, content, shared, revision, coalesce(person_name, '') as "savedBy", at as "savedAt"
    from iza.transformation_own where plan = ${plan} order by of_party, revision desc`;
}

/** Saves the acting party's own lines. @returns `'conflict'` when a colleague saved since */
export async function saveOwnLines(
  tx: Tx,
  plan: TransformationId,
  { content, shared }: Pick<OwnLinesRow, 'content' | 'shared'>,
  base: number,
): Promise<{ revision: number; savedAt: string } | 'conflict'> {
  const [row] = await tx<{ revision: number; savedAt: string }[]>`
    insert into iza.transformation_own (plan, of_party, revision, content, shared)
    select ${plan}, iza.actor_party(), ${base + 1}, ${tx.json(content as never)}, ${shared}
    where ${base} = (
      select coalesce(max(revision), 0) from iza.transformation_own where plan = ${plan} and of_party = iza.actor_party())
    returning revision, at as "savedAt"`;
  return row ?? 'conflict';
}

export type ConsentRow = {
  readonly party: PartyId;
  readonly revision: number;
  readonly on: IsoDate;
  readonly personName: string;
};

/** @returns the newest consent of each party */
export function readConsents(tx: Tx, plan: TransformationId): Promise<readonly ConsentRow[]> {
  return tx<ConsentRow[]>`
    select distinct on (of_party) of_party as party, on_revision as revision, day as "on", coalesce(person_name, '') as "personName"
    from iza.transformation_consent where plan = ${plan} order by of_party, on_revision desc`;
}

/** The acting party agrees with the plan as it stands at a revision. */
export async function giveConsent(tx: Tx, plan: TransformationId, revision: number): Promise<void> {
  await tx`
    insert into iza.transformation_consent (plan, of_party, on_revision)
    values (${plan}, iza.actor_party(), ${revision}) on conflict do nothing`;
}
