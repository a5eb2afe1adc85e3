import type { MeetingView } from '@iza/api/meeting';
import { useState } from 'react';
import type { Meeting } from '@iza/domain/meeting';
import { DayField } from '../decisions/day-field.tsx';
import { CheckboxesField, TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { meetingTexts } from './texts.ts';

export type MeetingPartProps = {
  view: MeetingView;
  meeting: Meeting;
  onChange: (meeting: Meeting) => void;
};

function Facts({ view, meeting }: Omit<MeetingPartProps, 'onChange'>) {
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const { on, time, place, invited, others } = meeting;
  const names = invited.map((id) => view.parties.find((party) => party.id === id)?.name ?? id);
  const who = [...names, others].filter((name) => name.trim() !== '').join(', ');
  const facts = [
    [texts.on, [format.date(on), time].filter(Boolean).join(', ')],
    [texts.place, place],
    [texts.invitedThere, who || texts.nobody],
  ] as const;
  return (
    <dl className='meeting-facts'>
      {facts
        .filter(([, said]) => said.trim() !== '')
        .map(([label, said]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}

function Fields({ view, meeting, onChange }: MeetingPartProps) {
  const texts = useTexts(meetingTexts);
  const line = (field: 'title' | 'time' | 'place' | 'others') => ({
    value: meeting[field],
    onChange: (typed: string) => onChange({ ...meeting, [field]: typed }),
  });
  return (
    <div className='iza-stack iza-prose'>
      <TextField label={texts.name} hint={texts.nameHint} {...line('title')} />
      {view.state === 'planned' && (
        <DayField
          label={texts.on}
          value={meeting.on}
          onChange={(on) => on && onChange({ ...meeting, on })}
        />
      )}
      <TextField label={texts.time} hint={texts.timeHint} {...line('time')} />
      <TextField label={texts.place} hint={texts.placeHint} {...line('place')} />
      <CheckboxesField
        label={texts.invited}
        values={meeting.invited}
        options={view.parties.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(invited) => onChange({ ...meeting, invited: [...invited] })}
      />
      <TextField label={texts.others} {...line('others')} />
    </div>
  );
}

/** When, where and who; changed in place. */
export function AboutPart(props: MeetingPartProps) {
  const texts = useTexts(meetingTexts);
  const [changing, setChanging] = useState(false);
  const { mayWrite } = props.view;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='gegevens'>
      <h2 id='gegevens'>{texts.about}</h2>
      {changing && mayWrite ? <Fields {...props} /> : <Facts {...props} />}
      {mayWrite && (
        <div className='iza-no-print'>
          <Button small onClick={() => setChanging(!changing)}>
            {changing ? texts.done : texts.change}
          </Button>
        </div>
      )}
    </section>
  );
}
