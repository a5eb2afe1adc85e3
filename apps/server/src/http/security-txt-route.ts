import type { Route } from './site.ts';

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;
const A_DAY_MS = 24 * 60 * 60 * 1000;

/** Whom to tell about a weakness, where the operator said so. @see RFC 9116 */
export const securityTxtRoute: Route = ({ settings, origins }, { url }) => {
  const { securityContact } = settings;
  if (url.pathname !== '/.well-known/security.txt' || !securityContact) return undefined;
  const midnight = Math.floor(Date.now() / A_DAY_MS) * A_DAY_MS;
  const lines = [
    `Contact: ${securityContact}`,
    `Expires: ${new Date(midnight + A_YEAR_MS).toISOString()}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${origins[0]}/.well-known/security.txt`,
  ];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
