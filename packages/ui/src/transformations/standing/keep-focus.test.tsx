// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState, type ReactNode } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { KeepFocus } from './keep-focus.tsx';

afterEach(cleanup);

/** A button that gives way to what comes instead, in a section of its own; a heading of the page above it. */
function Given({ instead }: { instead: (back: () => void) => ReactNode }) {
  const [pressed, setPressed] = useState(false);
  return (
    <main>
      <h1>Plan</h1>
      <KeepFocus>
        <input aria-label='Elders' />
        <section>
          <h2>Aanvragers</h2>
          {pressed ? (
            instead(() => setPressed(false))
          ) : (
            <button type='button' onClick={() => setPressed(true)}>
              Kiezen
            </button>
          )}
        </section>
      </KeepFocus>
    </main>
  );
}

const focused = () => document.activeElement;
const press = async (name: string) => {
  screen.getByRole('button', { name }).focus();
  await userEvent.keyboard('{Enter}');
};

test('a button that gives way to a form leaves the keyboard in its first field, and the form at its heading', async () => {
  render(
    <Given
      instead={(back) => (
        <>
          <input aria-label='Naam' />
          <button type='button' onClick={back}>
            Bewaren
          </button>
        </>
      )}
    />,
  );
  await press('Kiezen');
  await vi.waitFor(() => expect(focused()).toBe(screen.getByRole('textbox', { name: 'Naam' })));
  await press('Bewaren');
  await vi.waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { level: 2 })));
});

test('a button that goes away once it was pressed leaves the keyboard at the heading of its section', async () => {
  render(<Given instead={() => <p>Akkoord gegeven</p>} />);
  await press('Kiezen');
  await vi.waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { level: 2 })));
});

test('where that heading has scrolled out of sight, the keyboard goes on at the next one', async () => {
  render(<Given instead={() => <h3>Volgende stap</h3>} />);
  const own = screen.getByRole('heading', { level: 2 });
  own.getBoundingClientRect = () => new DOMRect(0, -900, 100, 20);
  await press('Kiezen');
  await vi.waitFor(() => expect(focused()).toBe(screen.getByRole('heading', { level: 3 })));
});
