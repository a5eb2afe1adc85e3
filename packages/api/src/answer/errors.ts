/** The thing does not exist, or the actor may not see it; which of the two is not told. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError';
}

/** The actor is known, and this is not for the actor's role. */
export class ForbiddenError extends Error {
  override readonly name = 'ForbiddenError';
}

/** @returns the value @throws NotFoundError when there is none */
export function found<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new NotFoundError('not found');
  return value;
}
