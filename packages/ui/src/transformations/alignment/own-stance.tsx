import type { AlignmentView, TransformationView } from '@iza/api/transformation';
import { STANCES, type Stance } from '@iza/domain/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { RadioField, TextArea } from '../../forms/index.ts';
import { Button, Notice } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { alignmentTexts } from './texts.ts';
import { useAlignmentWrite } from './use-alignment-write.ts';

type OfAlignment = { view: TransformationView; alignment: AlignmentView };

/** That the acting insurer was told of the approval, to be marked as read. */
function Told({ view, alignment }: OfAlignment) {
  const trpc = useTRPC();
  const texts = useTexts(alignmentTexts);
  const format = useFormat();
  const { once, refresh } = useAlignmentWrite(view);
  const read = useMutation(
    trpc.transformation.readDecision.mutationOptions({ onSuccess: refresh }),
  );
  const { told } = alignment;
  if (!told) return null;
  return (
    <Notice tone='info' title={texts.told(format.date(told.on))}>
      {told.readBy === null ? (
        <div>
          <Button busy={read.isPending} onClick={() => read.mutate(once())}>
            {texts.markRead}
          </Button>
        </div>
      ) : (
        <p>{texts.readBy(told.readBy)}</p>
      )}
      <AttemptWords attempt={read} />
    </Notice>
  );
}

type FormProps = OfAlignment & { side: keyof typeof STANCES; onClose: (() => void) | undefined };

function StanceForm({ view, alignment: { own }, side, onClose }: FormProps) {
  const trpc = useTRPC();
  const texts = useTexts(alignmentTexts);
  const { toast } = useNotices();
  const { once, refresh } = useAlignmentWrite(view);
  const [stance, setStance] = useState<Stance['stance']>(own?.stance ?? STANCES[side][0]);
  const [words, setWords] = useState(own?.words ?? '');
  const [tried, setTried] = useState(false);
  const record = useMutation(
    trpc.transformation.recordStance.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind !== 'saved') return;
        toast(texts.kept);
        onClose?.();
      },
    }),
  );
  const labels = {
    deviates: texts.whyDeviate,
    commits: texts.toWhat,
    reserves: texts.whichReserve,
  };
  const missing = stance !== 'follows' && words.trim() === '';
  const keep = () => {
    setTried(true);
    if (missing) return;
    const said = { stance, words: stance === 'follows' ? '' : words };
    record.mutate({ ...once(), stance: said });
  };
  return (
    <div className='iza-stack iza-stack--tight iza-prose iza-no-print'>
      <RadioField<Stance['stance']>
        label={texts.choose}
        value={stance}
        options={STANCES[side].map((value) => ({ value, label: texts.stances[value] }))}
        onChange={setStance}
      />
      {stance !== 'follows' && (
        <TextArea
          label={labels[stance]}
          rows={3}
          value={words}
          error={tried && missing ? texts.needWords : undefined}
          onChange={setWords}
        />
      )}
      <AttemptWords attempt={record} />
      <div className='iza-row'>
        <Button purpose='primary' busy={record.isPending} onClick={keep}>
          {texts.keep}
        </Button>
        {onClose && <Button onClick={onClose}>{texts.cancel}</Button>}
      </div>
    </div>
  );
}

/** What the acting party says of how it acts along: an insurer follows unless it says otherwise, an applicant commits itself. */
export function OwnStance({ view, alignment }: OfAlignment) {
  const texts = useTexts(alignmentTexts);
  const format = useFormat();
  const [changing, setChanging] = useState(false);
  const { side, own } = alignment;
  if (!side) return null;
  const none = side === 'insurer' ? texts.follows : texts.notYet;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='meedoen'>
      <h2 id='meedoen'>{texts.ownTitle}</h2>
      <Told view={view} alignment={alignment} />
      {side === 'provider' && <p className='iza-quiet iza-prose'>{texts.providerLead}</p>}
      {own ? (
        <>
          <p>
            <strong>{texts.stances[own.stance]}</strong>
          </p>
          {own.words !== '' && <p className='iza-lines-kept iza-prose'>{own.words}</p>}
          <p className='iza-quiet'>{texts.saidOn(format.date(own.on), own.personName)}</p>
        </>
      ) : (
        <p className='iza-prose'>{none}</p>
      )}
      {changing ? (
        <StanceForm
          view={view}
          alignment={alignment}
          side={side}
          onClose={() => setChanging(false)}
        />
      ) : (
        <div className='iza-no-print'>
          <Button onClick={() => setChanging(true)}>
            {own || side === 'insurer' ? texts.change : texts.keep}
          </Button>
        </div>
      )}
    </section>
  );
}
