import type { Fragment } from 'postgres';
import type { Tx } from '../connection/index.ts';

const ACCENTED = 'àáâäãèéêëìíîïòóôöõùúûüñç';
const PLAIN = 'aaaaaeeeeiiiiooooouuuunc';

/** @returns a pattern that finds a text anywhere, and takes none of its signs for a joker */
export const anywhere = (text: string) => `%${text.replaceAll(/[\\%_]/gu, String.raw`\$&`)}%`;

/** @returns a text of the database without capitals and accents, as typed words are folded */
export const folded = (tx: Tx, text: Fragment): Fragment =>
  tx`translate(lower(${text}), ${ACCENTED}, ${PLAIN})`;
