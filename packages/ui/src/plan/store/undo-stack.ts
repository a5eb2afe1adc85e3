import type { OutlineOperation, PlanItem, Target } from '@iza/domain/plan';
import { sameContent, type Fields } from '@iza/domain/values';
import type { Content } from './plan-store.ts';

/** Something that was done to the plan here, to tell what can be undone. */
export type Deed =
  | {
      readonly did: 'edit';
      readonly key: string;
      readonly before: Content;
      readonly after: Content;
    }
  | { readonly did: 'add' | 'remove'; readonly items: readonly PlanItem[] }
  | { readonly did: 'add target' | 'remove target'; readonly target: Target }
  | { readonly did: 'outline'; readonly operations: readonly OutlineOperation[] };

/** Why something is not turned back: it changed since (by whom, where that is known), or it is no longer there. */
export type Obstacle = { readonly because: 'changed' | 'gone'; readonly by?: string | undefined };

/** Undoes something, or does it again. @returns how to turn that back, or why it was left as it is */
export type Turn = () => { readonly back: Turn } | { readonly obstacle: Obstacle };

export type Turned = { readonly deed: Deed; readonly obstacle: Obstacle | undefined };

type Entry = { deed: Deed; turn: Turn; at: number };
export type UndoState = { readonly undo: Deed | undefined; readonly redo: Deed | undefined };

export type Edit = Extract<Deed, { did: 'edit' }>;

/** Keystrokes closer together than this, in the same fields, are undone together; in milliseconds. */
const TOGETHER_MS = 5000;

/** @returns the names of the fields that an edit changed, in one text */
function fieldsOf({ before, after }: Edit): string {
  const [was, is] = [before, after] as unknown as [Fields, Fields];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => !sameContent(was[name], is[name])).join(' ');
}

/** What was done here, in order, with a way back and forth again. What somebody else did is never in it. */
export class UndoStack {
  #past: Entry[] = [];
  #future: Entry[] = [];
  #state: UndoState = { undo: undefined, redo: undefined };
  readonly #listeners = new Set<() => void>();

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  state = (): UndoState => this.#state;

  #show(): void {
    this.#state = { undo: this.#past.at(-1)?.deed, redo: this.#future.at(-1)?.deed };
    for (const listener of this.#listeners) listener();
  }

  /** @returns undoes this one, also when others came after it; `undefined` when that happened already */
  push(deed: Deed, turn: Turn, now: number): () => Turned | undefined {
    const entry: Entry = { deed, turn, at: now };
    this.#past.push(entry);
    this.#future = [];
    this.#show();
    return () => {
      const at = this.#past.indexOf(entry);
      return at < 0 ? undefined : this.#turn(this.#past, at, this.#future);
    };
  }

  /**
   * Typing: goes on with the entry before it when that is the same field a moment ago.
   * @param turnOf makes what undoes an edit
   */
  edited(edit: Edit, turnOf: (edit: Edit) => Turn, now: number): void {
    const last = this.#past.at(-1);
    const goesOn =
      last?.deed.did === 'edit' &&
      last.deed.key === edit.key &&
      now - last.at < TOGETHER_MS &&
      fieldsOf(last.deed) === fieldsOf(edit);
    if (!goesOn || last.deed.did !== 'edit') {
      this.push(edit, turnOf(edit), now);
      return;
    }
    const deed = { ...edit, before: last.deed.before };
    Object.assign(last, { deed, turn: turnOf(deed), at: now });
    this.#future = [];
    this.#show();
  }

  undo(): Turned | undefined {
    return this.#turn(this.#past, this.#past.length - 1, this.#future);
  }

  redo(): Turned | undefined {
    return this.#turn(this.#future, this.#future.length - 1, this.#past);
  }

  #turn(from: Entry[], at: number, to: Entry[]): Turned | undefined {
    const [entry] = at < 0 ? [] : from.splice(at, 1);
    if (!entry) return undefined;
    const { deed } = entry;
    const turned = entry.turn();
    if ('back' in turned) to.push({ deed, turn: turned.back, at: 0 });
    this.#show();
    return { deed, obstacle: 'obstacle' in turned ? turned.obstacle : undefined };
  }
}
