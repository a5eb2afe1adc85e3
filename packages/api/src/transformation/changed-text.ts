import {
  giveChangeConsent,
  pendingTransformationSteps,
  readChangeConsents,
  readChangingSection,
  readChangingSections,
  readChangingText,
  readSections,
  saveChangingSection,
  type SavedSection,
} from '@iza/db/transformation';
import {
  changesBetween,
  changingNumber,
  mayTransformation,
  runningOf,
  sectionContentSchema,
  transformationFaults,
  type ChangedText,
  type PartChange,
  type SectionContent,
} from '@iza/domain/transformation';
import { resourceOf, type TransformationHead } from '@iza/db/transformation';
import type { Refusal } from '@iza/domain/values';
import { z } from 'zod';
import {
  refused,
  saved,
  type Conflict,
  type RefusalCode,
  type Refused,
  type Saved,
} from '../answer/index.ts';
import { baseSchema, partiesByName, type Scope } from '../scope/index.ts';
import { sectionViews } from './open-transformation.ts';
import { aboutFault } from './save-section.ts';
import {
  contentFrom,
  lockedTransformation,
  readableTransformation,
  transformationFacts,
  transformationWriteInput,
  type TransformationInput,
} from './transformation-scope.ts';
import type { PartyName, TransformationView } from './transformation-view.ts';

/** The text of a running plan as it would become, beside the one that holds. */
export type ChangedTextView = {
  readonly number: number;
  /** 0: nothing was written yet. */
  readonly revision: number;
  /** Sections that nobody changed stand as they hold, at revision 0. */
  readonly sections: TransformationView['sections'];
  /** What differs from what holds: computed, not told. */
  readonly changes: readonly PartChange[];
  readonly mayWrite: boolean;
  readonly agreed: readonly (PartyName & { readonly personName: string })[];
  /** What it lacks to be offered as a substantial change. */
  readonly missing: readonly Refusal<RefusalCode>[];
};

/** Which text the actor reads: applicants the one that is written, others the one that is before the leaders. */
async function textRead(
  { tx, actor }: Scope,
  head: TransformationHead,
): Promise<{ text: ChangedText | undefined; isBefore: boolean }> {
  const pending = await pendingTransformationSteps(tx, head.id);
  const asked = pending.flatMap(({ command }) => ('text' in command ? [command.text] : []));
  const before = runningOf(head.state)?.offered?.text ?? asked[0];
  const own = mayTransformation(actor, 'write-change', resourceOf(head));
  const text = own ? await readChangingText(tx, head.id, changingNumber(head.state)) : before;
  return { text, isBefore: before !== undefined };
}

/**
 * Opens the text that a running plan would get, with what differs from what holds.
 * @returns `null` where there is none for this actor
 * @see J.2.g
 */
export async function openChangedText(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<ChangedTextView | null> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  const running = runningOf(head.state);
  const writes = mayTransformation(actor, 'write-change', resourceOf(head));
  if (!running) return null;
  const { text, isBefore } = await textRead(scope, head);
  if (!text && !writes) return null;
  const holds = await readSections(tx, plan);
  const written = text ? await readChangingSections(tx, plan, text) : [];
  if (text && written.length === 0) return null;
  const standing: SavedSection[] = [
    ...holds
      .filter(({ section }) => !written.some((one) => one.section === section))
      .map((one) => ({ ...one, revision: 0 })),
    ...written,
  ];
  const agreed = text ? await readChangeConsents(tx, plan, text) : [];
  const nameOf = await partiesByName(
    scope,
    agreed.map(({ party }) => party),
  );
  const mayWrite = writes && !running.offered && !isBefore;
  const offer = { command: 'offer-change', what: 'told when it is asked for' } as const;
  const facts = await transformationFacts(scope, head);
  return {
    number: changingNumber(head.state),
    revision: text?.revision ?? 0,
    sections: sectionViews(standing, head.name),
    changes: changesBetween(contentFrom(head.name, holds), contentFrom(head.name, standing)),
    mayWrite,
    agreed: agreed.map((one) => ({ ...one, name: nameOf(one.party) })),
    missing: mayWrite && text ? transformationFaults(head.state, { ...offer, text }, facts) : [],
  };
}

const ofText = {
  ...transformationWriteInput.shape,
  number: z.int().min(1).describe('Which changed text'),
};

export const saveChangedSectionInput = z.strictObject({
  ...ofText,
  base: baseSchema,
  section: sectionContentSchema,
});
export type SaveChangedSectionInput = z.infer<typeof saveChangedSectionInput>;

/** Locks a plan whose changed text the actor may write now. */
async function writableText(
  scope: Scope,
  { plan, number }: { plan: SaveChangedSectionInput['plan']; number: number },
) {
  const locked = await lockedTransformation(scope, plan, 'write-change');
  if ('refusal' in locked) return locked;
  const { state } = locked.head;
  const pending = await pendingTransformationSteps(scope.tx, plan);
  const asked = pending.some(({ command }) => 'text' in command);
  if (asked || runningOf(state)?.offered) return { refusal: refused('change-undecided') };
  return changingNumber(state) === number ? locked : { refusal: refused('text-changed-since') };
}

/** Saves a section of the changed text; what holds stays as it is. Of two writers one wins. */
export async function saveChangedSection(
  scope: Scope,
  { plan, number, base, section }: SaveChangedSectionInput,
): Promise<
  Saved<{ revision: number; savedAt: string }> | Conflict<SectionContent['content']> | Refused
> {
  const { tx } = scope;
  const locked = await writableText(scope, { plan, number });
  if ('refusal' in locked) return locked.refusal;
  const fault = section.section === 'about' ? aboutFault(section.content) : undefined;
  if (fault) return fault;
  const written = await saveChangingSection(tx, plan, number, section, base);
  if (written !== 'conflict') return saved(written);
  const text = await readChangingText(tx, plan, number);
  const current = text && (await readChangingSection(tx, plan, text, section.section));
  return current ? { kind: 'conflict', current } : refused('changed-meanwhile');
}

export const changedTextInput = z.strictObject({
  ...ofText,
  revision: z.int().min(1).describe('Revision of the text that was read'),
});
export type ChangedTextInput = z.infer<typeof changedTextInput>;

/** The acting party agrees with the changed text as it stands; nobody can do that for another. @see J.2.b */
export async function agreeWithChange(
  scope: Scope,
  { plan, number, revision }: ChangedTextInput,
): Promise<Saved | Refused> {
  const locked = await writableText(scope, { plan, number });
  if ('refusal' in locked) return locked.refusal;
  const text = await readChangingText(scope.tx, plan, number);
  if (text?.revision !== revision) return refused('text-changed-since');
  await giveChangeConsent(scope.tx, plan, text);
  return saved({});
}

/** Lets the changed text be what holds again, section by section; what was written stays on record. */
export async function dropChangedText(
  scope: Scope,
  { plan, number, revision }: ChangedTextInput,
): Promise<Saved | Refused> {
  const { tx } = scope;
  const locked = await writableText(scope, { plan, number });
  if ('refusal' in locked) return locked.refusal;
  const text = await readChangingText(tx, plan, number);
  if (text?.revision !== revision) return refused('text-changed-since');
  const holds = contentFrom(locked.head.name, await readSections(tx, plan));
  for (const { section, revision: base } of await readChangingSections(tx, plan, text))
    await saveChangingSection(
      tx,
      plan,
      number,
      { section, content: holds[section] } as never,
      base,
    );
  return saved({});
}
