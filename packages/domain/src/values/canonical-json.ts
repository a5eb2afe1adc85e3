/** Anything that can stand in JSON. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

function written(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((part) => written(part) ?? 'null').join(',')}]`;
  const parts = Object.entries(value as { readonly [key: string]: Json })
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, part]) => {
      const text = written(part);
      return text === undefined ? [] : [`${JSON.stringify(key)}:${text}`];
    });
  return `{${parts.join(',')}}`;
}

/**
 * The one way to write a value as JSON: keys in the order of their UTF-16 units, no white space, what is `undefined` left out.
 * Equal values give equal texts, so that a hash over it can be checked by anyone.
 * @see RFC 8785 (JSON Canonicalization Scheme)
 */
export function canonicalJson(value: unknown): string {
  return written(value) ?? 'null';
}
