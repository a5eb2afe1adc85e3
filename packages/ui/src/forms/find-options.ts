export type ComboOption = {
  value: string;
  label: string;
  hint?: string | undefined;
  /** Other names by which it may be found. */
  aliases?: readonly string[] | undefined;
};

/** Lower case without accents, so that "cooperatie" finds "Coöperatie". */
export function plainWord(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Options that hold every typed word, those that begin with it first; chosen ones are left out. */
export function findOptions(
  options: readonly ComboOption[],
  typed: string,
  chosen: readonly string[],
): readonly ComboOption[] {
  const wanted = plainWord(typed);
  const words = wanted.split(/\s+/).filter((word) => word !== '');
  const scored = options
    .filter((option) => !chosen.includes(option.value))
    .map((option) => {
      const all = plainWord([option.label, ...(option.aliases ?? [])].join(' '));
      const fits = words.every((word) => all.includes(word));
      return { option, fits, first: all.startsWith(wanted) };
    })
    .filter(({ fits }) => fits);
  return [...scored.filter(({ first }) => first), ...scored.filter(({ first }) => !first)].map(
    ({ option }) => option,
  );
}
