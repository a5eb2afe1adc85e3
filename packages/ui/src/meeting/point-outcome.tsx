import type { MeetingActionView, MeetingView } from '@iza/api/meeting';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ActionEnd, Meeting, MeetingPoint } from '@iza/domain/meeting';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { WordsDialog } from '../coherence/words-dialog.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { decisionTexts } from '../decisions/texts.ts';
import { Button } from '../parts/button.tsx';
import { Link } from '../parts/link.tsx';
import { Shape } from '../parts/shape.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { NoteAction } from './note-action.tsx';
import { NoteDecision } from './note-decision.tsx';
import { meetingTexts } from './texts.ts';

type EndProps = { action: MeetingActionView; ends: ActionEnd; onClose: () => void };

function EndAction({ action, ends, onClose }: EndProps) {
  const trpc = useTRPC();
  const texts = useTexts(meetingTexts);
  const { key, settled } = useBesideWrite();
  const ending = useMutation(trpc.meeting.endAction.mutationOptions(settled(texts.kept, onClose)));
  return (
    <WordsDialog
      title={texts.ends[ends]}
      lead={action.what}
      label={texts.endNote}
      optional
      busy={ending.isPending}
      outcome={<Outcome attempt={ending} />}
      onConfirm={(note) => ending.mutate({ key, action: action.id, ends, note })}
      onClose={onClose}
    />
  );
}

function ActionLine({ action }: { action: MeetingActionView }) {
  const texts = useTexts(meetingTexts);
  const format = useFormat();
  const [ending, setEnding] = useState<ActionEnd>();
  const { what, ownerName, due, end, mayEnd } = action;
  return (
    <li>
      <Shape name={end ? 'check' : 'open'} /> {what}
      <span className='iza-small iza-quiet'>
        {' '}
        {end
          ? texts.ended(texts.ends[end.ends], end.by, format.ago(end.at, new Date()))
          : texts.action(ownerName, format.date(due))}
      </span>
      {end && end.note !== '' && <p className='coherence-words'>{end.note}</p>}
      {mayEnd && (
        <span className='iza-row iza-no-print'>
          {(['done', 'dropped'] as const).map((ends) => (
            <Button key={ends} small purpose='subtle' onClick={() => setEnding(ends)}>
              {texts.ends[ends]}
              <span className='iza-hidden'>: {what}</span>
            </Button>
          ))}
        </span>
      )}
      {ending && <EndAction action={action} ends={ending} onClose={() => setEnding(undefined)} />}
    </li>
  );
}

function Decided({ decision }: { decision: MeetingView['decisions'][number] }) {
  const texts = useTexts(meetingTexts);
  const { outcomes } = useTexts(decisionTexts);
  const { outcome, body, text, plan, planName, withdrawn } = decision;
  return (
    <div>
      <strong>{texts.decided(outcomes[outcome], body)}</strong>{' '}
      <span className='iza-small'>
        {withdrawn && <>{texts.withdrawn}, </>}
        <Link href={`/plan/${plan}/besluiten`}>{planName}</Link>
      </span>
      {text !== '' && <p className='coherence-words'>{text}</p>}
    </div>
  );
}

export type PointOutcomeProps = {
  view: MeetingView;
  meeting: Meeting;
  point: MeetingPoint;
  number: number;
};

/** What was decided on a point and who does what; noted while the meeting is held. */
export function PointOutcome(props: PointOutcomeProps) {
  const texts = useTexts(meetingTexts);
  const [noting, setNoting] = useState<'decision' | 'action'>();
  const { view, point } = props;
  const { mayNote, plans } = view;
  const decisions = view.decisions.filter((each) => each.point === point.id);
  const actions = view.actions.filter((each) => each.point === point.id);
  const title = point.title.trim() || texts.noTitle;
  const close = () => setNoting(undefined);
  return (
    <>
      {decisions.map((decision) => (
        <Decided key={decision.id} decision={decision} />
      ))}
      {actions.length > 0 && (
        <ul className='meeting-actions'>
          {actions.map((action) => (
            <ActionLine key={action.id} action={action} />
          ))}
        </ul>
      )}
      {mayNote && (
        <div className='iza-row iza-no-print'>
          {plans.some(({ subjects }) => subjects.length > 0) && (
            <Button small onClick={() => setNoting('decision')}>
              {texts.decide}
              <span className='iza-hidden'>: {title}</span>
            </Button>
          )}
          <Button small onClick={() => setNoting('action')}>
            {texts.act}
            <span className='iza-hidden'>: {title}</span>
          </Button>
        </div>
      )}
      {noting === 'decision' && <NoteDecision {...props} onClose={close} />}
      {noting === 'action' && <NoteAction {...props} onClose={close} />}
    </>
  );
}
