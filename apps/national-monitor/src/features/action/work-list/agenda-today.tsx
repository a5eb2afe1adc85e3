import { daysBetween } from '@iza/domain/values';
import { useMemo } from 'react';
import { Loaded, useSession } from '@iza/ui/app';
import { Link } from '@iza/ui/parts';
import { useTexts } from '@iza/ui/texts';
import { daysBefore } from './days-before.ts';
import { FOLLOW_UPS, followUpCounts, type FollowUp } from './follow-up.ts';
import { agendaTodayTexts } from './texts.ts';
import { useAgenda } from '../use-agenda.ts';

/** Changed within so many days is news. */
const NEWS_DAYS = 7;

/** Where who does not lead the agenda finds the same. */
const LISTS: Partial<Record<FollowUp, string>> = {
  late: '/uitwerkpunten?verloopt=late',
  silent: '/uitwerkpunten?verloopt=silent',
};

/** The agenda in a few lines, for the page of the day: what waits, what is late, what is silent, what changed this week. */
export function AgendaToday() {
  const texts = useTexts(agendaTodayTexts);
  const { today } = useSession();
  const { query, lines, leads } = useAgenda(undefined);
  const counts = useMemo(() => followUpCounts(lines), [lines]);
  const changed = lines.filter(
    ({ changedOn }) => changedOn !== undefined && daysBetween(changedOn, today) < NEWS_DAYS,
  ).length;
  const since = daysBefore(today, NEWS_DAYS);
  const shown = FOLLOW_UPS.filter((reason) => counts[reason] > 0);
  const place = (reason: FollowUp) =>
    leads ? `/uitwerkpunten/opvolgen?waarom=${reason}` : (LISTS[reason] ?? '/uitwerkpunten');
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='uitwerkpunten-vandaag'>
      <h2 id='uitwerkpunten-vandaag'>{texts.title}</h2>
      <Loaded query={query} lines={2}>
        {() => (
          <ul className='monitor-stages'>
            {shown.map((reason) => (
              <li key={reason}>
                <Link plain href={place(reason)}>
                  {texts.reasons[reason](counts[reason])}
                </Link>
              </li>
            ))}
            {changed > 0 && (
              <li>
                <Link plain href={`/uitwerkpunten?op=${since}`}>
                  {texts.changed(changed)}
                </Link>
              </li>
            )}
            {shown.length === 0 && changed === 0 && <li className='iza-quiet'>{texts.nothing}</li>}
          </ul>
        )}
      </Loaded>
    </section>
  );
}
