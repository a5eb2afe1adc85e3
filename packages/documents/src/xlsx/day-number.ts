const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Before 1 March 1900 Excel counts a day that never was. */
const FIRST = 61;

/** The number that Excel knows a day by, or undefined for what is no ISO date it can show. */
export function dayNumber(iso: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const at = Date.parse(`${iso}T00:00:00Z`);
  const day = (at - DAY_ZERO) / DAY;
  return Number.isNaN(at) || day < FIRST ? undefined : day;
}

/** The ISO date that a number of a date cell stands for; its time of day is left out. */
export function dayOfNumber(day: number, from1904 = false): string {
  const at = DAY_ZERO + (Math.floor(day) + (from1904 ? 1462 : 0)) * DAY;
  return new Date(at).toISOString().slice(0, 10);
}
