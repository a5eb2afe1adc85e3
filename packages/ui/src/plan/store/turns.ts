import type { OutlineOperation, PlanItem, Target, UnitContent } from '@iza/domain/plan';
import { mergeFields, type Fields, type ItemId, type TargetId } from '@iza/domain/values';
import { newId } from '../model/new-id.ts';
import { undoOf } from '../model/moves.ts';
import { applyHere, placingBack, type PlanOperation } from './operation.ts';
import { fitsOutline } from './fits-outline.ts';
import { unitOf, type Content, type PlanStore } from './plan-store.ts';
import { withoutTargets, withTargetsRenamed } from './target-references.ts';
import type { Edit, Obstacle, Turn } from './undo-stack.ts';

export type TurnParts = {
  readonly store: PlanStore;
  /** Shows an operation and sends it. */
  readonly perform: (operation: PlanOperation) => void;
  /** Sends an operation that shows by itself. */
  readonly put: (operation: PlanOperation) => void;
  readonly edit: (unit: UnitContent) => void;
  readonly me: string;
};

const GONE: { readonly obstacle: Obstacle } = { obstacle: { because: 'gone' } };

/** What undoes each thing that an editor does, and does it again: as new changes, and never over what somebody else did since. */
export function createTurns({ store, perform, put, edit, me }: TurnParts) {
  /** Who saved it last, when that is somebody else. */
  const other = (key: string): string | undefined => {
    const by = store.known(key)?.savedBy;
    return by === '' || by === me ? undefined : by;
  };

  const editTurn =
    (key: string, from: Content, to: Content): Turn =>
    () => {
      const now = store.shown(key);
      if (!now) return GONE;
      const [base, mine, theirs] = [from, to, now] as unknown as [Fields, Fields, Fields];
      const { merged, clashes } = mergeFields(base, mine, theirs);
      if (clashes.length > 0) return { obstacle: { because: 'changed', by: other(key) } };
      const next = merged as unknown as Content;
      edit(unitOf(key, next));
      return { back: editTurn(key, next, now) };
    };

  /** Takes targets away where they count, then the targets themselves. @returns what brings them back, under new ids */
  const takeTargets = (targets: readonly Target[]): (() => ReadonlyMap<TargetId, TargetId>) => {
    const gone = new Set(targets.map(({ id }) => id));
    const before = store.items().filter((item) => withoutTargets(item, gone));
    for (const item of before) {
      const content = withoutTargets(item, gone);
      if (content) edit({ unit: 'item', content });
    }
    for (const target of gone) perform({ do: 'remove target', target });
    return () => {
      const ids = new Map(targets.map(({ id }) => [id, newId<TargetId>()]));
      for (const target of targets)
        perform({ do: 'add target', target: { ...target, id: ids.get(target.id) ?? target.id } });
      for (const { id } of before) {
        const now = store.item(id)?.content;
        const was = before.find((item) => item.id === id);
        if (now?.type !== 'agreement' || was?.type !== 'agreement') continue;
        edit({ unit: 'item', content: withTargetsRenamed({ ...now, phases: was.phases }, ids) });
      }
      return ids;
    };
  };

  const removeTarget =
    (id: TargetId): Turn =>
    () => {
      const target = store.target(id)?.content;
      if (!target) return GONE;
      if (other(`target:${id}`) !== undefined)
        return { obstacle: { because: 'changed', by: other(`target:${id}`) } };
      const back = takeTargets([target]);
      return { back: () => ({ back: removeTarget(back().get(id) ?? id) }) };
    };

  const targetsOf = (item: ItemId) =>
    (store.structure.targets.get(item) ?? []).flatMap((id) => store.target(id)?.content ?? []);

  const remove =
    (id: ItemId): Turn =>
    () => {
      if (!store.item(id)) return GONE;
      const before = store.structure.outline;
      const targetsBack = takeTargets(targetsOf(id));
      const left = store.item(id)?.content;
      if (!left) return GONE;
      perform({ do: 'remove item', item: id });
      return { back: bringBack(left, placingBack(before, id), targetsBack) };
    };

  const bringBack =
    (item: PlanItem, back: readonly OutlineOperation[], targetsBack: () => unknown): Turn =>
    () => {
      if (store.item(item.id)) return { obstacle: { because: 'changed' } };
      applyHere(store, { do: 'add items', items: [{ item, parent: null }] });
      put({ do: 'restore item', item: item.id });
      const fitting = back.filter((operation) => fitsOutline(operation, store.structure.outline));
      if (fitting.length > 0) perform({ do: 'change outline', operations: fitting });
      targetsBack();
      return { back: remove(item.id) };
    };

  /** Takes away what was added, unless somebody else wrote in it or put something below it. */
  const unadd =
    (items: readonly PlanItem[]): Turn =>
    () => {
      const ids = items.map(({ id }) => id);
      const own = new Set<string>(ids);
      if (ids.some((id) => !store.item(id))) return GONE;
      const by = ids.map((id) => other(`item:${id}`)).find((who) => who !== undefined);
      const holds = store.structure.outline.placements.some(
        ({ item, parent }) => parent !== null && own.has(parent) && !own.has(item),
      );
      if (by !== undefined || holds) return { obstacle: { because: 'changed', by } };
      const backs: Turn[] = [];
      for (const id of ids.toReversed()) {
        const turned = remove(id)();
        if ('back' in turned) backs.unshift(turned.back);
      }
      return { back: readd(items, backs) };
    };

  const readd =
    (items: readonly PlanItem[], backs: readonly Turn[]): Turn =>
    () => {
      for (const back of backs) {
        const turned = back();
        if ('obstacle' in turned) return turned;
      }
      return { back: unadd(items) };
    };

  /** @returns what undoes outline operations, from how the outline stands before them; `undefined` when one has no way back */
  const backOf = (operations: readonly OutlineOperation[]): OutlineOperation[] | undefined => {
    const before = store.structure.outline;
    const back = operations.flatMap((operation) => undoOf(operation, before) ?? []).toReversed();
    return back.length === operations.length ? back : undefined;
  };

  const outlineTurn =
    (operations: readonly OutlineOperation[]): Turn =>
    () => {
      const { outline } = store.structure;
      if (!operations.every((operation) => fitsOutline(operation, outline)))
        return { obstacle: { because: 'changed' } };
      const back = backOf(operations);
      perform({ do: 'change outline', operations });
      return { back: outlineTurn(back ?? []) };
    };

  return {
    edit: ({ key, before, after }: Edit): Turn => editTurn(key, after, before),
    remove,
    removeTarget,
    unadd,
    backOf,
    outline: outlineTurn,
  };
}
