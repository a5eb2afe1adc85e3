import type { UnitContent } from '@iza/domain/plan';
import type { Fields } from '@iza/domain/values';
import type { useSaver } from '../../saving/index.ts';
import { applyHere, type PlanOperation } from './operation.ts';
import type { Outbox } from './outbox.ts';
import type { PlanActions } from './plan-actions.ts';
import { keyOf, type PlanStore } from './plan-store.ts';
import { settleTyped } from './settle.ts';
import { createTurns } from './turns.ts';
import { UndoStack, type Deed, type Turn, type Turned } from './undo-stack.ts';
import { unitName } from './unit-name.ts';

type Saver = ReturnType<typeof useSaver>;

export type SessionParts = {
  readonly store: PlanStore;
  readonly saver: Saver;
  readonly outbox: Outbox;
  readonly version: string;
  /** Says what was done, with a way back. */
  readonly say: (text: string, undo?: () => Turned | undefined) => void;
  /** Whose desk it is, as saves name that person. */
  readonly me: string;
  /** Something is typed in a unit now. */
  readonly typed: (unit: UnitContent) => void;
};

/** What an editor does to the open plan: shown at once, kept in the browser, sent in order, with a way back. */
export function createPlanActions(parts: SessionParts): PlanActions {
  const { store, saver, outbox, version, say, typed } = parts;
  const name = (key: string) => unitName(version, key);
  const perform = (operation: PlanOperation) => {
    applyHere(store, operation);
    outbox.put(operation);
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
  const undoing = new UndoStack();
  const turns = createTurns({ store, perform, edit, put: outbox.put, me: parts.me });
  const done = (deed: Deed, turn: Turn, said?: string) => {
    const undo = undoing.push(deed, turn, Date.now());
    if (said !== undefined) say(said, undo);
  };
  return {
    edit: (unit) => {
      const key = keyOf(unit);
      const before = store.shown(key);
      typed(unit);
      edit(unit);
      if (before)
        undoing.edited({ did: 'edit', key, before, after: unit.content }, turns.edit, Date.now());
    },
    saveNow: () => {
      void outbox.flush();
      void saver.saveNow();
    },
    settle: async () => {
      await outbox.flush();
      const settled = await settleTyped(saver, version);
      return settled && outbox.state().waiting.length === 0;
    },
    addItems: (items, said, targets = []) => {
      perform({ do: 'add items', items });
      for (const target of targets) perform({ do: 'add target', target });
      const added = items.map(({ item }) => item);
      done({ did: 'add', items: added }, turns.unadd(added), said);
    },
    removeItem: (item, said) => {
      const turned = turns.remove(item.id)();
      if ('back' in turned) done({ did: 'remove', items: [item] }, turned.back, said);
    },
    addTarget: (target) => {
      perform({ do: 'add target', target });
      done({ did: 'add target', target }, turns.removeTarget(target.id));
    },
    removeTarget: (id, said) => {
      const target = store.target(id)?.content;
      const turned = turns.removeTarget(id)();
      if (target && 'back' in turned) done({ did: 'remove target', target }, turned.back, said);
    },
    changeOutline: (operations, said) => {
      const back = turns.backOf(operations);
      perform({ do: 'change outline', operations });
      if (back) done({ did: 'outline', operations }, turns.outline(back), said);
    },
    undoing,
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
