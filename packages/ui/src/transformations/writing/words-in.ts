const ID = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;
const SILENT = new Set(['id', 'open', 'leadsTo', 'cost', 'sameAs', 'condition', 'section']);

/** @returns the words that stand in a part of a plan, a line each: to lay two texts beside each other */
export function wordsIn(value: unknown): string {
  if (typeof value === 'string') return ID.test(value) ? '' : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join('\n');
  if (typeof value !== 'object' || value === null) return '';
  const told = Object.entries(value).filter(([key]) => !SILENT.has(key));
  return told
    .map(([, part]) => wordsIn(part))
    .filter(Boolean)
    .join(', ');
}
