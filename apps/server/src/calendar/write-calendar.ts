/** A day in a calendar. */
export type CalendarDay = {
  readonly uid: string;
  /** `YYYY-MM-DD` */
  readonly on: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  readonly sequence: number;
  /** ISO moment since when it is as it is. */
  readonly changedAt: string;
};

const MAX_OCTETS = 75;

/** Lines longer than 75 octets go on in the next, after a space; never within a character. @see RFC 5545, 3.1 */
export function folded(line: string): string {
  const lines: string[] = [];
  let now = '';
  let octets = 0;
  for (const sign of line) {
    const size = Buffer.byteLength(sign);
    if (octets + size > MAX_OCTETS) {
      lines.push(now);
      now = ' ';
      octets = 1;
    }
    now += sign;
    octets += size;
  }
  return [...lines, now].join('\r\n');
}

/** Text as a value: backslash, semicolon, comma and line ends are escaped, other control characters left out. @see RFC 5545, 3.3.11 */
export function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r\n|\r|\n/g, '\\n')
    .replaceAll(/(?!\t)\p{Cc}/gu, '');
}

const dayValue = (day: string) => day.replaceAll('-', '');
const momentValue = (moment: string) => moment.replaceAll(/[-:]|\.\d+/g, '');

function nextDay(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + 1);
  return at.toISOString().slice(0, 10);
}

function entry(day: CalendarDay): string[] {
  const { uid, on, summary, description, url, sequence, changedAt } = day;
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${momentValue(changedAt)}`,
    `LAST-MODIFIED:${momentValue(changedAt)}`,
    `SEQUENCE:${sequence}`,
    `DTSTART;VALUE=DATE:${dayValue(on)}`,
    `DTEND;VALUE=DATE:${dayValue(nextDay(on))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'END:VEVENT',
  ];
}

/** @returns days as a calendar that programs subscribe to, read anew every six hours. @see RFC 5545 */
export function writeCalendar(name: string, days: readonly CalendarDay[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//IZA Regie//IZA Regie//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Europe/Amsterdam',
    'REFRESH-INTERVAL;VALUE=DURATION:PT6H',
    'X-PUBLISHED-TTL:PT6H',
    ...days.flatMap(entry),
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
