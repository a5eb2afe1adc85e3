// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test } from 'vitest';
import type { Column } from './columns.ts';
import { DataTable } from './data-table.tsx';

afterEach(cleanup);

type Row = { id: string; name: string; kind: string; cents: number | undefined };
const columns: Column<Row>[] = [
  {
    id: 'name',
    head: 'Plan',
    value: (row) => row.name,
    names: true,
    filter: 'text',
    cell: (row) => <a href={`#${row.id}`}>{row.name}</a>,
  },
  { id: 'kind', head: 'Soort', value: (row) => row.kind, filter: 'choice' },
  { id: 'cents', head: 'Gevraagd', value: (row) => row.cents, kind: 'euro', total: 'sum' },
];
const rows: Row[] = [
  { id: '1', name: 'Beta', kind: 'lokaal', cents: 200_000 },
  { id: '2', name: 'Alfa', kind: 'regionaal', cents: undefined },
  { id: '3', name: 'Gamma', kind: 'lokaal', cents: 100_000 },
];
const show = (given: readonly Row[] = rows) =>
  render(<DataTable caption='Plannen' columns={columns} rows={given} rowKey={(row) => row.id} />);
const names = () =>
  screen
    .getAllByRole('rowheader')
    .map((cell) => cell.textContent)
    .filter((name) => name !== 'Totaal');

describe('a table', () => {
  test('is named, and says per head how it is sorted', async () => {
    show();
    expect(screen.getByRole('table', { name: 'Plannen' })).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Plan' }));
    expect(names()).toEqual(['Alfa', 'Beta', 'Gamma']);
    expect(screen.getByRole('columnheader', { name: /Plan/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    await userEvent.click(screen.getByRole('button', { name: /^Plan/ }));
    expect(names()).toEqual(['Gamma', 'Beta', 'Alfa']);
    await userEvent.click(screen.getByRole('button', { name: /^Plan/ }));
    expect(names()).toEqual(['Beta', 'Alfa', 'Gamma']);
  });
  test('adds up what it shows, and says what is unknown instead of counting it as nothing', async () => {
    show();
    const total = () => screen.getAllByRole('row').at(-1)?.textContent ?? '';
    expect(total()).toMatch(/3\.000.*1 onbekend, niet meegeteld/);
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.selectOptions(
      screen.getByRole('combobox', { name: 'Filter op Soort' }),
      'regionaal',
    );
    expect(names()).toEqual(['Alfa']);
    expect(screen.getByText('1 van 3 rijen')).toBeTruthy();
  });
  test('says that filters leave nothing, and clears them', async () => {
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Filter' }));
    await userEvent.type(screen.getByRole('searchbox', { name: 'Filter op Plan' }), 'zzz');
    expect(screen.getByText('Geen rij past bij deze filters')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Filters wissen' }));
    expect(names()).toHaveLength(3);
  });
  test('unknown is said, not left blank', () => {
    show();
    const row = screen.getByRole('row', { name: /Alfa/ });
    expect(within(row).getByText('onbekend')).toBeTruthy();
  });
  test('arrows walk down a column of links', async () => {
    show();
    screen.getByRole('link', { name: 'Beta' }).focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(document.activeElement?.textContent).toBe('Alfa');
  });
  test('a long table draws only a part and tells how many rows there are', () => {
    show(
      Array.from({ length: 1000 }, (_, n) => ({
        id: String(n),
        name: `Plan ${n}`,
        kind: 'x',
        cents: n,
      })),
    );
    expect(names().length).toBeLessThan(100);
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('1001');
    expect(screen.getByText('1000 rijen')).toBeTruthy();
  });
  test('an empty table says so', () => {
    show([]);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText('Hier staat nog niets')).toBeTruthy();
  });
});
