import { z } from 'zod';
import { wayBack } from './way-back.ts';
import type { LoginSecrets } from './identity-provider.ts';
import type { Language } from '../pages/language.ts';

/** Addresses of a login at the identity provider: where it begins, and where the provider sends the browser back to. */
export const ACCOUNT_AT = '/login/account';
export const ACCOUNT_BACK_AT = '/login/account/terug';

const TEN_MINUTES_S = 600;

/** A login that was begun in this browser. Each has a cookie of its own: two tabs may log in at once. */
export type LoginAttempt = LoginSecrets & {
  readonly language: Language;
  readonly back?: string | undefined;
};

const secret = z.string().min(20).max(200);
const attemptSchema = z.strictObject({
  state: secret,
  nonce: secret,
  verifier: secret,
  language: z.enum(['nl', 'en']),
  back: z.string().optional(),
});

/** State that only marks which cookie it is; that it is the same is asked of the cookie's content. */
const cookieName = (state: string) => `iza_login_${state.replace(/[^\w-]/g, '').slice(0, 16)}`;
const shape = (https: boolean, age: number) =>
  `; Path=${ACCOUNT_AT}; HttpOnly; SameSite=Lax; Max-Age=${age}${https ? '; Secure' : ''}`;

/** @returns the cookie that keeps a login until the provider sends the browser back */
export function attemptCookie(attempt: LoginAttempt, https: boolean): string {
  const kept = Buffer.from(JSON.stringify(attempt)).toString('base64url');
  return `${cookieName(attempt.state)}=${kept}${shape(https, TEN_MINUTES_S)}`;
}

/** @returns the cookie that forgets it again */
export function noAttemptCookie(state: string, https: boolean): string {
  return `${cookieName(state)}=${shape(https, 0)}`;
}

/** @returns the login that this browser began with this state, if it did */
export function attemptOf(request: Request, state: string): LoginAttempt | undefined {
  const name = cookieName(state);
  const cookies = (request.headers.get('cookie') ?? '').split(';').map((pair) => pair.trim());
  const kept = cookies.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
  try {
    const attempt = attemptSchema.parse(
      JSON.parse(Buffer.from(kept ?? '', 'base64url').toString()),
    );
    return attempt.state === state ? { ...attempt, back: wayBack(attempt.back) } : undefined;
  } catch {
    return undefined;
  }
}
