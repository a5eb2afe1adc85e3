import { useEffect, useState } from 'react';
import { addPoint, movePoint, removePoint } from '@iza/domain/meeting';
import type { MeetingPointId } from '@iza/domain/values';
import { Button } from '../parts/button.tsx';
import { announce } from '../plan/document/announce.ts';
import { newId } from '../plan/model/new-id.ts';
import { useTexts } from '../texts/language.tsx';
import type { MeetingPartProps } from './about-part.tsx';
import { PointItem } from './point-item.tsx';
import { meetingTexts } from './texts.ts';

/** The agenda: points in order, moved by buttons or keys, each with what was said, decided and agreed. */
export function AgendaPart({ view, meeting, onChange }: MeetingPartProps) {
  const texts = useTexts(meetingTexts);
  const [focus, setFocus] = useState<string>();
  const { points } = meeting;
  useEffect(() => {
    if (focus === undefined) return;
    document.getElementById(focus)?.focus();
    setFocus(undefined);
  }, [focus]);
  const move = (id: MeetingPointId, by: -1 | 1) => {
    const next = movePoint(meeting, id, by);
    if (next === meeting) return;
    onChange(next);
    const at = next.points.findIndex((point) => point.id === id);
    const title = next.points[at]?.title || texts.noTitle;
    announce(texts.moved(title, at + 1, points.length));
    setFocus(`onderwerp-${id}`);
  };
  const addOwn = () => {
    const id = newId<MeetingPointId>();
    onChange(addPoint(meeting, { id, title: '', source: 'own', plan: null, notes: '' }));
    setFocus(`onderwerp-${id}`);
  };
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='agenda'>
      <h2 id='agenda'>{texts.agenda}</h2>
      {points.length === 0 && <p className='iza-quiet'>{texts.noAgenda}</p>}
      {view.mayWrite && points.length > 1 && (
        <p className='iza-small iza-quiet iza-no-print'>{texts.keys}</p>
      )}
      <ol className='meeting-points'>
        {points.map((point, at) => (
          <PointItem
            key={point.id}
            view={view}
            meeting={meeting}
            point={point}
            number={at + 1}
            onChange={(next) => onChange({ ...meeting, points: points.with(at, next) })}
            onMove={(by) => move(point.id, by)}
            onRemove={() => onChange(removePoint(meeting, point.id))}
          />
        ))}
      </ol>
      {view.mayWrite && (
        <div className='iza-no-print'>
          <Button icon='plus' onClick={addOwn}>
            {texts.addOwn}
          </Button>
        </div>
      )}
    </section>
  );
}
