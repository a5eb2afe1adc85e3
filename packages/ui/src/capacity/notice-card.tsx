import type { NoticeView } from '@iza/api/capacity';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { needsWords, type NoticeMove, type NoticeState } from '@iza/domain/capacity';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { WordsDialog } from '../coherence/words-dialog.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { Status } from '../parts/status.tsx';
import type { StatusProps } from '../parts/status.tsx';
import { RegionLink } from '../region/region-link.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { capacityTexts } from './texts.ts';

const LOOKS: Record<NoticeState, Pick<StatusProps, 'tone' | 'shape'>> = {
  notified: { tone: 'warning', shape: 'open' },
  coordinated: { tone: 'info', shape: 'half' },
  approved: { tone: 'positive', shape: 'check' },
  refused: { tone: 'negative', shape: 'cross' },
  'in-effect': { tone: 'neutral', shape: 'full' },
  withdrawn: { tone: 'neutral', shape: 'dash' },
};

function Move(props: { notice: NoticeView; move: NoticeMove; onClose: () => void }) {
  const { notice, move, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(capacityTexts);
  const { key, settled } = useBesideWrite();
  const doing = useMutation(trpc.capacity.move.mutationOptions(settled(texts.kept, onClose)));
  return (
    <WordsDialog
      title={texts.moves[move]}
      lead={texts.moveLead[move]}
      label={texts.moveWords[move]}
      optional={!needsWords(move)}
      busy={doing.isPending}
      outcome={<Outcome attempt={doing} />}
      onConfirm={(text) => doing.mutate({ key, notice: notice.id, move, text })}
      onClose={onClose}
    />
  );
}

function Announced({ notice }: { notice: NoticeView }) {
  const texts = useTexts(capacityTexts);
  const format = useFormat();
  const { from, until, what, why, insurers } = notice;
  const days = until
    ? texts.fromTo(format.date(from), format.date(until))
    : texts.fromDay(format.date(from));
  return (
    <>
      <p className='coherence-words'>
        <strong>{days}:</strong> {what}
      </p>
      <p className='coherence-words'>
        <strong>{texts.why}</strong> {why}
      </p>
      <p className='iza-small'>
        {texts.approvals}:{' '}
        {insurers
          .map(({ name, approved }) => (approved ? texts.approved(name) : texts.notYet(name)))
          .join(', ')}
      </p>
    </>
  );
}

function Done({ moves }: Pick<NoticeView, 'moves'>) {
  const texts = useTexts(capacityTexts);
  const format = useFormat();
  if (moves.length === 0) return null;
  return (
    <ol className='coherence-moves'>
      {moves.map(({ move, text, at, personName, partyName }) => (
        <li key={at}>
          <span className='iza-small iza-quiet'>
            {personName} ({partyName}) {texts.did[move]}, {format.ago(at, new Date())}
          </span>
          {text !== '' && <p className='coherence-words'>{text}</p>}
        </li>
      ))}
    </ol>
  );
}

/** A notice: what is to go, where it stands, what was done with it, and what the reader can do. */
export function NoticeCard(props: { notice: NoticeView; named: boolean; below: ReactNode }) {
  const { notice, named, below } = props;
  const texts = useTexts(capacityTexts);
  const format = useFormat();
  const [doing, setDoing] = useState<NoticeMove>();
  const { region, facility, location, state, at, personName, providerName, moves, open } = notice;
  const title = texts.at(texts.facilities[facility], location);
  return (
    <li className='coherence-signal'>
      <h3 className='iza-practice__title'>{title}</h3>
      <div className='iza-row'>
        <Status {...LOOKS[state]}>{texts.states[state]}</Status>
        <span className='iza-small iza-quiet'>
          {named && (
            <>
              <RegionLink region={region.id}>{region.name}</RegionLink>
              {', '}
            </>
          )}
          {texts.givenBy(personName, providerName, format.ago(at, new Date()))}
        </span>
      </div>
      <Announced notice={notice} />
      <Done moves={moves} />
      {below}
      {open.length > 0 && (
        <div className='iza-row iza-no-print'>
          {open.map((move) => (
            <Button key={move} small onClick={() => setDoing(move)}>
              {texts.moves[move]}
              <span className='iza-hidden'>: {title}</span>
            </Button>
          ))}
        </div>
      )}
      {doing && <Move notice={notice} move={doing} onClose={() => setDoing(undefined)} />}
    </li>
  );
}
