import type { KeyboardEvent } from 'react';
import { useTexts } from '../texts/language.tsx';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';
import { Popup } from './popup.tsx';
import { partTexts } from './texts.ts';

export type MenuItem = {
  label: string;
  icon?: IconName | undefined;
  /** Why it cannot be chosen now; it stays readable. */
  unavailable?: string | undefined;
  onSelect: () => void;
};

export type MenuProps = {
  label?: string | undefined;
  items: readonly MenuItem[];
  align?: 'start' | 'end' | undefined;
};

/** Moves the focus among the items with arrows, Home and End. */
function moveFocus(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const here = items.indexOf(document.activeElement as HTMLElement);
  const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: items.length - 1 }[event.key];
  if (to === undefined || items.length === 0) return;
  event.preventDefault();
  items[(to + items.length) % items.length]?.focus();
}

/** A "more" button with actions that do not deserve a button of their own. */
export function Menu({ label, items, align = 'end' }: MenuProps) {
  const texts = useTexts(partTexts);
  return (
    <Popup
      button={<Icon name='more' />}
      label={label ?? texts.more}
      align={align}
      className='iza-popup__button iza-popup__button--icon'
    >
      {(close) => (
        <div
          role='menu'
          tabIndex={-1}
          aria-label={label ?? texts.more}
          className='iza-menu'
          onKeyDown={moveFocus}
        >
          {items.map((item, at) => (
            <button
              key={item.label}
              type='button'
              role='menuitem'
              className='iza-menu__item'
              tabIndex={at === 0 ? 0 : -1}
              aria-disabled={item.unavailable !== undefined}
              title={item.unavailable}
              ref={at === 0 ? (element) => element?.focus() : undefined}
              onClick={() => {
                if (item.unavailable !== undefined) return;
                close();
                item.onSelect();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              {item.label}
            </button>
          ))}
        </div>
      )}
    </Popup>
  );
}
