import { publicThemes, themes } from '@iza/accord/themes';
import { itemsServingIndicators, itemsTiedTo } from '@iza/db/agenda';
import type { ThemeLetter } from '@iza/domain/theme';
import { clauseIdSchema, type ClauseId } from '@iza/domain/values';
import { z } from 'zod';
import type { Scope } from '../scope/index.ts';
import type { ServingView, TiedToClauseView } from './action-view.ts';
import { agendaIsFor } from './agenda.ts';

export const tiedToClauseInput = z.strictObject({ clause: clauseIdSchema });
export type TiedToClauseInput = z.infer<typeof tiedToClauseInput>;

/** The themes that a place is about as a whole: the annex of one, or the paragraph of a public theme. */
function themesAt(clause: ClauseId): readonly ThemeLetter[] {
  const own = themes.filter((theme) => theme.clause === clause).map(({ letter }) => letter);
  const shared = publicThemes.filter((theme) => theme.clause === clause);
  return [...new Set([...own, ...shared.flatMap(({ letters }) => letters)])];
}

/** What of the agenda was linked to a place of the accord or to its theme, or was added and rests on it. */
export async function tiedToClause(
  scope: Scope,
  { clause }: TiedToClauseInput,
): Promise<TiedToClauseView> {
  agendaIsFor(scope);
  const letters = themesAt(clause);
  return { themes: letters, items: await itemsTiedTo(scope.tx, clause, letters) };
}

/** What of the agenda serves which outcome criterion or indicator of the labour market. */
export async function servingIndicators(scope: Scope): Promise<ServingView> {
  agendaIsFor(scope);
  return itemsServingIndicators(scope.tx);
}
