/**
 * A refusal is a value: what the rule is, where it stands in the agreement, and where in the input the fault lies.
 * Screens turn `code` into words through a catalogue that must be complete; `detail` holds the names and figures for it.
 */
export type Refusal<Code extends string = string> = {
  readonly code: Code;
  /** Clause of the agreement the rule rests on (`C.6.c`), absent where the rule is the software's own. */
  readonly clause?: string;
  /** Where in the input: `['items', 3, 'title']`. */
  readonly path?: readonly (string | number)[];
  readonly detail?: Readonly<Record<string, string | number>>;
};

/** Outcome of an operation: the value, or every fault at once (never an empty list). */
export type Result<Value, Code extends string = string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly Refusal<Code>[] };

/** @returns a successful outcome */
export function ok<const Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** @returns a refusal with one fault */
export function refuse<const Code extends string>(
  code: Code,
  more: Omit<Refusal<Code>, 'code'> = {},
): { ok: false; refusals: readonly Refusal<Code>[] } {
  return { ok: false, refusals: [{ code, ...more }] };
}

/** @returns a refusal with all faults found, or `undefined` where there are none */
export function refuseAll<const Code extends string>(
  refusals: readonly Refusal<Code>[],
): { ok: false; refusals: readonly Refusal<Code>[] } | undefined {
  return refusals.length === 0 ? undefined : { ok: false, refusals };
}

/** For `default` branches of complete unions: a state that can't be. */
export function impossible(value: never): never {
  throw new Error(`impossible value: ${JSON.stringify(value)}`);
}
