/** @returns the object with one optional part said, or taken away when there is nothing to say */
export function withPart<Of extends object, Key extends string & keyof Of>(
  of: Of,
  key: Key,
  value: Of[Key] | undefined,
): Of {
  const { [key]: _, ...rest } = of;
  const empty = value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  return (empty ? rest : { ...rest, [key]: value }) as Of;
}
