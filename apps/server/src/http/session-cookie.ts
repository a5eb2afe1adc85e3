import { hashToken } from '@iza/db/session';
import type { TokenHash } from '@iza/db/connection';

const NAME = 'iza_session';
const TOKEN = /^[A-Za-z0-9_-]{16,200}$/;

/** @returns the session's token that the browser sent along, if it looks like one */
function sessionToken(request: Request): string | null {
  for (const pair of (request.headers.get('cookie') ?? '').split(';')) {
    const [name, value] = pair.trim().split('=', 2);
    if (name === NAME && value && TOKEN.test(value)) return value;
  }
  return null;
}

/** @returns the hash by which the session is known to the database */
export function sessionOf(request: Request): TokenHash | null {
  const token = sessionToken(request);
  return token === null ? null : hashToken(token);
}

function cookie(value: string, https: boolean, more: string): string {
  return `${NAME}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}${more}`;
}

/** The cookie that carries a new session; it ends with the browser, the session itself earlier. */
export function newSessionCookie(token: string, https: boolean): string {
  return cookie(token, https, '');
}

/** The cookie that takes a session away. */
export function noSessionCookie(https: boolean): string {
  return cookie('', https, '; Max-Age=0');
}
