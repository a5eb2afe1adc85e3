import { z } from 'zod';
import type { Actor, GrantRole, PlanResource } from '../access/index.ts';
import { newItem, type PlanItem } from '../plan/index.ts';
import { answersTo, vocabularyOf, wantedWords } from '../search/index.ts';
import { itemIdSchema, noteSchema, partyIdSchema, type ItemId } from '../values/index.ts';

/** The platform for exchanging knowledge: of and for the parties, and never a duty. */
export const PRACTICE_CLAUSE = 'B.5.j';

/** An agreement that others may learn from: why, and whom to ask. */
export const practiceSchema = z
  .strictObject({
    item: itemIdSchema,
    why: noteSchema.min(1).describe('What others can learn from it'),
    contact: partyIdSchema.describe('Party to ask'),
  })
  .meta({ description: 'Agreement of an adopted plan that is marked as an example' });
export type Practice = z.infer<typeof practiceSchema>;

/** Who is answerable for the plan's coming about marks its examples. @see C.6.d, B.3.e */
const LEADERS: Readonly<Record<PlanResource['kind'], readonly GrantRole[]>> = {
  roaz: ['roaz-chair', 'market-leader'],
  regional: ['market-leader'],
};

/** @returns whether the actor may mark agreements of the plan as examples: one of its leaders, once it is adopted @see B.5.j */
export function mayMarkPractice(
  actor: Actor,
  { kind, stage, regions }: Pick<PlanResource, 'kind' | 'stage' | 'regions'>,
): boolean {
  const own = actor.regions.some((region) => regions.includes(region));
  return stage === 'adopted' && own && LEADERS[kind].includes(actor.role);
}

/** An example as it is searched: what it says, in words. */
export type SearchedPractice = {
  readonly title: string;
  readonly text: string;
  readonly why: string;
};

const IN_TITLE = 3;

/** @returns the examples that hold every word that was typed, also within compounds; those that have them in the title first */
export function findPractices<Found extends SearchedPractice>(
  practices: readonly Found[],
  typed: string,
): Found[] {
  const wanted = wantedWords(typed);
  if (wanted.length === 0) return [...practices];
  const textOf = ({ title, text, why }: SearchedPractice) => `${title} ${text} ${why}`;
  const words = vocabularyOf(practices.map(textOf));
  const known = new Map(words.map((word) => [word.word, word]));
  const scoreOf = (practice: Found) => {
    const within = (text: string) =>
      vocabularyOf([text]).map(({ word, stem }) => known.get(word) ?? { word, stem, parts: [] });
    const [title, all] = [within(practice.title), within(textOf(practice))];
    if (!wanted.every((each) => all.some((word) => answersTo(word, each)))) return 0;
    return 1 + IN_TITLE * wanted.filter((each) => title.some((w) => answersTo(w, each))).length;
  };
  return practices
    .map((practice) => ({ practice, score: scoreOf(practice) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ practice }) => practice);
}

/**
 * An example as it comes into the working corner of another plan: its words, and where they come from. Who does it, where, by when and with
 * which result is left open: that is for the region itself to say.
 */
export function copyOfPractice(original: PlanItem, id: ItemId, from: string): PlanItem {
  const copy = newItem('agreement', id, original.title, false);
  return { ...copy, text: original.text, source: { name: from.slice(0, 500) } };
}
