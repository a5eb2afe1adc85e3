import '../../decisions/decisions.css';
import type { MandatesView } from '@iza/api/transformation';
import type { IdempotencyKey } from '@iza/domain/values';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Loaded } from '../../app/loaded.tsx';
import { OnRecord } from '../../decisions/on-record.tsx';
import { ReasonDialog } from '../../decisions/reason-dialog.tsx';
import { Button, Link, Status } from '../../parts/index.ts';
import { Page } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { transformationTexts } from '../texts.ts';
import { MandateForm } from './mandate-form.tsx';
import { companyTexts } from './texts.ts';

type Mandate = MandatesView['mandates'][number];

function WithdrawDialog({ mandate, onClose }: { mandate: Mandate; onClose: () => void }) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const texts = useTexts(companyTexts);
  const [key] = useState(() => crypto.randomUUID() as IdempotencyKey);
  const withdraw = useMutation(
    trpc.transformation.withdrawMandate.mutationOptions({
      onSuccess: (answer) => {
        void queries.invalidateQueries({ queryKey: trpc.transformation.mandates.queryKey() });
        if (answer.kind === 'saved') onClose();
      },
    }),
  );
  return (
    <ReasonDialog
      title={texts.withdrawTitle}
      lead={texts.withdrawLead}
      busy={withdraw.isPending}
      outcome={<AttemptWords attempt={withdraw} />}
      onConfirm={(reason) => withdraw.mutate({ key, mandate: mandate.id, reason })}
      onClose={onClose}
    />
  );
}

function MandateLine({ mandate }: { mandate: Mandate }) {
  const texts = useTexts(companyTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const { from, until, note, evidence, holds, withdrawn } = mandate;
  return (
    <OnRecord
      record={{ ...mandate, mayWithdraw: withdrawn === null }}
      title={mandate.holderName}
      mark={
        <Status shape={holds ? 'check' : 'open'} tone={holds ? 'positive' : 'neutral'}>
          {holds ? texts.holds : texts.holdsNot}
        </Status>
      }
      onWithdraw={() => setAsking(true)}
    >
      <p>{texts.period(format.date(from), until && format.date(until))}</p>
      {note !== '' && <p className='decisions__words'>{note}</p>}
      <p className='iza-small iza-quiet'>{evidence}</p>
      {asking && <WithdrawDialog mandate={mandate} onClose={() => setAsking(false)} />}
    </OnRecord>
  );
}

function Mandates({ view }: { view: MandatesView }) {
  const texts = useTexts(companyTexts);
  const [recording, setRecording] = useState(false);
  const { mandates, colleagues } = view;
  const none = mandates.every(({ holds }) => !holds);
  return (
    <div className='iza-stack'>
      {mandates.length === 0 && <p className='iza-prose'>{texts.everyone}</p>}
      {mandates.length > 0 && none && <p className='iza-prose'>{texts.nobodyHolds}</p>}
      <ul className='decisions__list'>
        {mandates.map((mandate) => (
          <MandateLine key={mandate.id} mandate={mandate} />
        ))}
      </ul>
      {colleagues.length === 0 ? (
        <p className='iza-quiet iza-prose'>{texts.noColleague}</p>
      ) : (
        <div>
          <Button purpose='primary' icon='plus' onClick={() => setRecording(true)}>
            {texts.record}
          </Button>
        </div>
      )}
      {recording && <MandateForm view={view} onClose={() => setRecording(false)} />}
    </div>
  );
}

/** Who may sign decisions on transformation plans for the acting company. `base`: where the plans stand in the app. */
export function MandatesPage({ base }: { base: string }) {
  const trpc = useTRPC();
  const texts = useTexts(companyTexts);
  const plans = useTexts(transformationTexts);
  const query = useQuery(trpc.transformation.mandates.queryOptions());
  return (
    <Page
      title={texts.mandatesTitle}
      above={<Link href={base}>{plans.title}</Link>}
      lead={texts.mandatesLead}
    >
      <Loaded query={query}>{(view) => <Mandates view={view} />}</Loaded>
    </Page>
  );
}
