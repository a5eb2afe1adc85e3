import type { ClauseName } from '@iza/api/accord';

/** @returns the chapter or annex and point by which a clause is called: `Bijlage C, 6.c` or `4.1.2` */
export function clauseNumber({ key }: Pick<ClauseName, 'key'>, annex: string, chapter: string) {
  const [root = '', ...points] = key.split('.');
  if (!/^[A-L]$/u.test(root)) return points.length === 0 ? `${chapter} ${root}` : key;
  return [`${annex} ${root}`, points.join('.')].filter((part) => part !== '').join(', ');
}

/** @returns the heading of a clause, or of the nearest one above it that has one */
export function headingOf(
  clause: Pick<ClauseName, 'title'>,
  path: readonly Pick<ClauseName, 'title'>[],
): string | null {
  return clause.title ?? path.findLast(({ title }) => title !== null)?.title ?? null;
}
