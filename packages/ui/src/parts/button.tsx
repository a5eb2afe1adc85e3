import { Button as NlButton } from '@nl-design-system-candidate/button-react';
import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon.tsx';

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  /** `primary`: the one main thing of a page. `subtle`: looks like a link. */
  purpose?: 'primary' | 'secondary' | 'subtle' | undefined;
  /** For a step that takes something away. */
  negative?: boolean | undefined;
  small?: boolean | undefined;
  icon?: IconName | undefined;
  /** Only the icon is seen; `children` stays its name for screen readers and on hover. */
  iconOnly?: boolean | undefined;
  /** Stays focusable and says why in `title`; a click does nothing. */
  disabled?: boolean | undefined;
  busy?: boolean | undefined;
  /** Makes it a toggle button. */
  pressed?: boolean | undefined;
  children: ReactNode;
  ref?: Ref<HTMLButtonElement> | undefined;
};

/** The candidate button of NL Design System, under the own theme. */
export function Button(props: ButtonProps) {
  const { purpose, negative, small, icon, iconOnly, disabled, busy, pressed, ...rest } = props;
  const { className, onClick, children, ...attributes } = rest;
  const click = (event: MouseEvent<HTMLButtonElement>) => {
    if (disabled || busy) event.preventDefault();
    else onClick?.(event);
  };
  const look = negative
    ? { purpose: 'primary' as const, hint: 'negative' as const }
    : purpose === 'primary' || purpose === 'subtle'
      ? { purpose }
      : {};
  const toggle = pressed === undefined ? {} : { toggle: true, pressed };
  const named = iconOnly && typeof children === 'string' ? { title: children } : {};
  const classes = [className, small ? 'iza-button--small' : ''].filter(Boolean).join(' ');
  return (
    <NlButton
      {...named}
      {...attributes}
      {...look}
      {...toggle}
      className={classes}
      disabled={disabled ?? false}
      busy={busy ?? false}
      iconOnly={iconOnly ?? false}
      iconStart={icon && <Icon name={icon} />}
      onClick={click}
    >
      {children}
    </NlButton>
  );
}
