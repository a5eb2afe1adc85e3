import type { OutlineOperation, PlanItem, Target, UnitContent } from '@iza/domain/plan';
import type { ItemId, TargetId } from '@iza/domain/values';
import type { Fields } from '@iza/domain/values';
import type { useSaver } from '../../saving/index.ts';
import { newId } from '../model/new-id.ts';
import { undoOf } from '../model/moves.ts';
import { applyHere, placingBack, type PlanOperation } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { PlanActions } from './plan-actions.ts';
import { keyOf, type PlanStore } from './plan-store.ts';
import { settleTyped } from './settle.ts';
import { withoutTargets, withTargetsRenamed } from './target-references.ts';
import { unitName } from './unit-name.ts';

type Saver = ReturnType<typeof useSaver>;

export type SessionParts = {
  readonly store: PlanStore;
  readonly saver: Saver;
  readonly outbox: Outbox;
  readonly version: string;
  /** Says what was done, with a way back. */
  readonly say: (text: string, undo?: () => void) => void;
  /** Something is typed in a unit now. */
  readonly typed: (unit: UnitContent) => void;
};

type Undo = () => void;

/** What an editor does to the open plan: shown at once, kept in the browser, sent in order, with a way back. */
export function createPlanActions({
  store,
  saver,
  outbox,
  version,
  say,
  typed,
}: SessionParts): PlanActions {
  const undos: Undo[] = [];
  const name = (key: string) => unitName(version, key);
  const perform = (operation: PlanOperation) => {
    applyHere(store, operation);
    outbox.put(operation);
  };
  const offerUndo = (said: string | undefined, undo: Undo) => {
    const once = () => {
      const at = undos.indexOf(once);
      if (at < 0) return;
      undos.splice(at, 1);
      undo();
    };
    undos.push(once);
    if (said !== undefined) say(said, once);
  };
  const edit = (unit: UnitContent) => {
    const key = keyOf(unit);
    const known = store.known(key);
    if (!known) return;
    const { revision, content } = known;
    saver.type(
      name(key),
      { revision, content: content as unknown as Fields },
      unit.content as unknown as Fields,
    );
    store.refresh(key);
  };
  const bringBack = (item: PlanItem, back: readonly OutlineOperation[]) => {
    applyHere(store, { do: 'add items', items: [{ item, parent: null }] });
    outbox.put({ do: 'restore item', item: item.id });
    if (back.length > 0) perform({ do: 'change outline', operations: back });
  };
  /** Takes targets away where they count, then the targets themselves. @returns what brings them back, under new ids */
  const takeTargets = (targets: readonly Target[]): Undo => {
    const gone = new Set(targets.map(({ id }) => id));
    const before = store.items().filter((item) => withoutTargets(item, gone));
    for (const item of before) {
      const content = withoutTargets(item, gone);
      if (content) edit({ unit: 'item', content });
    }
    for (const target of gone) perform({ do: 'remove target', target });
    return () => {
      const ids = new Map(targets.map(({ id }) => [id, newId<TargetId>()]));
      for (const target of targets) addTarget({ ...target, id: ids.get(target.id) ?? target.id });
      for (const item of before) edit({ unit: 'item', content: withTargetsRenamed(item, ids) });
    };
  };
  const addTarget = (target: Target) => perform({ do: 'add target', target });
  const targetsOf = (item: ItemId) =>
    (store.structure.targets.get(item) ?? []).flatMap((id) => store.target(id)?.content ?? []);
  const removeItem = (item: PlanItem, said: string) => {
    const before = store.structure.outline;
    const targetsBack = takeTargets(targetsOf(item.id));
    const left = store.item(item.id)?.content ?? item;
    perform({ do: 'remove item', item: item.id });
    offerUndo(said, () => {
      bringBack(left, placingBack(before, item.id));
      targetsBack();
    });
  };
  const addItems: PlanActions['addItems'] = (items, said, targets = []) => {
    perform({ do: 'add items', items });
    for (const target of targets) addTarget(target);
    offerUndo(said, () => {
      for (const { id } of targets) perform({ do: 'remove target', target: id });
      for (const { item } of items.toReversed()) perform({ do: 'remove item', item: item.id });
    });
  };
  const removeTarget = (id: TargetId, said: string) => {
    const target = store.target(id)?.content;
    if (target) offerUndo(said, takeTargets([target]));
  };
  return {
    edit: (unit) => {
      typed(unit);
      edit(unit);
    },
    saveNow: () => {
      void outbox.flush();
      void saver.saveNow();
    },
    settle: async () => {
      await outbox.flush();
      const typed = await settleTyped(saver, version);
      return typed && outbox.state().waiting.length === 0;
    },
    addItems,
    removeItem,
    addTarget,
    removeTarget,
    changeOutline: (operations, said) => {
      const before = store.structure.outline;
      perform({ do: 'change outline', operations });
      const back = operations.map((operation) => undoOf(operation, before)).toReversed();
      if (back.some((operation) => operation === undefined)) return;
      offerUndo(said, () =>
        perform({ do: 'change outline', operations: back as OutlineOperation[] }),
      );
    },
    undo: () => undos.at(-1)?.(),
    entry: (key) => saver.entry(name(key)),
    choose: (key, content) => {
      saver.choose(name(key), content);
      store.refresh(key);
    },
    tryAgain: (key) => saver.tryAgain(name(key)),
    discard: (key) => {
      saver.discard(name(key));
      store.refresh(key);
    },
  };
}
