import type { OwnCompanyView, TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { SelectField } from '../../forms/index.ts';
import { Button, Notice } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { commandWords } from '../command-words.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { WordsButton } from '../running/words-button.tsx';
import { transformationTexts } from '../texts.ts';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { companyTexts } from './texts.ts';

type OfCompany = { view: TransformationView; company: OwnCompanyView };

function Handler({ view, company }: OfCompany) {
  const trpc = useTRPC();
  const texts = useTexts(companyTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const { assigned, colleagues } = company;
  const assign = useMutation(
    trpc.transformation.assign.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind === 'saved') toast(texts.handlerKept);
      },
    }),
  );
  return (
    <>
      {assigned?.left && <p>{texts.handlerLeft(assigned.name)}</p>}
      <SelectField
        label={texts.handler}
        value={assigned?.left ? undefined : assigned?.person}
        empty={texts.nobody}
        options={colleagues.map(({ person, name }) => ({ value: person, label: name }))}
        onChange={(to) => assign.mutate({ ...once(), to: to ?? null })}
      />
      <AttemptWords attempt={assign} />
    </>
  );
}

type Prepared = OwnCompanyView['prepared'][number];

function PreparedActions({ view, prepared }: { view: TransformationView; prepared: Prepared }) {
  const trpc = useTRPC();
  const texts = useTexts(companyTexts);
  const steps = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const sign = useMutation(
    trpc.transformation.signPrepared.mutationOptions({
      onSuccess: (answer) => {
        refresh();
        if (answer.kind === 'saved') toast(answer.outcome === 'taken' ? steps.taken : steps.waits);
      },
    }),
  );
  const giveBack = useMutation(
    trpc.transformation.returnPrepared.mutationOptions({ onSuccess: refresh }),
  );
  const of = { prepared: prepared.prepared };
  return (
    <>
      <div className='iza-row iza-no-print'>
        {view.company?.maySign && (
          <Button
            purpose='primary'
            busy={sign.isPending}
            onClick={() => sign.mutate({ ...once(), ...of })}
          >
            {texts.sign}
          </Button>
        )}
        <WordsButton
          name={texts.giveBack}
          label={texts.giveBackWhy}
          busy={giveBack.isPending}
          onGive={(reason) => giveBack.mutate({ ...once(), ...of, reason })}
        />
      </div>
      <AttemptWords attempt={sign} view={view} />
      <AttemptWords attempt={giveBack} />
    </>
  );
}

/** A decision that a colleague prepared: to sign or give back; or, given back, why. */
function PreparedNotice({ view, prepared }: { view: TransformationView; prepared: Prepared }) {
  const texts = useTexts(companyTexts);
  const steps = useTexts(transformationTexts);
  const { command, personName, returned } = prepared;
  const decided = 'verdict' in command ? `: ${steps.outcomes[command.verdict.outcome]}` : '';
  const said = commandWords(command, steps.attached);
  const name = steps.commands[command.command];
  return (
    <Notice
      tone={returned ? 'warning' : 'info'}
      title={`${returned ? texts.returned(name) : texts.prepared(name)}${decided}`}
    >
      <div className='iza-stack iza-stack--tight'>
        <p>{texts.preparedBy(personName)}</p>
        {said !== undefined && <p className='iza-lines-kept'>{said}</p>}
        {returned ? (
          <p className='iza-lines-kept'>
            {texts.returnedBy(returned.by)} {returned.reason}
          </p>
        ) : (
          <PreparedActions view={view} prepared={prepared} />
        )}
      </div>
    </Notice>
  );
}

/** Decisions that wait for a signature within one's own company. */
export function PreparedPart({ view }: { view: TransformationView }) {
  return view.company?.prepared.map((prepared) => (
    <PreparedNotice key={prepared.prepared} view={view} prepared={prepared} />
  ));
}

/** What a market leader arranges around a plan within its own company: who handles it. */
export function CompanyPart({ view }: { view: TransformationView }) {
  const texts = useTexts(companyTexts);
  const { company } = view;
  if (!company) return null;
  return (
    <section
      className='iza-stack iza-stack--tight iza-no-print'
      aria-labelledby='eigen-organisatie'
    >
      <h2 id='eigen-organisatie'>{texts.company}</h2>
      <p className='iza-quiet'>{texts.companyLead}</p>
      <Handler view={view} company={company} />
    </section>
  );
}
