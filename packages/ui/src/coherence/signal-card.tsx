import type { SignalView } from '@iza/api/signal';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignalMove, SignalState } from '@iza/domain/signal';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { Status } from '../parts/status.tsx';
import type { StatusProps } from '../parts/status.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { SpotLink } from './spot-link.tsx';
import { coherenceTexts } from './texts.ts';
import { useBesideWrite } from './use-beside.ts';
import { WordsDialog } from './words-dialog.tsx';

const LOOKS: Record<SignalState, Pick<StatusProps, 'tone' | 'shape'>> = {
  open: { tone: 'warning', shape: 'open' },
  answered: { tone: 'info', shape: 'half' },
  closed: { tone: 'neutral', shape: 'check' },
};

function Move(props: { signal: SignalView; move: SignalMove; onClose: () => void }) {
  const { signal, move, onClose } = props;
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { key, settled } = useBesideWrite();
  const doing = useMutation(trpc.signal.move.mutationOptions(settled(texts.kept, onClose)));
  return (
    <WordsDialog
      title={texts.moves[move]}
      label={texts.moveWords[move]}
      optional={move === 'close'}
      busy={doing.isPending}
      outcome={<Outcome attempt={doing} />}
      onConfirm={(text) => doing.mutate({ key, signal: signal.id, move, text })}
      onClose={onClose}
    />
  );
}

/** A signal: who, about what, what was answered, and what the reader can do. */
export function SignalCard({ signal }: { signal: SignalView }) {
  const texts = useTexts(coherenceTexts);
  const format = useFormat();
  const [doing, setDoing] = useState<SignalMove>();
  const { from, to, about, text, at, personName, partyName, moves, state, open } = signal;
  const ago = (moment: string) => format.ago(moment, new Date());
  const who = (person: string, party: string) => `${person} (${party})`;
  return (
    <li className='coherence-signal'>
      <div className='iza-row'>
        <Status {...LOOKS[state]}>{texts.states[state]}</Status>
        <span className='iza-small iza-quiet'>
          {who(personName, partyName)}, {texts.fromPlan(from.name)} {texts.toPlan(to.name)},{' '}
          {ago(at)}
        </span>
      </div>
      <p className='coherence-words'>{text}</p>
      <p className='iza-small'>
        {texts.about}:{' '}
        {about.map((spot, n) => (
          <span key={`${spot.plan} ${spot.item ?? ''}`}>
            {n > 0 && ', '}
            <SpotLink spot={spot} />
          </span>
        ))}
      </p>
      {moves.length > 0 && (
        <ol className='coherence-moves'>
          {moves.map((each) => (
            <li key={each.at}>
              <span className='iza-small iza-quiet'>
                {who(each.personName, each.partyName)} {texts.did[each.move]}, {ago(each.at)}
              </span>
              {each.text !== '' && <p className='coherence-words'>{each.text}</p>}
            </li>
          ))}
        </ol>
      )}
      {open.length > 0 && (
        <div className='iza-row iza-no-print'>
          {open.map((move) => (
            <Button key={move} small onClick={() => setDoing(move)}>
              {texts.moves[move]}
            </Button>
          ))}
        </div>
      )}
      {doing && <Move signal={signal} move={doing} onClose={() => setDoing(undefined)} />}
    </li>
  );
}
