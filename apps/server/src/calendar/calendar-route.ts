import { createHash } from 'node:crypto';
import { calendarDeadlines, type CalendarDeadline } from '@iza/api/calendar';
import { calendarSequences, readCalendar } from '@iza/db/calendar';
import { rateLimit, tooMany } from '../http/rate-limit.ts';
import type { Route, Site } from '../http/site.ts';
import { planAddress } from '../mail/address.ts';
import { newId } from '../new-id.ts';
import { textsIn, type Language } from '../pages/language.ts';
import { writeCalendar, type CalendarDay } from './write-calendar.ts';

const ADDRESS = /^\/agenda\/([A-Za-z0-9_-]{16,200})\.ics$/;
const A_MINUTE = 30;
const limit = rateLimit(A_MINUTE, 60);

type Told = Omit<CalendarDay, 'sequence' | 'changedAt'>;

function pageOf(day: CalendarDeadline): string {
  if (day.what === 'action-due') return `/${day.app}/uitwerkpunten/${encodeURIComponent(day.item)}`;
  return planAddress(day.plan, day.what === 'consultation-closes' ? '/consultatie' : '');
}

function told(day: CalendarDeadline, origin: string, language: Language): Told {
  const { calendar } = textsIn(language);
  const { key, what, on, clause } = day;
  return {
    uid: `${key}@${new URL(origin).hostname}`,
    on,
    summary: calendar[what](what === 'action-due' ? day.title : day.plan.name),
    description: clause === undefined ? '' : calendar.clause(clause),
    url: `${origin}${pageOf(day)}`,
  };
}

async function numbered({ database }: Site, days: readonly Told[]): Promise<CalendarDay[]> {
  const entries = days.map(({ uid, on, summary, description }) => ({
    uid,
    said: createHash('sha256').update([on, summary, description].join('\n')).digest('base64url'),
  }));
  const known = await calendarSequences(database, entries);
  return days.flatMap((day) => {
    const number = known.get(day.uid);
    return number ? [{ ...day, ...number }] : [];
  });
}

/** `/agenda/<secret>.ics`: the deadlines of a person, for a calendar program that knows the person's secret address. */
export const calendarRoute: Route = async (site, { request, url, address }) => {
  const secret = ADDRESS.exec(url.pathname)?.[1];
  if (secret === undefined || request.method === 'POST') return undefined;
  const wait = await limit(address);
  if (wait !== undefined) return tooMany(wait);
  const read = await readCalendar(site.database, secret, (tx, session) =>
    calendarDeadlines({ ...session, tx, newId }),
  );
  if (!read) return new Response('there is no such calendar, or no longer\n', { status: 404 });
  const origin = site.origins[0] ?? url.origin;
  const days = read.answers.flat().map((deadline) => told(deadline, origin, read.language));
  const each = [...new Map(days.map((day) => [day.uid, day])).values()];
  const body = writeCalendar(textsIn(read.language).calendar.name, await numbered(site, each));
  return new Response(body, {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="iza-regie.ics"',
      'cache-control': 'private, no-store',
    },
  });
};
