import type { TransformationView } from '@iza/api/transformation';
import type { DerivedLeaders, LeadersBasis } from '@iza/domain/transformation';
import { useState } from 'react';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { useParties } from '../../action/use-parties.ts';
import { Button, ConfirmDialog, Notice } from '../../parts/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { leaderChangeTexts } from './change-texts.ts';
import { HandDialog } from './hand-dialog.tsx';
import { useChange } from './use-change.ts';

type Told = Extract<DerivedLeaders, { leaders: unknown }>;

/** What is known today says who leads, or would lead. */
function NowWords({
  names,
  basis,
  vacant,
}: {
  names: string;
  basis: LeadersBasis;
  vacant: boolean;
}) {
  const texts = useTexts(leaderChangeTexts);
  const format = useFormat();
  if (basis.by === 'insured') {
    const day = format.date(basis.on);
    return vacant ? texts.comesInsured(day, names) : texts.wouldBeInsured(day, names);
  }
  return vacant ? texts.comesRegions(names) : texts.wouldBeRegions(names);
}

function TakeOverDialog({
  view,
  now,
  names,
  onClose,
}: {
  view: TransformationView;
  now: Told;
  names: string;
  onClose: () => void;
}) {
  const texts = useTexts(leaderChangeTexts);
  const { once } = useTransformationWrite(view);
  const ask = useChange(view, onClose);
  const { contentRevision } = view;
  const [one, two] = now.leaders;
  const { basis } = now;
  const command = {
    command: 'change-leaders' as const,
    leaders: [one, two] as [typeof one, typeof two],
    basis,
    reason: null,
  };
  return (
    <ConfirmDialog
      open
      title={texts.takeOver(names)}
      confirm={texts.takeOver(names)}
      busy={ask.isPending}
      onConfirm={() => ask.mutate({ ...once(), contentRevision, command })}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.effects}</p>
        <p className='iza-quiet'>
          <ClauseWords>{texts.rule}</ClauseWords>
        </p>
        <AttemptWords attempt={ask} view={view} />
      </div>
    </ConfirmDialog>
  );
}

/** Others would lead by what is known today, or take a vacant place: what it means, and what signs it over. */
export function OtherLeaders({ view }: { view: TransformationView }) {
  const texts = useTexts(leaderChangeTexts);
  const format = useFormat();
  const { nameOf } = useParties();
  const [asking, setAsking] = useState<'take-over' | 'hand'>();
  const { now, stand } = view.leaders;
  if (!stand || now === null) return null;
  const current = view.card.leaders;
  const vacant = current.length < 2;
  const told = 'leaders' in now ? now : undefined;
  const names = format.list((told?.leaders ?? []).map(nameOf));
  const step = view.steps.find(({ command }) => command === 'change-leaders');
  const waits = view.pending.some(({ command }) => command.command === 'change-leaders');
  const mine = step !== undefined && !waits;
  const fills = current.length === 1 ? texts.fills : texts.fillsAlone;
  return (
    <Notice
      tone={vacant ? 'warning' : 'info'}
      actions={
        mine &&
        (told ? (
          <Button onClick={() => setAsking('take-over')}>{texts.takeOver(names)}</Button>
        ) : (
          step.side === 'association' && (
            <Button onClick={() => setAsking('hand')}>{texts.hand}</Button>
          )
        ))
      }
    >
      <div className='iza-stack iza-stack--tight'>
        {vacant && (
          <p>
            {current.length === 1 ? texts.vacant : texts.bothVacant} {texts.decidesNothing}
          </p>
        )}
        {told ? (
          <p>
            <NowWords names={names} basis={told.basis} vacant={vacant} />{' '}
            {vacant ? fills : texts.stays(format.list(current.map(({ name }) => name)))}
          </p>
        ) : (
          <p>{texts.handNeeded}</p>
        )}
      </div>
      {asking === 'take-over' && told && (
        <TakeOverDialog view={view} now={told} names={names} onClose={() => setAsking(undefined)} />
      )}
      {asking === 'hand' && <HandDialog view={view} onClose={() => setAsking(undefined)} />}
    </Notice>
  );
}
