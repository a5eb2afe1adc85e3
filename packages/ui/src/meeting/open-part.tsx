import type { OpenMatter } from '@iza/api/meeting';
import { useQuery } from '@tanstack/react-query';
import { addPoint, type MeetingPoint } from '@iza/domain/meeting';
import type { MeetingPointId } from '@iza/domain/values';
import { Loaded } from '../app/loaded.tsx';
import { Button } from '../parts/button.tsx';
import { newId } from '../plan/model/new-id.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import type { MeetingPartProps } from './about-part.tsx';
import { meetingTexts } from './texts.ts';

/** What is open in the region and not on the agenda yet; one click puts it there. */
export function OpenPart({ view, meeting, onChange }: MeetingPartProps) {
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const query = useQuery(trpc.meeting.matters.queryOptions({ region: view.region.id }));
  const isThere = ({ source, plan }: OpenMatter) =>
    meeting.points.some((point) => point.source === source && point.plan === (plan?.id ?? null));
  const pointOf = ({ source, plan }: OpenMatter): MeetingPoint => ({
    id: newId<MeetingPointId>(),
    title: texts.sources[source],
    source,
    plan: plan?.id ?? null,
    notes: '',
  });
  const put = (matters: readonly OpenMatter[]) =>
    onChange(matters.map(pointOf).reduce(addPoint, meeting));
  return (
    <section className='iza-stack iza-stack--tight iza-no-print' aria-labelledby='open'>
      <h2 id='open'>{texts.open}</h2>
      <Loaded query={query}>
        {(matters) => {
          const left = matters.filter((matter) => !isThere(matter));
          if (left.length === 0) return <p className='iza-quiet'>{texts.nothingOpen}</p>;
          return (
            <>
              <p className='iza-quiet'>{texts.openLead}</p>
              <ul className='meeting-open'>
                {left.map((matter) => (
                  <li key={`${matter.source} ${matter.plan?.id ?? ''}`}>
                    <span>
                      {texts.sources[matter.source]} ({matter.count})
                      {matter.plan && (
                        <span className='iza-small iza-quiet'> {matter.plan.name}</span>
                      )}
                    </span>
                    <Button small icon='plus' onClick={() => put([matter])}>
                      {texts.put}
                      <span className='iza-hidden'>: {texts.sources[matter.source]}</span>
                    </Button>
                  </li>
                ))}
              </ul>
              {left.length > 1 && (
                <div>
                  <Button small onClick={() => put(left)}>
                    {texts.putAll}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </section>
  );
}
