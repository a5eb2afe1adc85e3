import type { Statement } from '@iza/db/connection';

/** The statements of one request each, by its name. */
export type Recorded = Readonly<Record<string, readonly Statement[]>>;

/** Who asks and under whose rights is what the floor does without. */
const OF_RIGHTS = /enter_session|open_version|^\s*(begin|commit|set local)/i;

/** In the product the units of a plan are those of the version that was opened; the floor asks for them by id. */
const OPENING = /,\s*set_config\('iza.opened'[^]*?"openedInside"/;
const OPENED = 'iza.opened_version()';

/**
 * @param version that is opened in them
 * @returns the statements that answer a request, without those that look who asks
 */
export function withoutRights(
  statements: readonly Statement[],
  version: string,
): readonly Statement[] {
  return statements
    .filter(({ text }) => !OF_RIGHTS.test(text))
    .map(({ text, parameters }) => ({
      text: text.replace(OPENING, '').replaceAll(OPENED, '$1::uuid'),
      parameters: text.includes(OPENED) ? [version] : parameters,
    }));
}
