/** @returns the header that has a browser keep what it gets as a file: a name that every system takes, and beside it the real one, accents and all */
export function keptAs(stem: string, ending: string, otherwise: string): string {
  const clean = stem
    .replaceAll(/[\p{Cc}/\\:*?"<>|]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, 120)
    .toWellFormed();
  const plain = clean.normalize('NFD').replaceAll(/[^\x20-\x7e]/g, '');
  const encoded = encodeURIComponent(`${clean}.${ending}`).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain || otherwise}.${ending}"; filename*=UTF-8''${encoded}`;
}
