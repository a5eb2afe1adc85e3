import { insurers } from '@iza/accord/parties';
import {
  answerSample as storeAnswer,
  askSample as storeSample,
  informInsurers,
  markRead,
  readInformed,
  readSamples,
  readStances,
  recordStance as storeStance,
  resourceOf,
  tellTransformation,
  type TransformationHead,
} from '@iza/db/transformation';
import {
  alignmentSideOf,
  maySample,
  readStance,
  readsWhoWasInformed,
  stanceSchema,
} from '@iza/domain/transformation';
import {
  noteSchema,
  partyIdSchema,
  sampleIdSchema,
  type PartyId,
  type SampleId,
} from '@iza/domain/values';
import { z } from 'zod';
import { refused, refusedBecause, saved, type Refused, type Saved } from '../answer/index.ts';
import { partiesByName, type Scope } from '../scope/index.ts';
import type { AlignmentView } from './alignment-view.ts';
import {
  readableTransformation,
  transformationWriteInput,
  type TransformationInput,
  type TransformationWriteInput,
} from './transformation-scope.ts';

const groups = new Set(insurers.flatMap(({ partOf }) => partOf ?? []));

/** @returns the insurers that do not decide on a plan; a group is told through its own insurers */
const otherInsurers = ({ leaders }: TransformationHead): PartyId[] =>
  insurers.map(({ id }) => id).filter((id) => !groups.has(id) && !leaders.includes(id));

/** Tells the other insurers of an approval, by the market leaders, in the transaction in which it was given. @see J.2.f.p1 */
export async function informOfApproval({ tx }: Scope, head: TransformationHead): Promise<void> {
  const parties = otherInsurers(head);
  await informInsurers(tx, head.id, parties);
  await tellTransformation(tx, head.id, { kind: 'insurers-informed', parties });
}

/** How parties act along with an approved plan, as far as the actor may know: an insurer reads its own, never another's. */
export async function openAlignment(
  scope: Scope,
  { plan }: TransformationInput,
): Promise<AlignmentView> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  const resource = resourceOf(head);
  const side = alignmentSideOf(actor, resource);
  const [informed, stances, samples] = await Promise.all([
    readInformed(tx, plan),
    readStances(tx, plan),
    readSamples(tx, plan),
  ]);
  const others = otherInsurers(head);
  const nameOf = await partiesByName(scope, [...head.applicants, ...others, actor.party]);
  const named = (party: PartyId) => ({ party, name: nameOf(party) });
  const own = stances.find(({ party }) => party === actor.party);
  const said = informed.find(({ party }) => party === actor.party);
  return {
    side: side ?? null,
    own: side && own ? { ...own, name: nameOf(own.party) } : null,
    told: side === 'insurer' && said ? { on: said.on, readBy: said.seenBy } : null,
    informed: readsWhoWasInformed(actor, resource)
      ? informed.map((row) => ({ ...row, name: nameOf(row.party) }))
      : null,
    stances: stances
      .filter(({ party }) => party !== actor.party)
      .map((row) => ({ ...row, name: nameOf(row.party) })),
    applicants: head.applicants.filter((party) => party !== actor.party).map(named),
    samples: samples.map((row) => ({
      ...row,
      name: nameOf(row.party),
      mayAnswer: row.party === actor.party && row.answer === null && side !== undefined,
    })),
    sampled: maySample(actor, resource) ? [...head.applicants, ...others].map(named) : null,
  };
}

/** Says that the acting insurer has read of the approval. */
export async function readDecision(
  scope: Scope,
  { plan }: TransformationWriteInput,
): Promise<Saved | Refused> {
  await readableTransformation(scope, plan);
  return (await markRead(scope.tx, plan)) ? saved({}) : refused('not-told');
}

export const recordStanceInput = z.strictObject({
  ...transformationWriteInput.shape,
  stance: stanceSchema,
});
export type RecordStanceInput = z.infer<typeof recordStanceInput>;

/** Records how the acting party acts along with an approved plan; an insurer that says nothing follows. */
export async function recordStance(
  scope: Scope,
  { plan, stance }: RecordStanceInput,
): Promise<Saved | Refused> {
  const { tx, actor } = scope;
  const head = await readableTransformation(scope, plan);
  const side = alignmentSideOf(actor, resourceOf(head));
  if (!side) return refused('not-allowed');
  const read = readStance(stance, side);
  if (!read.ok) return refusedBecause(read.refusals);
  await storeStance(tx, plan, side, read.value);
  if (side === 'insurer') await markRead(tx, plan);
  return saved({});
}

export const askSampleInput = z.strictObject({
  ...transformationWriteInput.shape,
  party: partyIdSchema,
  text: noteSchema.min(1),
});
export type AskSampleInput = z.infer<typeof askSampleInput>;

/** Asks a party whether it acts along, for the NZa. @see J.2.h */
export async function askSample(
  scope: Scope,
  { plan, party, text }: AskSampleInput,
): Promise<Saved<{ sample: SampleId }> | Refused> {
  const { tx, actor, newId } = scope;
  const head = await readableTransformation(scope, plan);
  if (!maySample(actor, resourceOf(head))) return refused('not-allowed');
  if (![...head.applicants, ...otherInsurers(head)].includes(party))
    return refused('unknown-party', { path: ['party'] });
  const id = sampleIdSchema.parse(newId());
  await storeSample(tx, plan, { id, party, text });
  return saved({ sample: id });
}

export const answerSampleInput = z.strictObject({
  ...transformationWriteInput.shape,
  sample: sampleIdSchema,
  text: noteSchema.min(1),
});
export type AnswerSampleInput = z.infer<typeof answerSampleInput>;

/** Answers a question of the NZa, once, for the party that it was put to. */
export async function answerSample(
  scope: Scope,
  { plan, sample, text }: AnswerSampleInput,
): Promise<Saved | Refused> {
  const head = await readableTransformation(scope, plan);
  if (!alignmentSideOf(scope.actor, resourceOf(head))) return refused('not-allowed');
  const done = await storeAnswer(scope.tx, plan, sample, text);
  return done ? saved({}) : refused('no-open-question');
}
