import { assessmentFrameworks } from '@iza/accord/frameworks';
import {
  readChangingSections,
  readDecisions,
  readSectionsBefore,
  type DecisionRow,
  type TransformationHead,
} from '@iza/db/transformation';
import type { LetterRequest } from '@iza/documents/paper';
import { languages } from '@iza/documents/texts';
import { changesBetween, decisionOf } from '@iza/domain/transformation';
import { stepIdSchema, transformationIdSchema } from '@iza/domain/values';
import { z } from 'zod';
import { found } from '../answer/index.ts';
import { partiesByName, type NameParty, type Scope } from '../scope/index.ts';
import {
  contentFrom,
  frameworkOf,
  readableTransformation,
} from '../transformation/transformation-scope.ts';

/** Whose letter, of which decision. */
export const letterInput = z.strictObject({
  plan: transformationIdSchema,
  step: stepIdSchema,
  language: z.enum(languages),
});
export type LetterInput = z.infer<typeof letterInput>;

const judgedBy = ({ signatures }: DecisionRow) =>
  assessmentFrameworks.find(({ id }) => signatures.some(({ framework }) => framework === id));

/** What was put before the leaders, beside what held then. */
async function changeOf(
  { tx }: Scope,
  head: TransformationHead,
  { change }: DecisionRow,
  nameOf: NameParty,
): Promise<LetterRequest['change']> {
  if (!change) return null;
  const { what, personName: person, party, on, text, step, without } = change;
  const held = await readSectionsBefore(tx, head.id, step);
  const changed = text ? await readChangingSections(tx, head.id, text) : [];
  const before = contentFrom(head.name, held);
  const parts = changesBetween(before, contentFrom(head.name, [...held, ...changed]));
  const leaving = without.map(nameOf);
  return { what, person, party: party && nameOf(party), on, parts, leaving };
}

/** @returns what the letter of a decision is made of @throws NotFoundError where there is none for this actor, or not both leaders signed */
export async function letterRequest(
  scope: Scope,
  { plan, step, language }: LetterInput,
): Promise<LetterRequest> {
  const head = await readableTransformation(scope, plan);
  const rows = await readDecisions(scope.tx, plan);
  const row = found(
    rows.find(({ id, signatures }) => id === step && signatures.length === 2) ?? null,
  );
  const { command, signatures, onRevision } = row;
  const on = signatures
    .map((signature) => signature.on)
    .toSorted()
    .at(-1);
  if (!on) throw new Error('two signatures have a day');
  const asker = row.change?.party ?? [];
  const applied = [...new Set([...row.consented, ...(row.change ? head.applicants : [])])];
  const then = applied.length > 0 ? applied : head.applicants;
  const parties = [...then, ...signatures.map(({ party }) => party)].concat(asker);
  const nameOf = await partiesByName(scope, [...new Set(parties)]);
  const framework = judgedBy(row) ?? frameworkOf(head.state, scope.today);
  const applicants = then.toSorted(
    (one, other) => Number(other === head.lead) - Number(one === head.lead),
  );
  return {
    language,
    plan: { name: head.name, example: head.origin === 'example' },
    applicants: applicants.map(nameOf),
    decision: decisionOf(command, on),
    change: await changeOf(scope, head, row, nameOf),
    revision: onRevision,
    framework: framework.name,
    conditions: framework.conditions.map(({ key, number, title, titleEn }) => ({
      key,
      words: `${number} ${language === 'nl' ? title : titleEn}`,
    })),
    signatures: signatures.map(({ party, personName, on: day, verdict }) => ({
      party: nameOf(party),
      person: personName,
      on: day,
      verdict,
    })),
  };
}
