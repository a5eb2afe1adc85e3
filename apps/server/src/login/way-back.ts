/** Name under which the page to come back to travels: in addresses, forms, and a cookie. */
export const WAY_BACK = 'naar';

const LONGEST = 1500;
const HERE = 'http://here.invalid';

/** A backslash counts as a slash in browsers, and they drop control characters: neither belongs in an address of ours. */
function isPlainPath(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  return text.length <= LONGEST && /^\/(?!\/)/.test(text) && !/[\\\u0000-\u001F\u007F]/.test(text);
}

/**
 * @param text where somebody was before logging in, as told by an address, a form or a cookie: anyone may have made it up
 * @returns that page when it lies on this site, written out; otherwise `undefined`
 */
export function wayBack(text: string | null | undefined): string | undefined {
  if (!text || !isPlainPath(text) || !URL.canParse(text, HERE)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, HERE);
  const there = pathname + search + hash;
  return origin === HERE && isPlainPath(there) ? there : undefined;
}

/** @returns an address of the server's own pages that keeps the page to come back to */
export function withWayBack(pathname: string, back: string | undefined): string {
  return back === undefined ? pathname : `${pathname}?${new URLSearchParams({ [WAY_BACK]: back })}`;
}

const AN_HOUR_S = 3600;

/** Whoever gets in with a mailed link comes from the mail: the browser keeps where it was until then. */
export function wayBackCookie(back: string, https: boolean): string {
  const kept = `iza_${WAY_BACK}=${encodeURIComponent(back)}; Path=/sign-in/; HttpOnly; SameSite=Lax`;
  return `${kept}; Max-Age=${AN_HOUR_S}${https ? '; Secure' : ''}`;
}

/** Forgets it again. */
export function noWayBackCookie(https: boolean): string {
  return `iza_${WAY_BACK}=; Path=/sign-in/; HttpOnly; SameSite=Lax; Max-Age=0${https ? '; Secure' : ''}`;
}

/** @returns the page that the browser kept, if it lies on this site */
export function keptWayBack(request: Request): string | undefined {
  const kept = new RegExp(`(?:^|;\\s*)iza_${WAY_BACK}=([^;]*)`).exec(
    request.headers.get('cookie') ?? '',
  )?.[1];
  try {
    return wayBack(kept && decodeURIComponent(kept));
  } catch {
    return undefined;
  }
}
