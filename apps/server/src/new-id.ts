import { v7 } from 'uuid';

/** @returns a new UUIDv7: unique, and later ones sort after earlier ones */
export function newId(): string {
  return v7();
}
