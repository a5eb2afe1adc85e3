import { Link as NlLink } from '@nl-design-system-candidate/link-react';
import type { LinkProps as NlLinkProps } from '@nl-design-system-candidate/link-react';
import { Link as RouterLink } from 'wouter';

export type LinkProps = Omit<NlLinkProps, 'href'> & {
  /** Within the app from its base (`/plan/1`); another app or site with `outside`. */
  href: string;
  /** A plain link that leaves this app: another app of the product, a file, a mail address. */
  outside?: boolean | undefined;
  /** Replaces the current address in the history. */
  replace?: boolean | undefined;
  /** Without underline, for links in menus and navigation. */
  plain?: boolean | undefined;
};

/** A link within the app (no reload) or, with `outside`, an ordinary one. */
export function Link({ href, outside, replace, plain, className, onClick, ...rest }: LinkProps) {
  const classes = [className, plain ? 'iza-link--plain' : ''].filter(Boolean).join(' ');
  if (outside || /^[a-z]+:/i.test(href))
    return <NlLink {...rest} className={classes} href={href} onClick={onClick} />;
  return (
    <RouterLink href={href} replace={replace ?? false} {...(onClick && { onClick })} asChild>
      <NlLink {...rest} className={classes} href={href} />
    </RouterLink>
  );
}
