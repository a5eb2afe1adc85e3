import { unitKey } from '@iza/domain/plan';
import { PRESENT_FOR_MS, type Presence, type Typing } from '@iza/domain/presence';

/** Somebody else who has the plan open. */
export type Colleague = { readonly name: string; readonly partyName: string };
/** Somebody who types in a unit now. */
export type Typist = { readonly name: string; readonly typing: Typing };

type Tab = { readonly said: Presence; readonly until: number };
const NOBODY: readonly never[] = [];

/**
 * Who else has a plan open and where they type, as far as was heard in the last seconds: who falls silent disappears, also when it is the
 * own connection that broke.
 */
export class PresenceBoard {
  readonly #version: string;
  readonly #tabs = new Map<string, Tab>();
  #here: readonly Colleague[] = NOBODY;
  #typing = new Map<string, readonly Typist[]>();
  readonly #listeners = new Set<() => void>();

  constructor(version: string) {
    this.#version = version;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  };

  /** Others who have it open, each once. */
  here = (): readonly Colleague[] => this.#here;

  /** Who types in a unit, by its key. */
  typingIn = (key: string): readonly Typist[] => this.#typing.get(key) ?? NOBODY;

  /** @returns whether this tab was not known: it does not know of this one yet either */
  hear(said: Presence, now: number): boolean {
    if (said.version !== this.#version) return false;
    const isNew = said.doing !== 'left' && !this.#tabs.has(said.tab);
    if (said.doing === 'left') this.#tabs.delete(said.tab);
    else this.#tabs.set(said.tab, { said, until: now + PRESENT_FOR_MS });
    this.#show();
    return isNew;
  }

  /** Lets go of who was not heard of for too long. */
  tick(now: number): void {
    const gone = [...this.#tabs].filter(([, { until }]) => until <= now);
    for (const [tab] of gone) this.#tabs.delete(tab);
    if (gone.length > 0) this.#show();
  }

  #show(): void {
    const said = [...this.#tabs.values()].map((tab) => tab.said);
    const people = new Map(said.map((one) => [one.person, one]));
    const here = [...people.values()].map(({ name, partyName }) => ({ name, partyName }));
    const typing = new Map<string, readonly Typist[]>();
    for (const one of said) {
      if (one.doing !== 'typing') continue;
      const key = unitKey(one.typing.unit);
      typing.set(key, [...(typing.get(key) ?? []), { name: one.name, typing: one.typing }]);
    }
    const isSame =
      JSON.stringify([here, [...typing]]) === JSON.stringify([this.#here, [...this.#typing]]);
    if (isSame) return;
    this.#here = here;
    this.#typing = typing;
    for (const listener of this.#listeners) listener();
  }
}
