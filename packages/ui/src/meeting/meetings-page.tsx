import '../coherence/coherence.css';
import type { MeetingCard, MeetingsView } from '@iza/api/meeting';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { regionIdSchema, type RegionId } from '@iza/domain/values';
import { LoadedPage, NotThere } from '../app/loaded.tsx';
import { Button } from '../parts/button.tsx';
import { EmptyState } from '../parts/notice.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { Page } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { MeetingMark } from './meeting-mark.tsx';
import { PlanMeeting } from './plan-meeting.tsx';
import { meetingTexts } from './texts.ts';

function MeetingLine({ region, meeting }: { region: RegionId; meeting: MeetingCard }) {
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const { id, state, title, on, time, place, points } = meeting;
  const said = [time, place, texts.points(points)].filter((part) => part.trim() !== '');
  return (
    <li className='coherence-signal'>
      <h3 className='iza-practice__title'>
        <RegionLink region={region} part={`overleg/${id}`}>
          {title.trim() || texts.untitled}
        </RegionLink>
      </h3>
      <div className='iza-row'>
        <MeetingMark state={state} />
        <span className='iza-small'>
          {format.date(on)}
          <span className='iza-quiet'>, {said.join(', ')}</span>
        </span>
      </div>
    </li>
  );
}

function MeetingList(props: {
  id: string;
  title: string;
  region: RegionId;
  meetings: readonly MeetingCard[];
}) {
  const { id, title, region, meetings } = props;
  if (meetings.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className='coherence-list'>
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} region={region} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function Opened({ view }: { view: MeetingsView }) {
  const texts = useTexts(meetingTexts);
  const [planning, setPlanning] = useState(false);
  const { region, meetings, mayPlan } = view;
  const goesOn = ({ state }: MeetingCard) => state === 'planned' || state === 'held';
  const plan = mayPlan && (
    <Button icon='plus' onClick={() => setPlanning(true)}>
      {texts.plan}
    </Button>
  );
  return (
    <Page
      title={texts.title}
      above={<RegionLink region={region.id}>{region.name}</RegionLink>}
      lead={texts.lead}
      actions={meetings.length > 0 && plan}
    >
      {meetings.length === 0 && (
        <EmptyState title={texts.none} action={plan}>
          {mayPlan && texts.noneMay}
        </EmptyState>
      )}
      <MeetingList
        id='komend'
        title={texts.coming}
        region={region.id}
        meetings={meetings.filter(goesOn).toReversed()}
      />
      <MeetingList
        id='eerder'
        title={texts.past}
        region={region.id}
        meetings={meetings.filter((meeting) => !goesOn(meeting))}
      />
      {planning && <PlanMeeting region={region.id} onClose={() => setPlanning(false)} />}
    </Page>
  );
}

function Known({ region }: { region: RegionId }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.meeting.list.queryOptions({ region }));
  return <LoadedPage query={query}>{(view) => <Opened view={view} />}</LoadedPage>;
}

/** The meetings of a region, and the way to plan one. */
export function MeetingsPage({ region }: { region: string }) {
  const id = regionIdSchema.safeParse(region);
  return id.success ? <Known region={id.data} /> : <NotThere />;
}
