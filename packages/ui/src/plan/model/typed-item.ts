import { emptyPhase, newItem, type ItemType, type PlanItem } from '@iza/domain/plan';
import { LEFT_OPEN, type IsoDate, type ItemId, type LevelId } from '@iza/domain/values';
import { partyRefOf, type PartyBook } from '@iza/documents/words';
import { readNames, readTitle } from './quick-add.ts';
import { readDeadline } from './read-deadline.ts';

/** What was typed on the line for a new agreement. */
export type TypedLine = { readonly title: string; readonly who: string; readonly when: string };

/** Where a new item comes to stand, besides its place. */
export type NewItemSettings = {
  readonly level: LevelId | undefined;
  /** false: in the working corner first. */
  readonly inPlan: boolean;
};

/** What reading a typed line rests on. */
export type TypedWith = { readonly book: PartyBook; readonly today: IsoDate };

function withSettings(
  item: PlanItem,
  code: string | undefined,
  { level }: NewItemSettings,
): PlanItem {
  return {
    ...item,
    ...(code === undefined ? {} : { code }),
    ...(level === undefined ? {} : { level }),
  };
}

/** @returns an agreement with what was typed on one line; what was not typed stays open */
export function typedAgreement(
  typed: TypedLine,
  id: ItemId,
  { book, today }: TypedWith,
  settings: NewItemSettings,
): PlanItem {
  const { title, code } = readTitle(typed.title);
  const item = withSettings(newItem('agreement', id, title, settings.inPlan), code, settings);
  if (item.type !== 'agreement') return item;
  const parties = readNames(typed.who).map((name) => ({ party: partyRefOf(name, book), role: '' }));
  const when = typed.when.trim();
  const moment = readDeadline(when, today);
  const phase = {
    ...emptyPhase(),
    when: moment ? { known: moment } : ({ open: 'leftOpen', printed: when } as const),
  };
  return {
    ...item,
    parties: parties.length > 0 ? { known: parties } : LEFT_OPEN,
    phases: when === '' ? [] : [phase],
  };
}

/** @returns a challenge with its number and title, or `undefined` when nothing was typed; `6 Multitrauma` is number 6 here */
export function typedChallenge(
  typed: string,
  id: ItemId,
  settings: NewItemSettings,
): PlanItem | undefined {
  const { title, code } = readTitle(typed.trim().replace(/^(\d{1,2})\s+/, '$1. '));
  if (title === '') return undefined;
  return withSettings(newItem('challenge', id, title, settings.inPlan), code, settings);
}

/** @returns the level that items of a type have most often in this plan, for a new one of that type */
export function usualLevel(items: readonly PlanItem[], type: ItemType): LevelId | undefined {
  const levels = items.filter((item) => item.type === type).map(({ level }) => level);
  const counts = Map.groupBy(levels, (level) => level);
  const [most] = [...counts.entries()].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0];
}
