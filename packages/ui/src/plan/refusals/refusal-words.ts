import type { Fault } from '../../saving/index.ts';
import type { RefusalCode } from '../model/view.ts';
import type { refusalTexts } from './texts.ts';

export type RefusalTexts = (typeof refusalTexts)['nl'];

type Said = string | ((count: number) => string);

/** @returns what a refusal says to the reader, with the clause it rests on */
export function refusalWords(
  refusal: Fault,
  texts: RefusalTexts,
  clauseWords: (clause: string) => string,
): string {
  const complete = texts satisfies Record<RefusalCode, Said>;
  const said: Said = complete[refusal.code as RefusalCode] ?? refusal.code;
  const words = typeof said === 'function' ? said(Number(refusal.detail?.['count'] ?? 0)) : said;
  return refusal.clause === undefined || words.includes('IZA')
    ? words
    : `${words} (${clauseWords(refusal.clause)})`;
}
