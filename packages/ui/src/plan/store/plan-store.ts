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
import type { ItemId, Refusal, TargetId } from '@iza/domain/values';
import type { PlanView } from '../model/view.ts';

/** What is not saved per unit: where the plan stands and what the reader may do. */
export type PlanHead = Omit<PlanView, 'about' | 'outline' | 'items' | 'targets'>;

/** Which items there are and where they stand; changes seldom, so that typing in a title re-renders no outline. */
export type PlanStructure = {
  readonly outline: Outline;
  readonly items: readonly { readonly id: ItemId; readonly type: ItemType; readonly inPlan: boolean }[];
  readonly targets: ReadonlyMap<string, readonly TargetId[]>;
};

export type UnitTrouble =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'invalid'; readonly faults: readonly { readonly path: string; readonly code: string }[] }
  | {
      readonly kind: 'conflict';
      readonly current: { readonly revision: number; readonly content: UnitContent['content']; readonly savedBy: string; readonly savedAt: string };
    };

/** One unit as the screen shows it. `revision` 0: made here, the server has not confirmed it yet. */
export type UnitState<Content> = {
  readonly content: Content;
  readonly revision: number;
  readonly savedBy: string;
  readonly savedAt: string;
  /** Typed here and not confirmed by the server. */
  readonly unsaved: boolean;
  readonly trouble?: UnitTrouble | undefined;
  /** A colleague's change that came in while this page was open. */
  readonly broughtBy?: string | undefined;
};

export type Topic = 'head' | 'structure' | `item:${string}` | `target:${string}` | 'about' | 'notices';
type AnyUnit = UnitState<UnitContent['content']>;

const refOf = (unit: UnitContent): UnitRef =>
  unit.unit === 'about' ? { unit: 'about' } : ({ unit: unit.unit, id: unit.content.id } as UnitRef);

/** @returns the key of a unit with this content */
export function keyOf(unit: UnitContent): string {
  return unitKey(refOf(unit));
}

function unitsOf(view: PlanView): Map<string, AnyUnit> {
  const state = <Content>(signed: { content: Content; revision: number; savedBy: string; savedAt: string }) =>
    ({ ...signed, unsaved: false }) as unknown as AnyUnit;
  return new Map([
    ['about', state(view.about)],
    ...view.items.map((item): [string, AnyUnit] => [`item:${item.content.id}`, state(item)]),
    ...view.targets.map((target): [string, AnyUnit] => [`target:${target.content.id}`, state(target)]),
  ]);
}

/**
 * The open plan in the browser: what the server gave, with what was typed here on top. Screens subscribe to the parts they show.
 */
export class PlanStore {
  #head: PlanHead;
  #structure: PlanStructure;
  #outlineRevision: number;
  #units: Map<string, AnyUnit>;
  readonly #listeners = new Map<string, Set<() => void>>();

  constructor(view: PlanView) {
    const { about: _about, outline, items: _items, targets: _targets, ...head } = view;
    this.#head = head;
    this.#units = unitsOf(view);
    this.#outlineRevision = outline.revision;
    this.#structure = { outline: outline.content, items: [], targets: new Map() };
    this.#restructure(outline.content);
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
    return this.#units.get('about') as unknown as UnitState<PlanAbout>;
  }
  item(id: string): UnitState<PlanItem> | undefined {
    return this.#units.get(`item:${id}`) as unknown as UnitState<PlanItem> | undefined;
  }
  target(id: string): UnitState<Target> | undefined {
    return this.#units.get(`target:${id}`) as unknown as UnitState<Target> | undefined;
  }
  unit(key: string): AnyUnit | undefined {
    return this.#units.get(key);
  }
  /** All items as they stand on the screen. */
  items(): PlanItem[] {
    return this.#structure.items.flatMap(({ id }) => this.item(id)?.content ?? []);
  }
  targets(): Target[] {
    return [...this.#structure.targets.values()].flat().flatMap((id) => this.target(id)?.content ?? []);
  }

  #restructure(outline: Outline): void {
    const items: PlanStructure['items'][number][] = [];
    const targets = new Map<string, TargetId[]>();
    for (const [key, { content }] of this.#units) {
      if (key.startsWith('item:')) {
        const { id, type, inPlan } = content as PlanItem;
        items.push({ id, type, inPlan });
      } else if (key.startsWith('target:')) {
        const { id, on } = content as Target;
        targets.set(on, [...(targets.get(on) ?? []), id]);
      }
    }
    this.#structure = { outline, items, targets };
    this.#tell('structure');
  }

  #set(key: string, state: AnyUnit): void {
    this.#units.set(key, state);
    this.#tell(key);
  }

  /** What was typed, shown at once; the server hears of it later. */
  edit(unit: UnitContent): void {
    const key = keyOf(unit);
    const before = this.#units.get(key);
    if (!before) return;
    this.#set(key, { ...before, content: unit.content, unsaved: true, broughtBy: undefined });
    if (unit.unit === 'item' && (before.content as PlanItem).inPlan !== unit.content.inPlan) this.#restructure(this.#structure.outline);
  }

  /** The server has the text; what was typed since stays on top. */
  confirm(key: string, saved: { revision: number; savedAt: string; savedBy: string }, stillUnsaved: boolean): void {
    const before = this.#units.get(key);
    if (before) this.#set(key, { ...before, ...saved, unsaved: stillUnsaved, trouble: undefined });
  }

  /** The server, or our own check, does not take the text; it stays on the screen. */
  trouble(key: string, trouble: UnitTrouble | undefined): void {
    const before = this.#units.get(key);
    if (before && before.trouble !== trouble) this.#set(key, { ...before, trouble });
  }

  /** Takes the newer text in place of what was typed here. */
  takeTheirs(key: string, current: { revision: number; content: UnitContent['content']; savedBy: string; savedAt: string }): void {
    this.#set(key, { ...current, unsaved: false });
    this.#restructure(this.#structure.outline);
  }

  /** Keeps what was typed, now on top of the newer revision. */
  keepMine(key: string, revision: number): void {
    const before = this.#units.get(key);
    if (before) this.#set(key, { ...before, revision, trouble: undefined, unsaved: true });
  }

  add(units: readonly UnitContent[], outline: Outline = this.#structure.outline): void {
    for (const unit of units) {
      this.#units.set(keyOf(unit), { content: unit.content, revision: 0, savedBy: '', savedAt: '', unsaved: false });
    }
    this.#restructure(outline);
  }

  remove(keys: readonly string[], outline: Outline = this.#structure.outline): void {
    for (const key of keys) this.#units.delete(key);
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
   * Takes over what the server has now. Units that wait to be saved keep what was typed; if they changed elsewhere too, saving them
   * will show both.
   * @param here units that were made here and are not confirmed yet: kept though the server does not know them
   * @returns the units that others changed
   */
  load(view: PlanView, busy: (key: string) => boolean): { key: string; savedBy: string }[] {
    const { about: _about, outline, items: _items, targets: _targets, ...head } = view;
    const fresh = unitsOf(view);
    const changed: { key: string; savedBy: string }[] = [];
    const next = new Map<string, AnyUnit>();
    for (const [key, state] of fresh) {
      const before = this.#units.get(key);
      if (before && (busy(key) || before.unsaved || before.trouble)) next.set(key, before);
      else if (before && before.revision === state.revision) next.set(key, before);
      else {
        next.set(key, before ? { ...state, broughtBy: state.savedBy } : state);
        changed.push({ key, savedBy: state.savedBy });
      }
    }
    for (const [key, state] of this.#units) if (!next.has(key) && busy(key)) next.set(key, state);
    const gone = [...this.#units.keys()].filter((key) => !next.has(key));
    this.#units = next;
    this.#head = head;
    this.#outlineRevision = outline.revision;
    for (const key of [...changed.map(({ key }) => key), ...gone]) this.#tell(key);
    this.#restructure(busy('outline') ? this.#structure.outline : outline.content);
    this.#tell('head');
    return changed;
  }
}

