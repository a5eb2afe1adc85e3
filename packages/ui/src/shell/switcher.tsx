import { useId, useState } from 'react';
import { Icon } from '../parts/icon.tsx';
import { Link } from '../parts/link.tsx';
import { Popup } from '../parts/popup.tsx';
import { useTexts } from '../texts/language.tsx';
import { shellTexts } from './texts.ts';

export type SwitcherItem = {
  id: string;
  label: string;
  href: string;
  hint?: string | undefined;
  outside?: boolean | undefined;
};
export type SwitcherProps = {
  /** What is shown now: the region or the view. */
  current: string;
  currentId?: string | undefined;
  items: readonly SwitcherItem[];
};

/** The region or view in the header; long lists can be searched. One choice is no choice: then plain text. */
export function Switcher({ current, currentId, items }: SwitcherProps) {
  const texts = useTexts(shellTexts);
  const [wanted, setWanted] = useState('');
  const findId = useId();
  if (items.length < 2) return <span className='iza-header__place'>{current}</span>;
  const long = items.length > 8;
  const found = items.filter((item) =>
    item.label.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  const button = (
    <>
      <span className='iza-header__place'>{current}</span>
      <Icon name='down' size={14} />
    </>
  );
  return (
    <Popup button={button} label={texts.switchTo(current)} className='iza-header__control'>
      {(close) => (
        <>
          {long && (
            <div className='iza-switcher__find'>
              <label htmlFor={findId} className='iza-hidden'>
                {texts.find}
              </label>
              <input
                id={findId}
                type='search'
                className='iza-input'
                placeholder={texts.find}
                value={wanted}
                onChange={(event) => setWanted(event.target.value)}
              />
            </div>
          )}
          <ul className='iza-switcher__list'>
            {found.map((item) => (
              <li key={item.id}>
                <Link
                  href={item.href}
                  outside={item.outside}
                  plain
                  className='iza-menu__item'
                  current={item.id === currentId ? 'true' : undefined}
                  onClick={close}
                >
                  <span>
                    {item.label}
                    {item.hint && (
                      <span className='iza-quiet iza-small iza-switcher__hint'>{item.hint}</span>
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
          {found.length === 0 && <p className='iza-switcher__none'>{texts.nothingFound}</p>}
        </>
      )}
    </Popup>
  );
}
