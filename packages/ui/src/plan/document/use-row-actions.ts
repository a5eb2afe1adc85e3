import type { KeyboardEvent } from 'react';
import type { MenuItem } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { itemName } from '../forms/item-name.ts';
import { moveByKey, type Direction } from '../model/moves.ts';
import { flatRows, type PlanRow, type PlanRows } from '../model/rows.ts';
import { may } from '../model/view.ts';
import { usePlan } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import { announce } from './announce.ts';
import { usePlanPlace } from './place.tsx';
import { documentTexts } from './texts.ts';

const BY_KEY: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/** @returns the button of the row before or after one, in the order of the page */
function neighbour(from: HTMLElement, by: 1 | -1): HTMLElement | undefined {
  const all = [...document.querySelectorAll<HTMLElement>('[data-plan-row]')];
  return all[all.indexOf(from) + by];
}

/** Puts the focus back on a row after it moved. */
function focusRow(item: string): void {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>(`[data-plan-row="${item}"]`)?.focus(),
  );
}

/** Says where a row stands now to who does not see it; after the page was drawn anew. */
function sayPlace(
  item: string,
  rows: { current: PlanRows },
  words: (row: PlanRow) => string,
): void {
  requestAnimationFrame(() => {
    const row = flatRows(rows.current.placed).find((other) => other.item === item);
    if (row) announce(words(row));
  });
}

export type RowActions = {
  readonly menu: readonly MenuItem[];
  readonly onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

/** What can be done to a row: by keys on its title, and the same in its menu. */
export function useRowActions(row: PlanRow): RowActions {
  const texts = useTexts(documentTexts);
  const words = usePlanWords();
  const { store, actions, mayEdit } = usePlan();
  const place = usePlanPlace();
  const { toast } = useNotices();
  const { item: id } = row;
  const name = () => {
    const item = store.item(id)?.content;
    return item ? itemName(item, words.texts.untitled) : '';
  };
  const move = (direction: Direction) => {
    const operation = moveByKey(row, direction, place.rows.current);
    if (!operation || !actions) return;
    actions.changeOutline([operation]);
    focusRow(id);
    sayPlace(id, place.rows, ({ position, siblings }) => texts.movedTo(name(), position, siblings));
  };
  const remove = () => {
    const item = store.item(id)?.content;
    if (!item || !actions) return;
    const button = document.querySelector<HTMLElement>(`[data-plan-row="${id}"]`);
    const next = button && (neighbour(button, 1) ?? neighbour(button, -1));
    if (place.openItem() === id) place.open(undefined);
    actions.removeItem(item, texts.removed(name()));
    next?.focus();
  };
  const copyLink = () => {
    const address = new URL(place.addressOf(id), window.location.href).href;
    void navigator.clipboard.writeText(address).then(() => toast(texts.linkCopied));
  };
  const comments: MenuItem = {
    label: texts.comments,
    icon: 'comment',
    onSelect: () => place.showPanel('comments', id),
  };
  const always: MenuItem[] = [
    ...(may(store.head, 'comment') ? [comments] : []),
    { label: texts.history, icon: 'history', onSelect: () => place.showPanel('history', id) },
    { label: texts.copyLink, icon: 'link', onSelect: copyLink },
  ];
  const own: MenuItem[] = mayEdit
    ? [
        { label: texts.moveUp, icon: 'up', onSelect: () => move('up') },
        { label: texts.moveDown, icon: 'down', onSelect: () => move('down') },
        { label: texts.moveIn, icon: 'right', onSelect: () => move('in') },
        { label: texts.moveOut, icon: 'left', onSelect: () => move('out') },
        { label: texts.remove, icon: 'close', onSelect: remove },
      ]
    : [];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const direction = BY_KEY[event.key];
    if (direction && event.altKey && mayEdit) {
      event.preventDefault();
      move(direction);
    } else if (direction === 'up' || direction === 'down') {
      event.preventDefault();
      neighbour(event.currentTarget, direction === 'up' ? -1 : 1)?.focus();
    } else if (event.key === 'Delete' && mayEdit) {
      event.preventDefault();
      remove();
    }
  };
  return { menu: [...always, ...own], onKeyDown };
}
