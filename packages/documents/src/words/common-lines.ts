import type { PlanItem } from '@iza/domain/plan';
import type { SourceRef } from '@iza/domain/values';
import { notInSource } from './not-in-source.ts';

type AbsentField = ReturnType<typeof notInSource>[number];

/** What is the same for a whole plan, so that it is said once and not under each item. */
export type CommonLines = {
  /** Name of the source of most items. */
  readonly source: string | undefined;
  /** Fields that the source does not hold of any item of a type. */
  readonly absent: Readonly<Record<'agreement' | 'challenge', readonly AbsentField[]>>;
};

/** Fewer than this say it themselves. */
const WORTH_SAYING_ONCE = 3;

/** @returns what can be said once for all of these items */
export function commonLines(items: readonly PlanItem[]): CommonLines {
  const everywhere = (type: PlanItem['type']) => {
    const absent = items.filter((item) => item.type === type).map(notInSource);
    const [first = []] = absent;
    return absent.length < WORTH_SAYING_ONCE
      ? []
      : first.filter((field) => absent.every((fields) => fields.includes(field)));
  };
  const names = Map.groupBy(
    items.flatMap(({ source }) => source ?? []),
    ({ name }) => name,
  );
  const [most] = [...names].toSorted(([, a], [, b]) => b.length - a.length);
  const absent = { agreement: everywhere('agreement'), challenge: everywhere('challenge') };
  return { absent, source: most && most[1].length >= WORTH_SAYING_ONCE ? most[0] : undefined };
}

/** @returns what is left to say of an item's source, once the common one was said; `undefined`: nothing */
export function ownSource(
  source: SourceRef | undefined,
  common: CommonLines,
): SourceRef | undefined {
  return source && source.name !== common.source ? source : undefined;
}

/** @returns the fields of an item that its source does not hold, without those that were told of all */
export function ownAbsent(item: PlanItem, common: CommonLines): readonly AbsentField[] {
  const told = item.type === 'group' ? [] : common.absent[item.type];
  return notInSource(item).filter((field) => !told.includes(field));
}
