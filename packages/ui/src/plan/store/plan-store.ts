import {
  unitKey,
  type ItemType,
  type Outline,
  type PlanAbout,
  type PlanItem,
  type Target,
  type UnitContent,
  type UnitRef,
} from '@iza/domain/plan';
import type { ItemId, TargetId } from '@iza/domain/values';
import type { Entry } from '../../saving/index.ts';
import type { PlanView } from '../model/view.ts';

/** What is not saved per unit: where the plan stands and what the reader may do. */
export type PlanHead = Omit<PlanView, 'about' | 'outline' | 'items' | 'targets'>;

/** Which items there are and where they stand; changes seldom, so that typing in a title re-renders no outline. */
export type PlanStructure = {
  readonly outline: Outline;
  readonly items: readonly {
    readonly id: ItemId;
    readonly type: ItemType;
    readonly inPlan: boolean;
    /** Has a printed code. */
    readonly coded: boolean;
  }[];
  readonly targets: ReadonlyMap<string, readonly TargetId[]>;
};

export type Content = UnitContent['content'];
type UnitTrouble = NonNullable<Entry['trouble']>;

/** A unit as the server has it. Revision 1 is taken for what was made here and is not confirmed yet. */
type ServerUnit<Of> = {
  readonly content: Of;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
};

/** One unit as the screen shows it: what the server has, with what was typed here on top. */
export type UnitState<Of> = ServerUnit<Of> & {
  /** Typed here and not confirmed by the server. */
  readonly unsaved: boolean;
  readonly trouble: UnitTrouble | undefined;
  /** A colleague's change that came in while this page was open. */
  readonly broughtBy: string | undefined;
};

export type Topic = 'head' | 'structure' | 'about' | `item:${string}` | `target:${string}`;
type AnyState = UnitState<Content>;

/** @returns the key of a unit with this content */
export function keyOf(unit: UnitContent): string {
  const ref: UnitRef =
    unit.unit === 'about'
      ? { unit: 'about' }
      : ({ unit: unit.unit, id: unit.content.id } as UnitRef);
  return unitKey(ref);
}

/** @returns the unit that a key and content make */
export function unitOf(key: string, content: Content): UnitContent {
  return { unit: key.split(':')[0], content } as UnitContent;
}

function serverUnits(view: PlanView): Map<string, ServerUnit<Content>> {
  return new Map<string, ServerUnit<Content>>([
    ['about', view.about],
    ...view.items.map((item) => [`item:${item.content.id}`, item] as const),
    ...view.targets.map((target) => [`target:${target.content.id}`, target] as const),
  ]);
}

/** Whether there is nothing new to show: the same words, by the same person, in the same state. */
function isSame(a: AnyState, b: AnyState): boolean {
  return (Object.keys(b) as (keyof AnyState)[]).every((part) => Object.is(a[part], b[part]));
}

/** What of an item the structure depends on. */
function placingOf(content: Content): string {
  return 'inPlan' in content ? `${content.inPlan} ${content.code !== undefined}` : '';
}

function headOf(view: PlanView): PlanHead {
  const { about: _about, outline: _outline, items: _items, targets: _targets, ...head } = view;
  return head;
}

/**
 * The open plan in the browser. Screens subscribe to the parts they show. What was typed is kept by the saver; the store only shows it.
 */
export class PlanStore {
  #head: PlanHead;
  #structure: PlanStructure;
  #outlineRevision: number;
  #server: Map<string, ServerUnit<Content>>;
  #shown = new Map<string, AnyState>();
  readonly #typed: (key: string) => Entry | undefined;
  readonly #listeners = new Map<string, Set<() => void>>();

  /** @param typed what was typed in a unit and not confirmed yet */
  constructor(view: PlanView, typed: (key: string) => Entry | undefined) {
    this.#typed = typed;
    this.#head = headOf(view);
    this.#server = serverUnits(view);
    this.#outlineRevision = view.outline.revision;
    this.#structure = { outline: view.outline.content, items: [], targets: new Map() };
    for (const key of this.#server.keys()) this.refresh(key);
    this.#restructure(view.outline.content);
  }

  subscribe(topic: Topic, listener: () => void): () => void {
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => void listeners.delete(listener);
  }

  #tell(topic: string): void {
    for (const listener of this.#listeners.get(topic) ?? []) listener();
  }

  get head(): PlanHead {
    return this.#head;
  }
  get structure(): PlanStructure {
    return this.#structure;
  }
  get about(): UnitState<PlanAbout> {
    return this.#shown.get('about') as UnitState<PlanAbout>;
  }
  item(id: string): UnitState<PlanItem> | undefined {
    return this.#shown.get(`item:${id}`) as UnitState<PlanItem> | undefined;
  }
  target(id: string): UnitState<Target> | undefined {
    return this.#shown.get(`target:${id}`) as UnitState<Target> | undefined;
  }
  /** A unit as the server has it, to type on. */
  known(key: string): ServerUnit<Content> | undefined {
    return this.#server.get(key);
  }
  /** A unit as it stands on the screen. */
  shown(key: string): Content | undefined {
    return this.#shown.get(key)?.content;
  }
  /** All items as they stand on the screen. */
  items(): PlanItem[] {
    return this.#structure.items.flatMap(({ id }) => this.item(id)?.content ?? []);
  }
  targets(): Target[] {
    return [...this.#structure.targets.values()]
      .flat()
      .flatMap((id) => this.target(id)?.content ?? []);
  }

  #restructure(outline: Outline): void {
    const items: PlanStructure['items'][number][] = [];
    const targets = new Map<string, TargetId[]>();
    for (const [key, { content }] of this.#shown) {
      if (key.startsWith('item:')) {
        const { id, type, inPlan, code } = content as PlanItem;
        items.push({ id, type, inPlan, coded: code !== undefined });
      } else if (key.startsWith('target:')) {
        const { id, on } = content as Target;
        targets.set(on, [...(targets.get(on) ?? []), id]);
      }
    }
    this.#structure = { outline, items, targets };
    this.#tell('structure');
  }

  /** Shows a unit anew: after typing, after the server confirmed, after another tab typed. */
  refresh(key: string, broughtBy?: string): void {
    const server = this.#server.get(key);
    const before = this.#shown.get(key);
    if (!server) return;
    const entry = this.#typed(key);
    const content = (entry?.mine ?? server.content) as Content;
    const next: AnyState = {
      ...server,
      content,
      unsaved: entry !== undefined,
      trouble: entry?.trouble,
      broughtBy: entry ? undefined : (broughtBy ?? before?.broughtBy),
    };
    if (before && isSame(before, next)) return;
    this.#shown.set(key, next);
    this.#tell(key);
    if (before && placingOf(before.content) !== placingOf(content))
      this.#restructure(this.#structure.outline);
  }

  /** The server has this now. */
  confirm(key: string, saved: ServerUnit<Content>): void {
    const before = this.#server.get(key);
    if (!before || before.revision > saved.revision) return;
    this.#server.set(key, saved);
    this.refresh(key);
  }

  /** Shows units that were just made here. */
  add(units: readonly UnitContent[], outline: Outline = this.#structure.outline): void {
    for (const unit of units) {
      const key = keyOf(unit);
      this.#server.set(key, { content: unit.content, revision: 1, savedBy: '', savedAt: '' });
      this.refresh(key);
    }
    this.#restructure(outline);
  }

  remove(keys: readonly string[], outline: Outline = this.#structure.outline): void {
    for (const key of keys) {
      this.#server.delete(key);
      this.#shown.delete(key);
      this.#tell(key);
    }
    this.#restructure(outline);
  }

  setOutline(outline: Outline, revision = this.#outlineRevision): void {
    this.#outlineRevision = revision;
    if (outline !== this.#structure.outline) this.#restructure(outline);
  }

  setHead(head: Partial<PlanHead>): void {
    this.#head = { ...this.#head, ...head };
    this.#tell('head');
  }

  /**
   * Takes over what the server has now. What was typed here stays on top; what was made here and is on its way stays as well.
   * @param onItsWay whether a unit or the outline was changed here and the server has not confirmed it
   * @returns the units that were changed elsewhere
   */
  load(view: PlanView, onItsWay: (key: string) => boolean): { key: string; savedBy: string }[] {
    const fresh = serverUnits(view);
    const changed: { key: string; savedBy: string }[] = [];
    for (const [key, server] of fresh) {
      const before = this.#server.get(key);
      const goingAway = !before && onItsWay(key);
      if (goingAway) continue;
      if (before && before.revision >= server.revision && before.savedBy !== '') continue;
      this.#server.set(key, server);
      if (before?.revision !== server.revision) changed.push({ key, savedBy: server.savedBy });
      this.refresh(key, before && before.revision !== server.revision ? server.savedBy : undefined);
    }
    for (const [key, state] of this.#shown) {
      if (fresh.has(key) || onItsWay(key) || state.unsaved) continue;
      this.#server.delete(key);
      this.#shown.delete(key);
      this.#tell(key);
    }
    this.#head = headOf(view);
    this.#tell('head');
    if (!onItsWay('outline')) this.#outlineRevision = view.outline.revision;
    this.#restructure(onItsWay('outline') ? this.#structure.outline : view.outline.content);
    return changed;
  }
}
