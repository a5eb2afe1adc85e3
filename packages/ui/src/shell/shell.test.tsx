// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LanguageProvider } from '../texts/language.tsx';
import {
  AppShell,
  AppRouter,
  Corner,
  NotFoundPage,
  Page,
  Panel,
  Route,
  Switch,
  useNotices,
} from './index.ts';
import type { AppShellProps } from './index.ts';
import { useAddressSetting } from './router.tsx';

let width = 1440;

beforeEach(() => {
  width = 1440;
  window.history.replaceState(null, '', '/roaz/');
  localStorage.clear();
  vi.spyOn(console, 'error').mockImplementation(() => {});
  window.scrollTo = () => {};
  window.matchMedia = (query: string) =>
    ({
      matches: width >= Number(/min-width: (\d+)rem/.exec(query)?.[1]) * 16,
      addEventListener: () => {},
      removeEventListener: () => {},
    }) as unknown as MediaQueryList;
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

function Plan() {
  const { toast } = useNotices();
  const [undone, setUndone] = useState(false);
  const [phase, setPhase] = useAddressSetting('fase', 'alle');
  const [panel, setPanel] = useState(false);
  return (
    <Page title='Plan'>
      <button type='button' onClick={() => toast('Verwijderd', { undo: () => setUndone(true) })}>
        Verwijder
      </button>
      <button type='button' onClick={() => setPhase('concept')}>
        Fase {phase}
      </button>
      <button type='button' onClick={() => setPanel(true)}>
        Paneel
      </button>
      <Panel open={panel} title='Opmerkingen' onClose={() => setPanel(false)}>
        Eén opmerking
      </Panel>
      <Corner>Opgeslagen</Corner>
      {undone && <p>Teruggezet</p>}
    </Page>
  );
}

function Broken(): never {
  throw new Error('kapot');
}

function show(props: Partial<AppShellProps> = {}) {
  const sections = [
    {
      items: [
        { href: '/', label: 'Mijn werk' },
        { href: '/plan', label: 'Plan' },
        { href: '/plan/versies', label: 'Versies' },
        { href: '/stuk', label: 'Stuk' },
      ],
    },
  ];
  return render(
    <LanguageProvider today='2024-02-01'>
      <AppRouter base='/roaz/'>
        <AppShell app='roaz' sections={sections} {...props}>
          <Switch>
            <Route path='/'>
              <Page title='Mijn werk'>niets</Page>
            </Route>
            <Route path='/plan' component={Plan} />
            <Route path='/plan/versies'>
              <Page title='Versies'>twee</Page>
            </Route>
            <Route path='/stuk' component={Broken} />
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </AppShell>
      </AppRouter>
    </LanguageProvider>,
  );
}
const go = async (name: string) => userEvent.click(screen.getByRole('link', { name }));

describe('moving through an app', () => {
  test('the window is named after the page, and the title gets the focus after moving, not on loading', async () => {
    show();
    expect(document.title).toBe('Mijn werk – ROAZ-editor – IZA Regie');
    expect(document.activeElement).toBe(document.body);
    await go('Plan');
    expect(window.location.pathname).toBe('/roaz/plan');
    expect(document.title).toBe('Plan – ROAZ-editor – IZA Regie');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1, name: 'Plan' }));
  });
  test('only the closest section is marked as the current one', async () => {
    show();
    await go('Versies');
    expect(screen.getByRole('link', { current: 'page' }).textContent).toBe('Versies');
  });
  test('an address that leads nowhere says so and leads back', () => {
    window.history.replaceState(null, '', '/roaz/nergens');
    show();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Deze pagina bestaat niet');
    expect(screen.getByRole('link', { name: 'Naar het begin' }).getAttribute('href')).toBe(
      '/roaz/',
    );
  });
  test('a page that breaks says what happened; another page works', async () => {
    show();
    await go('Stuk');
    expect(screen.getByRole('alert').textContent).toContain('Wat was opgeslagen, is opgeslagen');
    await go('Plan');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Plan');
  });
  test('a setting stands in the address; the initial one does not', async () => {
    show();
    await go('Plan');
    expect(window.location.search).toBe('');
    await userEvent.click(screen.getByRole('button', { name: 'Fase alle' }));
    expect(window.location.search).toBe('?fase=concept');
    expect(screen.getByRole('button', { name: 'Fase concept' })).toBeTruthy();
  });
});

describe('the frame', () => {
  test('the sections fold into a menu where there is no room, and close after choosing', async () => {
    width = 800;
    show();
    expect(screen.queryByRole('navigation')).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Menu' }));
    await go('Plan');
    expect(screen.queryByRole('navigation')).toBeNull();
  });
  test('the panel stands beside the page, or is a dialog with a way back', async () => {
    show();
    await go('Plan');
    await userEvent.click(screen.getByRole('button', { name: 'Paneel' }));
    expect(screen.getByRole('complementary', { name: 'Opmerkingen' })).toBeTruthy();
    cleanup();
    width = 800;
    window.history.replaceState(null, '', '/roaz/plan');
    show();
    await userEvent.click(screen.getByRole('button', { name: 'Paneel' }));
    await userEvent.click(
      within(screen.getByRole('dialog')).getByRole('button', { name: 'Terug naar de pagina' }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });
  test('the saved state stands in the header', async () => {
    show();
    await go('Plan');
    expect(within(screen.getByRole('banner')).getByText('Opgeslagen')).toBeTruthy();
  });
  test('what was done can be undone from its message', async () => {
    show();
    await go('Plan');
    await userEvent.click(screen.getByRole('button', { name: 'Verwijder' }));
    await userEvent.click(screen.getByRole('button', { name: 'Ongedaan maken' }));
    expect(screen.getByText('Teruggezet')).toBeTruthy();
    expect(screen.queryByText('Verwijderd')).toBeNull();
  });
  test('the demonstration says so, with its date', () => {
    show({ demonstration: { today: '2024-02-01' } });
    expect(screen.getByRole('region', { name: 'Demonstratie' }).textContent).toContain(
      '1 februari 2024',
    );
  });
  test('without a network it says that work goes on', () => {
    show();
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
    act(() => {
      window.dispatchEvent(new Event('offline'));
    });
    expect(screen.getByText(/Geen verbinding/).textContent).toContain('U kunt doorwerken');
    online.mockRestore();
  });
  test('Ctrl-K searches, ? shows the keys but not while typing', async () => {
    const search = vi.fn<() => void>();
    show({ onSearch: search });
    await userEvent.keyboard('{Control>}k{/Control}');
    expect(search).toHaveBeenCalledOnce();
    await userEvent.keyboard('?');
    expect(screen.getByRole('dialog', { name: 'Sneltoetsen' })).toBeTruthy();
  });
});

describe('the person', () => {
  const person = {
    name: 'J. de Vries',
    role: 'Voorzitter',
    onLogOut: () => {},
    otherRoles: [{ id: 'b', label: 'Bureau' }],
  };
  test('the language changes at once and is kept for this browser', async () => {
    show({ person });
    await userEvent.click(screen.getByRole('button', { name: /J\. de Vries/ }));
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('button', { name: 'Log out' })).toBeTruthy();
    cleanup();
    show({ person });
    expect(screen.getByRole('navigation', { name: 'Sections' })).toBeTruthy();
  });
  test('another role is one choice', async () => {
    const switched = vi.fn<(id: string) => void>();
    show({ person: { ...person, onSwitchRole: switched } });
    await userEvent.click(screen.getByRole('button', { name: /J\. de Vries/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Bureau' }));
    expect(switched).toHaveBeenCalledWith('b');
  });
});
