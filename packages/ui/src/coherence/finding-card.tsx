import type { AgreementSpot, FindingView } from '@iza/api/coherence';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { AimAt, Difference } from '@iza/domain/coherence';
import type { PlanKind } from '@iza/domain/plan';
import { Outcome } from '../decisions/outcome.tsx';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { usePlanWords } from '../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { SpotLink } from './spot-link.tsx';
import { coherenceTexts } from './texts.ts';
import { useBesideWrite } from './use-beside.ts';
import { WordsDialog } from './words-dialog.tsx';

type Side = 'own' | 'other';

function useDifferenceWords(): (difference: Difference, side: Side) => string {
  const format = useFormat();
  const words = usePlanWords();
  const aimSaid = ({ indicator, aim, when }: AimAt) =>
    `${indicator}: ${words.aim(aim)}${when === null ? '' : ` (${format.date(when)})`}`;
  return (difference, side) => {
    switch (difference.in) {
      case 'date':
        return format.date(difference[side]);
      case 'scale':
        return format.list(difference[side].map((scale) => words.texts.scales[scale]));
      case 'target':
        return aimSaid(difference[side]);
    }
  };
}

function SideOf(props: {
  finding: FindingView;
  side: Side;
  spot: AgreementSpot;
  kind: PlanKind | undefined;
}) {
  const { finding, side, spot, kind } = props;
  const texts = useTexts(coherenceTexts);
  const said = useDifferenceWords();
  return (
    <div className='coherence-side'>
      <p className='iza-small iza-quiet'>{side === 'own' ? texts.here : spot.planName}</p>
      <p className='coherence-side__title'>
        <SpotLink spot={spot} kind={kind} />
      </p>
      {finding.differences.length > 0 && (
        <dl className='coherence-facts'>
          {finding.differences.map((difference) => (
            <div key={`${difference.in} ${said(difference, side)}`}>
              <dt>{texts[difference.in]}</dt>
              <dd>{said(difference, side)}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Dismiss({ finding, onClose }: { finding: FindingView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version } = usePlanHead();
  const { key, answered } = useBesideWrite();
  const dismiss = useMutation(
    trpc.coherence.dismiss.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') onClose();
      },
    }),
  );
  const { own, other, says } = finding;
  return (
    <WordsDialog
      title={texts.dismissTitle}
      label={texts.reason}
      lead={texts.dismissLead}
      confirm={texts.dismiss}
      busy={dismiss.isPending}
      outcome={<Outcome attempt={dismiss} />}
      onConfirm={(reason) =>
        dismiss.mutate({
          version: version.id,
          key,
          dismissal: { item: own.item, otherPlan: other.plan, otherItem: other.item, says, reason },
        })
      }
      onClose={onClose}
    />
  );
}

function TakeBack({ id, onClose }: { id: string; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(coherenceTexts);
  const { version } = usePlanHead();
  const { key, answered } = useBesideWrite();
  const back = useMutation(
    trpc.coherence.takeBack.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') onClose();
      },
    }),
  );
  return (
    <WordsDialog
      title={texts.takeBack}
      label={texts.reason}
      lead={texts.takeBackLead}
      busy={back.isPending}
      outcome={<Outcome attempt={back} />}
      onConfirm={(reason) => back.mutate({ version: version.id, key, dismissal: id, reason })}
      onClose={onClose}
    />
  );
}

export type FindingCardProps = {
  finding: FindingView;
  otherKind: PlanKind | undefined;
  mayRecord: boolean;
  /** For who signals: begins a signal about these two. */
  onSignal?: (() => void) | undefined;
};

/** Two agreements side by side, why, and what can be done about it. */
export function FindingCard({ finding, otherKind, mayRecord, onSignal }: FindingCardProps) {
  const texts = useTexts(coherenceTexts);
  const format = useFormat();
  const { card } = usePlanHead();
  const [asking, setAsking] = useState(false);
  const { own, other, shared, double, dismissed } = finding;
  return (
    <li className='coherence-pair'>
      <h4 className='iza-hidden'>{texts.pairOf(own.title, other.title)}</h4>
      <div className='coherence-sides'>
        <SideOf finding={finding} side='own' spot={own} kind={card.kind} />
        <SideOf finding={finding} side='other' spot={other} kind={otherKind} />
      </div>
      <p className='iza-small'>
        {double && `${texts.double} `}
        <span className='iza-quiet'>
          {shared.length > 0 ? texts.sharedWords(format.list(shared)) : texts.samePart}
        </span>
      </p>
      {dismissed && (
        <p className='coherence-reason'>
          {dismissed.reason}{' '}
          <span className='iza-small iza-quiet'>
            {texts.recordedBy(dismissed.by, format.ago(dismissed.at, new Date()))}
          </span>
        </p>
      )}
      <div className='iza-row iza-no-print'>
        {mayRecord && (
          <Button small purpose='subtle' onClick={() => setAsking(true)}>
            {dismissed ? texts.takeBack : texts.dismiss}
            <span className='iza-hidden'>: {texts.pairOf(own.title, other.title)}</span>
          </Button>
        )}
        {onSignal && !dismissed && (
          <Button small purpose='subtle' onClick={onSignal}>
            {texts.signalThis}
            <span className='iza-hidden'>: {texts.pairOf(own.title, other.title)}</span>
          </Button>
        )}
      </div>
      {asking &&
        (dismissed ? (
          <TakeBack id={dismissed.id} onClose={() => setAsking(false)} />
        ) : (
          <Dismiss finding={finding} onClose={() => setAsking(false)} />
        ))}
    </li>
  );
}
