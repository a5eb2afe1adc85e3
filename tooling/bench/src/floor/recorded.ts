import type { Statement } from '@iza/db/connection';

/** The statements of one request each, by its name. */
export type Recorded = Readonly<Record<string, readonly Statement[]>>;

/** Who asks and under whose rights is what the floor does without. */
const OF_RIGHTS = /enter_session|open_version|^\s*(begin|commit|set local)/i;

/** What the product remembers of the version that it opens. */
const OPENING = /,\s*set_config\('iza.opened'[^]*?"openedInside"/;

/** @returns the statements that answer a request, without those that look who asks */
export function withoutRights(statements: readonly Statement[]): readonly Statement[] {
  return statements
    .filter(({ text }) => !OF_RIGHTS.test(text))
    .map(({ text, parameters }) => ({ text: text.replace(OPENING, ''), parameters }));
}
