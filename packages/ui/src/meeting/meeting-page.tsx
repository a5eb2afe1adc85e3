import '../coherence/coherence.css';
import './meeting.css';
import type { MeetingView } from '@iza/api/meeting';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { fieldsOfMeeting, meetingOf, type Meeting, type MeetingFields } from '@iza/domain/meeting';
import { meetingIdSchema, type MeetingId } from '@iza/domain/values';
import { LoadedPage, NotThere } from '../app/loaded.tsx';
import { UnitNotices } from '../consultation/unit-notices.tsx';
import { useSaveKey } from '../consultation/use-save-key.ts';
import { Link } from '../parts/link.tsx';
import { unitName } from '../plan/store/unit-name.ts';
import { RegionLink } from '../region/region-link.tsx';
import { useAutosave } from '../saving/index.ts';
import { Page } from '../shell/index.ts';
import { useLanguage, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AboutPart } from './about-part.tsx';
import { AgendaPart } from './agenda-part.tsx';
import { MeetingMark } from './meeting-mark.tsx';
import { MeetingMoves } from './meeting-moves.tsx';
import { OpenPart } from './open-part.tsx';
import { meetingTexts } from './texts.ts';
import { useMeetingWords } from './use-meeting-words.ts';

/** Colleagues are heard of at once (the live stream); this is for what got lost on the way. */
const LOOK_AGAIN_MS = 60_000;

function Papers({ view }: { view: MeetingView }) {
  const texts = useTexts(meetingTexts);
  const { language } = useLanguage();
  const { id, state } = view;
  const address = (format: string) =>
    `/paper/overleg/${id}.${format}${language === 'nl' ? '' : `?lang=${language}`}`;
  return (
    <span className='iza-row iza-no-print'>
      {state === 'planned' ? texts.takeAgenda : texts.takeReport}:
      <Link outside href={address('docx')}>
        {texts.word}
      </Link>
      <Link outside href={address('pdf')}>
        {texts.pdf}
      </Link>
    </span>
  );
}

function Opened({ view }: { view: MeetingView }) {
  useSaveKey();
  const texts = useTexts(meetingTexts);
  const { id, region, state, revision, mayWrite } = view;
  const name = unitName(id, 'meeting');
  const server = useMemo(
    () => ({ revision, content: fieldsOfMeeting(view.content) }),
    [revision, view.content],
  );
  const unit = useAutosave<MeetingFields>(name, server);
  const words = useMeetingWords(view);
  const meeting = meetingOf(unit.content);
  const change = (next: Meeting) => unit.change(fieldsOfMeeting(next));
  const part = { view, meeting, onChange: change };
  return (
    <Page
      title={meeting.title.trim() || texts.untitled}
      above={
        <>
          <RegionLink region={region.id}>{region.name}</RegionLink>
          {' / '}
          <RegionLink region={region.id} part='overleg'>
            {texts.title}
          </RegionLink>
        </>
      }
    >
      <div className='iza-row'>
        <MeetingMark state={state} />
        <Papers view={view} />
      </div>
      <UnitNotices name={name} unit={unit} nameOf={words.nameOf} textOf={words.textOf} />
      <MeetingMoves view={view} unit={name} meeting={meeting} />
      <AboutPart {...part} />
      <AgendaPart {...part} />
      {mayWrite && <OpenPart {...part} />}
    </Page>
  );
}

function Known({ meeting }: { meeting: MeetingId }) {
  const trpc = useTRPC();
  const query = useQuery({
    ...trpc.meeting.open.queryOptions({ meeting }),
    refetchInterval: ({ state }) => (state.data?.state === 'held' ? LOOK_AGAIN_MS : false),
  });
  return <LoadedPage query={query}>{(view) => <Opened key={view.id} view={view} />}</LoadedPage>;
}

/** A meeting: its day and place, its agenda, and what was said, decided and agreed. */
export function MeetingPage({ meeting }: { meeting: string }) {
  const id = meetingIdSchema.safeParse(meeting);
  return id.success ? <Known meeting={id.data} /> : <NotThere />;
}
