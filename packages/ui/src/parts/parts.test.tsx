// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from './button.tsx';
import { ConfirmDialog } from './dialog.tsx';
import { Menu } from './menu.tsx';
import { Popup } from './popup.tsx';
import { Status } from './status.tsx';
import { Tabs } from './tabs.tsx';
import { DeadlineWords } from './time-words.tsx';

afterEach(cleanup);

describe('buttons', () => {
  test('a button that cannot be used now stays reachable and does nothing', async () => {
    const clicked = vi.fn<() => void>();
    render(
      <Button disabled onClick={clicked}>
        Vaststellen
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Vaststellen' });
    await userEvent.click(button);
    expect(clicked).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    expect(button.hasAttribute('disabled')).toBe(false);
  });
  test('an icon alone keeps its name', () => {
    render(
      <Button icon='close' iconOnly>
        Sluiten
      </Button>,
    );
    expect(screen.getByRole('button', { name: 'Sluiten' }).title).toBe('Sluiten');
  });
});

describe('a dialog that confirms', () => {
  test('Enter in a field of one line confirms once; in more lines, a choice, or while it is busy it does not', async () => {
    HTMLDialogElement.prototype.showModal = function show() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
    };
    const confirmed = vi.fn<() => void>();
    const dialog = (busy: boolean) => (
      <ConfirmDialog
        open
        title='Betalen'
        confirm='Betalen'
        busy={busy}
        onConfirm={confirmed}
        onClose={() => {}}
      >
        <input aria-label='Kenmerk' />
        <textarea aria-label='Waarom' />
        <input type='checkbox' aria-label='Gelezen' />
      </ConfirmDialog>
    );
    const { rerender } = render(dialog(false));
    await userEvent.type(screen.getByLabelText('Waarom'), '{Enter}');
    screen.getByLabelText('Gelezen').focus();
    await userEvent.keyboard('{Enter}');
    expect(confirmed).not.toHaveBeenCalled();
    // a key that is held down since it opened the dialog does not confirm
    await userEvent.type(screen.getByLabelText('Kenmerk'), '{Enter>3/}');
    expect(confirmed).toHaveBeenCalledOnce();
    rerender(dialog(true));
    await userEvent.type(screen.getByLabelText('Kenmerk'), '{Enter}');
    expect(confirmed).toHaveBeenCalledOnce();
  });
});

describe('popups and menus', () => {
  test('Escape closes a popup and gives the focus back', async () => {
    render(
      <Popup button='Taal'>
        <button type='button'>English</button>
      </Popup>,
    );
    const opener = screen.getByRole('button', { name: 'Taal' });
    await userEvent.click(opener);
    await userEvent.tab();
    expect(document.activeElement?.textContent).toBe('English');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByText('English')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
  test('leaving a popup closes it', async () => {
    render(
      <>
        <Popup button='Taal'>
          <button type='button'>English</button>
        </Popup>
        <button type='button'>Verder</button>
      </>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Taal' }));
    await userEvent.tab();
    await userEvent.tab();
    expect(screen.queryByText('English')).toBeNull();
  });
  test('a menu is walked with arrows; what is unavailable is readable and does nothing', async () => {
    const [copied, restored] = [vi.fn<() => void>(), vi.fn<() => void>()];
    render(
      <Menu
        items={[
          { label: 'Kopie', onSelect: copied },
          { label: 'Herstel', unavailable: 'Niets verwijderd', onSelect: restored },
        ]}
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Meer' }));
    expect(document.activeElement?.textContent).toBe('Kopie');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(restored).not.toHaveBeenCalled();
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(copied).toHaveBeenCalledOnce();
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

describe('tabs', () => {
  function Two() {
    const [selected, select] = useState<'a' | 'b'>('a');
    const tabs = [
      { id: 'a' as const, label: 'Wacht', content: 'drie' },
      { id: 'b' as const, label: 'Te laat', content: 'niets' },
    ];
    return <Tabs label='Werk' tabs={tabs} selected={selected} onSelect={select} />;
  }
  test('arrows go round and show the panel', async () => {
    render(<Two />);
    screen.getByRole('tab', { name: 'Wacht' }).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(screen.getByRole('tabpanel').textContent).toBe('niets');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Wacht');
  });
});

describe('words', () => {
  test('a state is told by word, the shape is silent', () => {
    render(
      <Status shape='check' tone='positive'>
        Vastgesteld
      </Status>,
    );
    expect(
      screen
        .getByText('Vastgesteld')
        .parentElement?.querySelector('svg')
        ?.getAttribute('aria-hidden'),
    ).toBe('true');
  });
  test('a deadline in words keeps the date for screen readers and on hover', () => {
    render(<DeadlineWords iso='2020-01-01' />);
    const time = screen.getByText(/te laat/);
    expect(time.title).toBe('1 januari 2020');
    expect(time.textContent).toContain('(1 januari 2020)');
  });
});
