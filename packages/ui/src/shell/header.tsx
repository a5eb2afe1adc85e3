import type { ReactNode } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Count } from '../parts/status.tsx';
import type { AppName } from '../theme/accents.ts';
import { useTexts } from '../texts/language.tsx';
import { Connection } from './connection.tsx';
import { shellTexts } from './texts.ts';

export type HeaderProps = {
  app: AppName;
  homeHref: string;
  switcher: ReactNode;
  onSearch: (() => void) | undefined;
  myWork: { href: string; count: number } | undefined;
  person: ReactNode;
  serverAway: boolean | undefined;
  cornerRef: (element: HTMLElement | null) => void;
  menu: { open: boolean; controls: string; onToggle: () => void } | undefined;
};

/** The line on top that is the same in all apps, in the app's accent. */
export function Header(props: HeaderProps) {
  const { app, homeHref, switcher, onSearch, myWork, person, serverAway, cornerRef, menu } = props;
  const texts = useTexts(shellTexts);
  return (
    <header className='iza-header'>
      {menu && (
        <button
          type='button'
          className='iza-header__control iza-header__menu'
          aria-expanded={menu.open}
          aria-controls={menu.controls}
          onClick={menu.onToggle}
        >
          <Icon name={menu.open ? 'close' : 'menu'} />
          <span className='iza-header__word'>{texts.menu}</span>
        </button>
      )}
      <Link href={homeHref} plain className='iza-header__home'>
        <span className='iza-header__product'>{texts.product}</span>
        <span className='iza-header__app'>{texts.apps[app]}</span>
      </Link>
      {switcher}
      <div className='iza-header__space' />
      <div className='iza-corner'>
        <Connection serverAway={serverAway} />
        <span ref={cornerRef} />
      </div>
      {onSearch && (
        <button
          type='button'
          className='iza-header__control'
          onClick={onSearch}
          aria-keyshortcuts='Control+K'
        >
          <Icon name='search' />
          <span className='iza-header__word'>{texts.search}</span>
          <kbd className='iza-header__keys' aria-hidden='true'>
            {texts.searchKeys}
          </kbd>
        </button>
      )}
      {myWork && (
        <Link href={myWork.href} plain className='iza-header__control'>
          <Icon name='tray' />
          <span className='iza-header__word'>{texts.myWork}</span>
          {myWork.count > 0 && (
            <Count value={myWork.count} label={texts.myWorkCount(myWork.count)} />
          )}
        </Link>
      )}
      {person}
    </header>
  );
}
