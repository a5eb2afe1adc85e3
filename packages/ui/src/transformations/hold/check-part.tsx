import type { ChecksView, TransformationView } from '@iza/api/transformation';
import { CHECK_OUTCOMES, type CheckFinding } from '@iza/domain/transformation';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { RadioField, TextArea } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useNotices } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { WordsButton } from '../running/words-button.tsx';
import { useTransformationWrite } from '../use-transformation-write.ts';
import { checkTexts } from './check-texts.ts';

type Outcome = CheckFinding['outcome'];

function useAsked(view: TransformationView) {
  const trpc = useTRPC();
  const queries = useQueryClient();
  const { once, refresh } = useTransformationWrite(view);
  const again = async () => {
    void refresh();
    await queries.invalidateQueries({ queryKey: trpc.transformation.checks.queryKey() });
  };
  return { once, again };
}

function findingOf(outcome: Outcome | undefined, ground: string): CheckFinding | undefined {
  const said = ground.trim();
  if (outcome === 'no-objection') return { outcome, ground: said === '' ? null : said };
  return outcome === undefined || said === '' ? undefined : { outcome, ground: said };
}

/** Records what the authority found. */
function FindingForm({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(checkTexts);
  const { toast } = useNotices();
  const { once, again } = useAsked(view);
  const [outcome, setOutcome] = useState<Outcome>();
  const [ground, setGround] = useState('');
  const [tried, setTried] = useState(false);
  const record = useMutation(
    trpc.transformation.recordCheck.mutationOptions({
      onSuccess: async (answer) => {
        await again();
        if (answer.kind !== 'saved') return;
        setOutcome(undefined);
        setGround('');
        setTried(false);
        toast(texts.recorded);
      },
    }),
  );
  const finding = findingOf(outcome, ground);
  return (
    <div className='iza-stack iza-stack--tight iza-prose iza-no-print'>
      <RadioField
        label={texts.outcome}
        value={outcome}
        options={CHECK_OUTCOMES.map((value) => ({ value, label: texts.outcomes[value] }))}
        onChange={setOutcome}
      />
      <TextArea
        label={texts.ground}
        optional={outcome === 'no-objection'}
        rows={3}
        value={ground}
        onChange={setGround}
      />
      {tried && !finding && <p role='alert'>{texts.needs}</p>}
      <AttemptWords attempt={record} view={view} />
      <div>
        <Button
          busy={record.isPending}
          onClick={() => {
            setTried(true);
            if (finding) record.mutate({ ...once(), finding });
          }}
        >
          {texts.record}
        </Button>
      </div>
    </div>
  );
}

function Finding({
  view,
  check,
}: {
  view: TransformationView;
  check: ChecksView['checks'][number];
}) {
  const trpc = useTRPC();
  const texts = useTexts(checkTexts);
  const format = useFormat();
  const { toast } = useNotices();
  const { once, again } = useAsked(view);
  const { id, finding, name, personName, on, answers, mayAnswer } = check;
  const answer = useMutation(
    trpc.transformation.answerCheck.mutationOptions({
      onSuccess: async (said) => {
        await again();
        if (said.kind === 'saved') toast(texts.answered);
      },
    }),
  );
  return (
    <article className='iza-stack iza-stack--tight iza-prose'>
      <p>
        <strong>{texts.outcomes[finding.outcome]}</strong>{' '}
        <span className='iza-quiet'>{texts.by(name, personName, format.date(on))}</span>
      </p>
      {finding.ground !== null && <p className='iza-lines-kept'>{finding.ground}</p>}
      {answers.map((one) => (
        <p key={one.name} className='iza-lines-kept'>
          <span className='iza-quiet'>{texts.answerOf(one.name, one.personName)}:</span> {one.text}
        </p>
      ))}
      {mayAnswer && (
        <WordsButton
          name={texts.answer}
          label={texts.words}
          busy={answer.isPending}
          onGive={(text) => answer.mutate({ ...once(), check: id, text })}
        />
      )}
      <AttemptWords attempt={answer} view={view} />
    </article>
  );
}

/** What authorities found of a plan: to record for them, to answer for applicants and market leaders. Nothing where there is nothing. @see J.2.f.p4 */
export function CheckPart({ view }: { view: TransformationView }) {
  const { plan } = view.card;
  const texts = useTexts(checkTexts);
  const { data } = useQuery(useTRPC().transformation.checks.queryOptions({ plan }));
  if (!data || (data.checks.length === 0 && !data.mayCheck)) return null;
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='toetsing'>
      <h2 id='toetsing'>{texts.title}</h2>
      <p className='iza-quiet iza-prose'>
        <ClauseWords>{texts.lead}</ClauseWords>
      </p>
      {data.checks.map((check) => (
        <Finding key={check.id} view={view} check={check} />
      ))}
      {data.mayCheck && <FindingForm view={view} />}
    </section>
  );
}
