import type { TransformationView } from '@iza/api/transformation';
import { leavingOf } from '@iza/domain/transformation';
import type { PartyId } from '@iza/domain/values';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useParties } from '../action/use-parties.ts';
import { useActing } from '../app/session-context.tsx';
import { ComboboxField, SelectField } from '../forms/index.ts';
import { Button } from '../parts/index.ts';
import { useNotices } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { Handovers } from './leaving/leaving-words.tsx';
import { leavingTexts } from './leaving/texts.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

function ApplicantsForm({ view, onDone }: { view: TransformationView; onDone: () => void }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { once, refresh } = useTransformationWrite(view);
  const { organisations, nameOf } = useParties();
  const [parties, setParties] = useState<readonly string[]>(
    view.applicants.map(({ party }) => party),
  );
  const [lead, setLead] = useState<string>(view.card.lead ?? '');
  const save = useMutation(
    trpc.transformation.setApplicants.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') onDone();
      },
    }),
  );
  const keep = () =>
    save.mutate({
      ...once(),
      applicants: parties.map((party) => ({ party: party as PartyId, lead: party === lead })),
    });
  return (
    <div className='iza-stack iza-prose'>
      <ComboboxField
        label={texts.applicants}
        hint={texts.applicantsHint}
        values={parties}
        options={organisations}
        onChange={setParties}
      />
      <SelectField
        label={texts.lead1}
        value={lead}
        options={parties.map((party) => ({ value: party, label: nameOf(party) }))}
        onChange={(chosen) => setLead(chosen ?? '')}
      />
      <AttemptWords attempt={save} />
      <div className='iza-row'>
        <Button purpose='primary' busy={save.isPending} onClick={keep}>
          {texts.keepApplicants}
        </Button>
        <Button onClick={onDone}>{texts.stopWriting}</Button>
      </div>
    </div>
  );
}

function Consent({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { toast } = useNotices();
  const { once, refresh } = useTransformationWrite(view);
  const { party } = useActing();
  const own = view.applicants.find((one) => one.party === party);
  const consent = useMutation(
    trpc.transformation.consent.mutationOptions({
      onSuccess: async (answer) => {
        await refresh();
        if (answer.kind === 'saved') toast(texts.consentGiven);
      },
    }),
  );
  if (!own || !view.allowed.includes('consent') || own.consent?.stale === false) return null;
  return (
    <div className='iza-stack iza-stack--tight iza-no-print'>
      <div>
        <Button
          busy={consent.isPending}
          onClick={() => consent.mutate({ ...once(), revision: view.contentRevision })}
        >
          {texts.consent}
        </Button>
      </div>
      <AttemptWords attempt={consent} />
    </div>
  );
}

/** Who applies, who leads, and who agrees with the text as it stands. */
export function ApplicantsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const format = useFormat();
  const [writing, setWriting] = useState(false);
  const { leaves, why } = useTexts(leavingTexts);
  const leaving = leavingOf(view.state);
  const mayEdit = view.allowed.includes('edit');
  const words = ({ consent }: TransformationView['applicants'][number]) => {
    if (!consent) return texts.notConsented;
    if (consent.stale) return texts.consentedBefore;
    return texts.consented(format.date(consent.on), consent.personName);
  };
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='aanvragers'>
      <h2 id='aanvragers'>{texts.applicants}</h2>
      <ul className='transformation__list'>
        {view.applicants.map((one) => (
          <li key={one.party}>
            <strong>{one.name}</strong>
            {one.lead && `, ${texts.parts.lead}`}: {words(one)}
            {leaving
              .filter(({ party }) => party === one.party)
              .map(({ on, reason }) => (
                <span key={on} className='iza-lines-kept'>
                  {`\n${leaves(format.date(on))}. ${why}: ${reason}`}
                </span>
              ))}
          </li>
        ))}
      </ul>
      <Handovers view={view} />
      <Consent view={view} />
      {writing && mayEdit ? (
        <ApplicantsForm view={view} onDone={() => setWriting(false)} />
      ) : (
        mayEdit && (
          <div className='iza-no-print'>
            <Button onClick={() => setWriting(true)}>{texts.chooseApplicants}</Button>
          </div>
        )
      )}
    </section>
  );
}
