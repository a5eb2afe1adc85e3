import { useCallback, useEffect, useId, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import { SkipLink } from '@nl-design-system-candidate/skip-link-react';
import type { AppName } from '../theme/accents.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { ShellContext } from './app-context.tsx';
import type { KeyHint } from './app-context.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Header } from './header.tsx';
import { KeysDialog, useShellKeys } from './keys-dialog.tsx';
import { PersonMenu } from './person-menu.tsx';
import type { PersonMenuProps } from './person-menu.tsx';
import { usePageMoves } from './router.tsx';
import { SectionNav } from './section-nav.tsx';
import type { NavGroup } from './section-nav.tsx';
import { shellTexts } from './texts.ts';
import { NoticesProvider } from './toasts.tsx';
import { useMedia } from './use-media.ts';

export type AppShellProps = {
  app: AppName;
  homeHref?: string | undefined;
  /** The sections of the app, left; without them the page takes the whole width. */
  sections?: readonly NavGroup[] | undefined;
  /** The region or view in the header: a `Switcher`. */
  switcher?: ReactNode;
  onSearch?: (() => void) | undefined;
  myWork?: { href: string; count: number } | undefined;
  person?: Omit<PersonMenuProps, 'onKeys'> | undefined;
  /** The demonstration says so on every page; `today` is its fixed date. */
  demonstration?: { today: string; more?: ReactNode } | undefined;
  /** True while the server does not answer though there is a network. */
  serverAway?: boolean | undefined;
  keys?: readonly KeyHint[] | undefined;
  onError?: ((error: unknown) => void) | undefined;
  children: ReactNode;
};

function DemonstrationBanner({ today, more }: { today: string; more?: ReactNode }) {
  const texts = useTexts(shellTexts);
  const format = useFormat();
  return (
    <section className='iza-banner' aria-label={texts.demonstration}>
      <strong>{texts.demonstration}.</strong> {texts.demonstrationText}{' '}
      {texts.demonstrationDate(format.date(today))} {more}
    </section>
  );
}

/** The frame of every app: header, sections, page, panel, messages. */
export function AppShell(props: AppShellProps) {
  const { app, homeHref = '/', sections = [], switcher, onSearch, myWork, person } = props;
  const { demonstration, serverAway, keys = [], onError, children } = props;
  const texts = useTexts(shellTexts);
  const roomy = useMedia('(min-width: 64rem)');
  const navId = useId();
  const [menuOpen, setMenuOpen] = useState(false);
  const [keysOpen, setKeysOpen] = useState(false);
  const [panelSlot, setPanelSlot] = useState<HTMLElement | null>(null);
  const [cornerSlot, setCornerSlot] = useState<HTMLElement | null>(null);
  const [pageKeys, setPageKeys] = useState<readonly KeyHint[]>([]);
  const moves = usePageMoves();
  const showKeys = useCallback(() => setKeysOpen(true), []);
  useShellKeys(onSearch, showKeys);
  useEffect(() => {
    document.documentElement.dataset['izaApp'] = app;
  }, [app]);
  const shell = useMemo(
    () => ({ app, panelSlot, cornerSlot, moves, setPageKeys }),
    [app, panelSlot, cornerSlot, moves],
  );
  const hasNav = sections.length > 0;
  const navShown = hasNav && (roomy || menuOpen);
  const menu =
    hasNav && !roomy
      ? { open: menuOpen, controls: navId, onToggle: () => setMenuOpen(!menuOpen) }
      : undefined;
  return (
    <ShellContext value={shell}>
      <NoticesProvider>
        <div className='iza-shell'>
          <SkipLink href='#inhoud' className='iza-skip nl-skip-link--visible-on-focus'>
            {texts.skip}
          </SkipLink>
          <Header
            app={app}
            homeHref={homeHref}
            switcher={switcher}
            onSearch={onSearch}
            myWork={myWork}
            person={person && <PersonMenu {...person} onKeys={showKeys} />}
            serverAway={serverAway}
            cornerRef={setCornerSlot}
            menu={menu}
          />
          {demonstration && <DemonstrationBanner {...demonstration} />}
          <div className={hasNav ? 'iza-shell__body iza-shell__body--nav' : 'iza-shell__body'}>
            {navShown && (
              <div id={navId} className='iza-nav'>
                <SectionNav groups={sections} onChoose={() => setMenuOpen(false)} />
              </div>
            )}
            <main id='inhoud' tabIndex={-1} className='iza-shell__main'>
              <ErrorBoundary onError={onError}>{children}</ErrorBoundary>
            </main>
            <div ref={setPanelSlot} className='iza-panel' />
          </div>
        </div>
        <KeysDialog
          open={keysOpen}
          onClose={() => setKeysOpen(false)}
          more={[...pageKeys, ...keys]}
          search={onSearch !== undefined}
        />
      </NoticesProvider>
    </ShellContext>
  );
}
