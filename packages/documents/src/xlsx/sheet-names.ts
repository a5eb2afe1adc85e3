const LONGEST = 31;

/** Names that Excel takes for sheets: short, without its own signs, each once. */
export function sheetNames(titles: readonly string[]): string[] {
  const taken = new Set<string>();
  return titles.map((title, at) => {
    const plain = title
      .replace(/[[\]:*?/\\]+/g, ' ')
      .replace(/^[\s']+|[\s']+$/g, '')
      .replace(/\s+/g, ' ');
    const base = plain === '' ? `Blad ${at + 1}` : plain;
    let name = base.slice(0, LONGEST).trim();
    for (let next = 2; taken.has(name.toLowerCase()); next += 1) {
      const mark = ` (${next})`;
      name = base.slice(0, LONGEST - mark.length).trim() + mark;
    }
    taken.add(name.toLowerCase());
    return name;
  });
}
