import type { TransformationView } from '@iza/api/transformation';
import type { PartyId } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField, TextArea } from '../../forms/index.ts';
import { ConfirmDialog } from '../../parts/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { leaderChangeTexts } from './change-texts.ts';
import { useChange } from './use-change.ts';

/** Names who takes the vacant places where no figures do; with a reason, and signed by the leader that is left. */
export function HandDialog({ view, onClose }: { view: TransformationView; onClose: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(leaderChangeTexts);
  const { once } = useTransformationWrite(view);
  const { data } = useQuery(trpc.transformation.insured.queryOptions({ on: null }));
  const kept = view.card.leaders.map(({ party }) => party);
  const [chosen, setChosen] = useState<readonly (PartyId | undefined)[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const ask = useChange(view, onClose);
  const apart = [
    ...kept,
    ...view.applicants.map(({ party }) => party),
    ...view.leaders.recused.flatMap(({ party, withdrawn }) => (withdrawn ? [] : [party])),
  ];
  const options = (data?.insurers ?? []).filter(({ party }) => !apart.includes(party));
  const places = Array.from({ length: 2 - kept.length }, (_, at) => at);
  const confirm = () => {
    setTried(true);
    const [one, two] = [...kept, ...places.map((at) => chosen[at])];
    if (!one || !two || reason.trim() === '') return;
    const { contentRevision } = view;
    const leaders = [one, two] as [PartyId, PartyId];
    const named = { leaders, basis: { by: 'hand' as const }, reason: reason.trim() };
    ask.mutate({ ...once(), contentRevision, command: { command: 'change-leaders', ...named } });
  };
  return (
    <ConfirmDialog
      open
      title={texts.hand}
      confirm={texts.hand}
      busy={ask.isPending}
      onConfirm={confirm}
      onClose={onClose}
    >
      <div className='iza-stack'>
        <p>{texts.effects}</p>
        {places.map((at) => (
          <SelectField
            key={at}
            label={texts.handWho}
            value={chosen[at] as string | undefined}
            error={tried && !chosen[at] ? texts.needed : undefined}
            options={options.map(({ party, name }) => ({ value: party as string, label: name }))}
            onChange={(party) =>
              setChosen(places.map((one) => (one === at ? (party as PartyId) : chosen[one])))
            }
          />
        ))}
        <TextArea
          label={texts.reason}
          rows={3}
          value={reason}
          error={tried && reason.trim() === '' ? texts.needed : undefined}
          onChange={setReason}
        />
        <AttemptWords attempt={ask} view={view} />
      </div>
    </ConfirmDialog>
  );
}
