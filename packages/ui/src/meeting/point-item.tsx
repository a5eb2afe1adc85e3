import type { MeetingView } from '@iza/api/meeting';
import type { KeyboardEvent } from 'react';
import type { Meeting, MeetingPoint, PointSource } from '@iza/domain/meeting';
import { TextArea, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { useTexts } from '../texts/language.tsx';
import { PointOutcome } from './point-outcome.tsx';
import { meetingTexts } from './texts.ts';

export type PointItemProps = {
  view: MeetingView;
  meeting: Meeting;
  point: MeetingPoint;
  number: number;
  onChange: (point: MeetingPoint) => void;
  onMove: (by: -1 | 1) => void;
  onRemove: () => void;
};

/** Where in a plan a point is open. */
const PLACES: Readonly<Partial<Record<PointSource, string>>> = {
  step: '/besluiten',
  responses: '/consultatie',
  progress: '/voortgang',
  signals: '/samenhang',
};

/** Leads to where it is open. */
function Origin({ view, point }: Pick<PointItemProps, 'view' | 'point'>) {
  const { sources } = useTexts(meetingTexts);
  const { source, plan: id } = point;
  const plan = view.plans.find((each) => each.id === id);
  if (source === 'notices')
    return (
      <p className='iza-small'>
        <Link href={`/regio/${view.region.id}/acute-capaciteit`}>{sources.notices}</Link>
      </p>
    );
  if (!plan) return null;
  return (
    <p className='iza-small'>
      <Link href={`/plan/${plan.id}${PLACES[source] ?? ''}`}>{plan.name}</Link>
    </p>
  );
}

function Handles(
  props: Pick<PointItemProps, 'onMove' | 'onRemove'> & { title: string; empty: boolean },
) {
  const texts = useTexts(meetingTexts);
  const { title, empty, onMove, onRemove } = props;
  return (
    <span className='meeting-point__handles iza-no-print'>
      <Button small purpose='subtle' icon='up' iconOnly onClick={() => onMove(-1)}>
        {texts.up(title)}
      </Button>
      <Button small purpose='subtle' icon='down' iconOnly onClick={() => onMove(1)}>
        {texts.down(title)}
      </Button>
      {empty && (
        <Button small purpose='subtle' icon='close' iconOnly onClick={onRemove}>
          {texts.remove(title)}
        </Button>
      )}
    </span>
  );
}

/** A point of the agenda; what nothing was noted on can be taken off again. */
export function PointItem(props: PointItemProps) {
  const texts = useTexts(meetingTexts);
  const { view, meeting, point, number, onChange, onMove, onRemove } = props;
  const { mayWrite, state } = view;
  const title = point.title.trim() || texts.noTitle;
  const noted = [...view.decisions, ...view.actions].some((each) => each.point === point.id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!mayWrite || !event.altKey) return;
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  const reported = state === 'held' || state === 'closed';
  return (
    <li className='meeting-point'>
      {mayWrite ? (
        <div className='meeting-point__head'>
          <TextField
            id={`onderwerp-${point.id}`}
            label={texts.pointOf(number)}
            labelHidden
            placeholder={texts.point}
            value={point.title}
            onKeyDown={onKeyDown}
            onChange={(typed) => onChange({ ...point, title: typed })}
          />
          <Handles
            title={title}
            empty={!noted && point.notes.trim() === ''}
            onMove={onMove}
            onRemove={onRemove}
          />
        </div>
      ) : (
        <h3 className='iza-practice__title'>{title}</h3>
      )}
      <Origin view={view} point={point} />
      {mayWrite && reported ? (
        <TextArea
          label={texts.notesOf(number)}
          rows={3}
          value={point.notes}
          onChange={(notes) => onChange({ ...point, notes })}
        />
      ) : (
        point.notes.trim() !== '' && <p className='coherence-words'>{point.notes}</p>
      )}
      {reported && <PointOutcome view={view} meeting={meeting} point={point} number={number} />}
    </li>
  );
}
