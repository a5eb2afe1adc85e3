import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { AppRouter, AppShell, NotFoundPage, Route, Switch, Switcher } from '../src/shell/index.ts';
import type { AppName } from '../src/shell/index.ts';
import { LanguageProvider } from '../src/texts/index.ts';
import '../src/theme/index.css';
import { FormsPage } from './forms-page.tsx';
import { PartsPage } from './parts-page.tsx';
import { TablesPage } from './tables-page.tsx';

const app = (new URLSearchParams(window.location.search).get('app') ?? 'roaz') as AppName;
const regions = ['ROAZ Zwolle', 'ROAZ Oost', 'ROAZ Limburg'].map((label) => ({
  id: label,
  label,
  href: '/',
}));

function Broken(): never {
  throw new Error('kapot');
}

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element #root');
createRoot(root).render(
  <StrictMode>
    <LanguageProvider today='2024-02-01'>
      <AppRouter base=''>
        <AppShell
          app={app}
          sections={[
            {
              items: [
                {
                  href: '/',
                  label: 'Plan',
                  exact: true,
                  count: { value: 3, label: '3 open opmerkingen' },
                },
                { href: '/forms', label: 'Afspraak' },
                { href: '/tables', label: 'Transformatieplannen' },
              ],
            },
            {
              title: 'Regio',
              items: [
                { href: '/missing', label: 'ROAZ-beeld' },
                { href: '/broken', label: 'Samenhang' },
              ],
            },
          ]}
          switcher={<Switcher current='ROAZ Zwolle' currentId='ROAZ Zwolle' items={regions} />}
          onSearch={() => {}}
          myWork={{ href: '/', count: 12 }}
          demonstration={{ today: '2024-02-01' }}
          person={{
            name: 'J. de Vries',
            role: 'ROAZ-voorzitter, Zwolle',
            otherRoles: [{ id: 'bureau', label: 'ROAZ-bureau, Zwolle' }],
            onSwitchRole: () => {},
            helpHref: '/missing',
            onLogOut: () => {},
          }}
        >
          <Switch>
            <Route path='/'>
              <PartsPage />
            </Route>
            <Route path='/forms'>
              <FormsPage />
            </Route>
            <Route path='/tables'>
              <TablesPage />
            </Route>
            <Route path='/broken'>
              <Broken />
            </Route>
            <Route>
              <NotFoundPage />
            </Route>
          </Switch>
        </AppShell>
      </AppRouter>
    </LanguageProvider>
  </StrictMode>,
);
