import '../coherence/coherence.css';
import type { PlanPracticesView, PracticeView } from '@iza/api/practice';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { PRACTICE_CLAUSE } from '@iza/domain/practice';
import { ClauseLink } from '../accord/clause-link.tsx';
import { Loaded } from '../app/loaded.tsx';
import { useBesideWrite } from '../coherence/use-beside.ts';
import { WordsDialog } from '../coherence/words-dialog.tsx';
import { Outcome } from '../decisions/outcome.tsx';
import { TextField } from '../forms/index.ts';
import { Button } from '../parts/button.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useNotices } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { MarkForm } from './mark-form.tsx';
import { PracticeCard } from './practice-card.tsx';
import { practiceTexts } from './texts.ts';

function Withdraw({ practice }: { practice: PracticeView }) {
  const trpc = useTRPC();
  const texts = useTexts(practiceTexts);
  const { version } = usePlanHead();
  const { key, answered } = useBesideWrite();
  const [asking, setAsking] = useState(false);
  const withdraw = useMutation(
    trpc.practice.withdraw.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') setAsking(false);
      },
    }),
  );
  return (
    <div className='iza-no-print'>
      <Button small purpose='subtle' onClick={() => setAsking(true)}>
        {texts.withdraw}
        <span className='iza-hidden'>: {practice.title}</span>
      </Button>
      {asking && (
        <WordsDialog
          title={texts.withdraw}
          label={texts.reason}
          lead={texts.withdrawLead}
          busy={withdraw.isPending}
          outcome={<Outcome attempt={withdraw} />}
          onConfirm={(reason) =>
            withdraw.mutate({ version: version.id, key, practice: practice.id, reason })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

function Copy({ practice }: { practice: PracticeView }) {
  const trpc = useTRPC();
  const texts = useTexts(practiceTexts);
  const { toast } = useNotices();
  const { version } = usePlanHead();
  const { key, answered } = useBesideWrite();
  const copy = useMutation(
    trpc.practice.copy.mutationOptions({
      onSuccess: (answer) => {
        answered();
        if (answer.kind === 'saved') toast(texts.copied);
      },
    }),
  );
  return (
    <div className='iza-no-print'>
      <Button
        small
        busy={copy.isPending}
        onClick={() => copy.mutate({ version: version.id, key, practice: practice.id })}
      >
        {texts.copy}
        <span className='iza-hidden'>: {practice.title}</span>
      </Button>
      <Outcome attempt={copy} />
    </div>
  );
}

function Own({ view }: { view: PlanPracticesView }) {
  const texts = useTexts(practiceTexts);
  const { card } = usePlanHead();
  const [marking, setMarking] = useState(false);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='eigen-voorbeelden'>
      <h2 id='eigen-voorbeelden'>{texts.own}</h2>
      {view.own.length === 0 && (
        <p className='iza-quiet'>
          {card.stage === 'adopted' ? texts.noneOwn : texts.afterAdoption}
        </p>
      )}
      <ul className='coherence-list'>
        {view.own.map((practice) => (
          <PracticeCard key={practice.id} practice={practice}>
            {view.mayMark && <Withdraw practice={practice} />}
          </PracticeCard>
        ))}
      </ul>
      {view.mayMark && (
        <div className='iza-no-print'>
          <Button icon='plus' onClick={() => setMarking(true)}>
            {texts.mark}
          </Button>
        </div>
      )}
      {marking && <MarkForm view={view} onClose={() => setMarking(false)} />}
    </section>
  );
}

type OthersProps = { view: PlanPracticesView; typed: string; onType: (typed: string) => void };

function Others({ view, typed, onType }: OthersProps) {
  const texts = useTexts(practiceTexts);
  const { others, mayCopy } = view;
  const nothing = typed.trim() === '' ? texts.none : texts.noneFound;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='andere-voorbeelden'>
      <h2 id='andere-voorbeelden'>{texts.others}</h2>
      <p className='iza-prose'>{mayCopy && texts.copyLead}</p>
      <div className='iza-prose'>
        <TextField label={texts.topic} hint={texts.topicHint} value={typed} onChange={onType} />
      </div>
      <output className='iza-small iza-quiet'>
        {others.length === 0 ? nothing : texts.found(others.length)}
      </output>
      <ul className='coherence-list'>
        {others.map((practice) => (
          <PracticeCard key={practice.id} practice={practice}>
            {mayCopy && <Copy practice={practice} />}
          </PracticeCard>
        ))}
      </ul>
    </section>
  );
}

/** The examples of a plan, and those of others to learn from and copy. @see B.5.j */
export function PracticesSection() {
  const trpc = useTRPC();
  const texts = useTexts(practiceTexts);
  const { version } = usePlanHead();
  const [typed, setTyped] = useState('');
  const query = useQuery({
    ...trpc.practice.ofPlan.queryOptions({ version: version.id, typed }),
    placeholderData: keepPreviousData,
  });
  return (
    <div className='iza-stack iza-stack--loose'>
      <p className='iza-prose'>
        {texts.lead} <ClauseLink clause={PRACTICE_CLAUSE} />
      </p>
      <Loaded query={query}>
        {(view) => (
          <>
            <Own view={view} />
            <Others view={view} typed={typed} onType={setTyped} />
          </>
        )}
      </Loaded>
    </div>
  );
}
