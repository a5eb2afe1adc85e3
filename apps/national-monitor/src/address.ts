/** @returns the setting when it is one of those allowed, otherwise `undefined`: an address may be typed by hand */
export function settingOf<Value extends string>(
  params: URLSearchParams,
  name: string,
  allowed: readonly Value[],
): Value | undefined {
  const found = params.get(name);
  return allowed.find((value) => value === found);
}

/** @returns the query of an address with other settings, `''` when none is left; what belongs to others in it stays */
export function withSettings(
  params: URLSearchParams,
  changes: Readonly<Record<string, string | undefined>>,
): string {
  const next = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  return query === '' ? '' : `?${query}`;
}
