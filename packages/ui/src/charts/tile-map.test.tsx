// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { TileMap } from './tile-map.tsx';
import type { MapTile } from './tile-look.ts';

const tile = (id: string, row: number, col: number, more: Partial<MapTile> = {}): MapTile => ({
  id,
  name: id,
  place: { row, col },
  href: `/regios/${id}`,
  look: { shape: 'half', tone: 'info' },
  state: 'Wordt geschreven',
  ...more,
});
const tiles = [
  tile('Zwolle', 1, 0, { more: 'sinds 3 januari 2024' }),
  tile('Oost', 2, 0, { faded: true }),
  tile('Noord', 0, 1),
];
const legend = [{ look: { shape: 'half', tone: 'info' }, state: 'Wordt geschreven' }] as const;

function show() {
  const { hook, history } = memoryLocation({ path: '/', record: true });
  render(
    <Router hook={hook}>
      <TileMap title='Plannen' description='Zie de tabel.' tiles={tiles} legend={legend} />
    </Router>,
  );
  return history;
}
afterEach(cleanup);

test('Tab stops once at the map, arrows go on from there, and the tile is a link to the region', async () => {
  const user = userEvent.setup();
  const history = show();
  await user.tab();
  expect(document.activeElement?.querySelector('title')?.textContent).toContain('Noord');
  await user.keyboard('{ArrowLeft}{ArrowDown}');
  expect(document.activeElement?.querySelector('title')?.textContent).toContain('Oost');
  await user.keyboard('{ArrowDown}{ArrowUp}');
  await user.click(document.activeElement!);
  expect(history.at(-1)).toBe('/regios/Zwolle');
});

test('every tile tells its state in words, also when it does not fit the filter', () => {
  show();
  expect(screen.getByRole('link', { name: /Zwolle: Wordt geschreven, sinds 3 jan/ })).toBeTruthy();
  expect(screen.getByRole('link', { name: /Oost: .*filter/ })).toBeTruthy();
});

test('the map has no fault that axe can find', async () => {
  show();
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  expect(violations.map(({ id }) => id)).toEqual([]);
});
