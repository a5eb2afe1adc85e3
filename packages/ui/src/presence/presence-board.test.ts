import { PRESENT_FOR_MS, type Presence } from '@iza/domain/presence';
import { expect, test } from 'vitest';
import { PresenceBoard } from './presence-board.ts';

const VERSION = '018d0000-0000-7000-8001-000000000001';
const ITEM = '018d0000-0000-7000-8001-000000000002';
const said = (tab: string, more: object = { doing: 'reading' }): Presence =>
  ({ version: VERSION, tab, person: 'p', name: 'Anna', partyName: 'Isala', ...more }) as Presence;
const typing = { doing: 'typing', typing: { unit: { unit: 'item', id: ITEM }, field: 'Titel' } };

test('someone with two tabs is told once, and who falls silent is gone within seconds', () => {
  const board = new PresenceBoard(VERSION);
  expect(board.hear(said('a'), 0)).toBe(true);
  expect(board.hear(said('b'), 0)).toBe(true);
  expect(board.hear(said('b'), 10)).toBe(false);
  expect(board.here()).toEqual([{ name: 'Anna', partyName: 'Isala' }]);
  board.tick(PRESENT_FOR_MS + 20);
  expect(board.here()).toEqual([]);
});

test('who types is told at the unit, until another sign says otherwise', () => {
  const board = new PresenceBoard(VERSION);
  board.hear(said('a', typing), 0);
  expect(board.typingIn(`item:${ITEM}`)).toMatchObject([{ name: 'Anna' }]);
  board.hear(said('a'), 1);
  expect(board.typingIn(`item:${ITEM}`)).toEqual([]);
  expect(board.here()).toHaveLength(1);
  board.hear(said('a', { doing: 'left' }), 2);
  expect(board.here()).toEqual([]);
});

test('another version is another plan, and the same sign again redraws nothing', () => {
  const board = new PresenceBoard(VERSION);
  let drawn = 0;
  board.subscribe(() => (drawn += 1));
  board.hear({ ...said('a'), version: ITEM } as Presence, 0);
  expect(drawn).toBe(0);
  board.hear(said('a'), 0);
  board.hear(said('a'), 4000);
  expect(drawn).toBe(1);
});
