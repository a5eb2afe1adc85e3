import type { OutlineOperation, PlanItem, Target, UnitContent } from '@iza/domain/plan';
import { LEFT_OPEN, type TargetId } from '@iza/domain/values';
import type { Fields, useSaver } from '../../saving/index.ts';
import { newId } from '../model/new-id.ts';
import { undoOf } from '../model/moves.ts';
import type { NewPlacedItem } from '../paste/items.ts';
import { applyHere, placingBack, type PlanOperation } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { PlanActions } from './plan-actions.ts';
import { keyOf, type PlanStore } from './plan-store.ts';
import { unitName } from './unit-name.ts';

type Saver = ReturnType<typeof useSaver>;

export type SessionParts = {
  readonly store: PlanStore;
  readonly saver: Saver;
  readonly outbox: Outbox;
  readonly version: string;
  /** Says what was done, with a way back. */
  readonly say: (text: string, undo?: () => void) => void;
};

type Undo = () => void;

/** @returns the phases of an agreement without a target that is going away */
function withoutTarget(item: PlanItem, target: TargetId): PlanItem | undefined {
  if (item.type !== 'agreement') return undefined;
  const counts = item.phases.some(
    ({ targets }) => 'known' in targets && targets.known.includes(target),
  );
  if (!counts) return undefined;
  const phases = item.phases.map((phase) => {
    if (!('known' in phase.targets)) return phase;
    const known = phase.targets.known.filter((id) => id !== target);
    return { ...phase, targets: known.length === 0 ? LEFT_OPEN : { ...phase.targets, known } };
  });
  return { ...item, phases };
}

/** What an editor does to the open plan: shown at once, kept in the browser, sent in order, with a way back. */
export function createPlanActions({
  store,
  saver,
  outbox,
  version,
  say,
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
  const removeItem = (item: PlanItem, said: string) => {
    const before = store.structure.outline;
    perform({ do: 'remove item', item: item.id });
    offerUndo(said, () => bringBack(item, placingBack(before, item.id)));
  };
  const addItems = (items: readonly NewPlacedItem[], said: string | undefined) => {
    perform({ do: 'add items', items });
    offerUndo(said, () => {
      for (const { item } of items.toReversed()) perform({ do: 'remove item', item: item.id });
    });
  };
  const addTarget = (target: Target) => perform({ do: 'add target', target });
  const removeTarget = (id: TargetId, said: string) => {
    const target = store.target(id)?.content;
    if (!target) return;
    const users = store.items().flatMap((item) => withoutTarget(item, id) ?? []);
    for (const content of users) edit({ unit: 'item', content });
    if (users.length > 0) void saver.saveNow();
    perform({ do: 'remove target', target: id });
    offerUndo(said, () => addTarget({ ...target, id: newId<TargetId>() }));
  };
  return {
    edit,
    saveNow: () => {
      void outbox.flush();
      void saver.saveNow();
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
