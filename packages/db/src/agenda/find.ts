import type { AgendaItem, AgendaItemId } from '@iza/domain/action';
import type { ThemeLetter } from '@iza/domain/theme';
import type { ClauseId } from '@iza/domain/values';
import type { Tx } from '../connection/index.ts';
import { anywhere, folded } from '../search/typed-words.ts';

/** An item by name, without its standing. */
export type NamedItem = Pick<
  AgendaItem,
  'id' | 'kind' | 'title' | 'clause' | 'deadlinePrinted' | 'sameAs'
>;

const nameColumns = (tx: Tx) => tx`
  id, content ->> 'kind' as kind, content ->> 'title' as title, content ->> 'clause' as clause,
  content ->> 'deadlinePrinted' as "deadlinePrinted", content ->> 'sameAs' as "sameAs"`;

/** Enough to choose the best from. */
const MOST_FOUND = 200;

/**
 * @param words folded; each must stand in the title
 * @returns items that the actor may see, action points of annex L before others
 */
export async function findAgendaItems(
  tx: Tx,
  words: readonly string[],
): Promise<readonly NamedItem[]> {
  if (words.length === 0) return [];
  return tx<NamedItem[]>`
    select ${nameColumns(tx)} from iza.agenda_item
    where ${folded(tx, tx`content ->> 'title'`)} like all (${words.map(anywhere)})
    order by content ->> 'kind' <> 'action-point', content ->> 'sameAs' is not null, title, id
    limit ${MOST_FOUND}`;
}

/** What of the accord an item was tied to: a place, or a theme. */
export type TiedItem = NamedItem & { readonly place: ClauseId | null };

/**
 * @param clause counts with all of its parts
 * @param themes whose place this is
 * @returns items that were linked to a place or a theme, and later ones that rest on it; those that the actor may see
 */
export async function itemsTiedTo(
  tx: Tx,
  clause: ClauseId,
  themes: readonly ThemeLetter[],
): Promise<readonly TiedItem[]> {
  const within = (place: ReturnType<typeof tx>) =>
    tx`starts_with(${place} || '.', ${`${clause}.`})`;
  return tx<TiedItem[]>`
    with tied as (
      select item as id, target ->> 'clause' as place from iza.agenda_link
      where removed_at is null and (
        target ->> 'to' = 'clause' and ${within(tx`(target ->> 'clause')`)}
        or target ->> 'to' = 'theme' and target ->> 'theme' = any (${[...themes]}))
      union
      select i.id, basis.place from iza.agenda_item i, jsonb_array_elements_text(i.content -> 'basis') as basis (place)
      where i.origin = 'added' and ${within(tx`basis.place`)}
    )
    select distinct on (title, id) ${nameColumns(tx)}, place
    from tied join iza.agenda_item using (id)
    order by title, id, place`;
}

/** An item that serves an outcome criterion or an indicator of the labour market. */
export type ServingItem = {
  readonly indicator: string;
  readonly id: AgendaItemId;
  readonly title: string;
};

/** @returns what serves which indicator, by title */
export function itemsServingIndicators(tx: Tx): Promise<readonly ServingItem[]> {
  return tx<ServingItem[]>`
    select l.target ->> 'indicator' as indicator, i.id, i.content ->> 'title' as title
    from iza.agenda_link l join iza.agenda_item i on i.id = l.item
    where l.removed_at is null and l.target ->> 'to' = 'indicator'
    order by title, i.id`;
}
