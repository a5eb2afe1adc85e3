import { createHash, randomBytes } from 'node:crypto';
import type { TokenHash } from '../connection/index.ts';

/** @returns what the database knows of a token; the token itself is never stored */
export function hashToken(token: string): TokenHash {
  return createHash('sha256').update(token).digest() as TokenHash;
}

/** @returns a secret of 256 bits, fit for a cookie or an address, with its hash */
export function newToken(): { token: string; hash: TokenHash } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashToken(token) };
}
