import type { TransformationView } from '@iza/api/transformation';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useKeptDraft } from '../consultation/kept-draft.ts';
import { SelectField, TextArea } from '../forms/index.ts';
import { AgoWords, Button } from '../parts/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { FileList } from './files/file-list.tsx';
import { FilesField } from './files/files-field.tsx';
import { fileTexts } from './files/texts.ts';
import { standingTexts } from './standing/texts.ts';
import { AttemptWords } from './running/attempt-words.tsx';
import { transformationTexts } from './texts.ts';
import { useConditionWords } from './use-condition-words.ts';
import { useTransformationWrite } from './use-transformation-write.ts';

type Question = TransformationView['questions'][number];

const filesOf = ({ files }: TransformationView, { question }: Question) =>
  files.filter((file) => file.question === question);

function AnswerForm({ view, question }: { view: TransformationView; question: Question }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { once, refresh } = useTransformationWrite(view);
  const [text, setText, forget] = useKeptDraft(`answer.${question.question}`, '');
  const answer = useMutation(
    trpc.transformation.answerQuestion.mutationOptions({
      onSuccess: async (said) => {
        if (said.kind === 'saved') forget();
        await refresh();
      },
    }),
  );
  return (
    <div className='iza-stack iza-stack--tight iza-prose iza-no-print'>
      <TextArea label={texts.answer} rows={3} value={text} onChange={setText} />
      <FileList view={view} files={filesOf(view, question)} />
      <FilesField view={view} to={question} atOnce={false} />
      <AttemptWords attempt={answer} />
      <div>
        <Button
          busy={answer.isPending}
          disabled={text.trim() === ''}
          onClick={() => answer.mutate({ ...once(), question: question.question, text })}
        >
          {texts.giveAnswer}
        </Button>
      </div>
    </div>
  );
}

/** Files that come after the answer: a button first, so that answered questions stay short. */
function MoreFiles({ view, question }: { view: TransformationView; question: Question }) {
  const texts = useTexts(fileTexts);
  const [open, setOpen] = useState(false);
  return open ? (
    <FilesField view={view} to={question} atOnce />
  ) : (
    <div className='iza-no-print'>
      <Button small onClick={() => setOpen(true)}>
        {texts.add}
      </Button>
    </div>
  );
}

function AskForm({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(transformationTexts);
  const { once, refresh } = useTransformationWrite(view);
  const [text, setText, forget] = useKeptDraft(`question.${view.card.plan}`, '');
  const [condition, setCondition] = useState<string>();
  const conditions = useConditionWords(view);
  const ask = useMutation(
    trpc.transformation.askQuestion.mutationOptions({
      onSuccess: async (said) => {
        if (said.kind === 'saved') {
          forget();
          setText('');
        }
        await refresh();
      },
    }),
  );
  return (
    <div className='iza-stack iza-stack--tight iza-prose iza-no-print'>
      <SelectField
        label={texts.aboutCondition}
        value={condition}
        empty={texts.wholePlan}
        options={conditions.map(({ key, words }) => ({ value: key, label: words }))}
        onChange={setCondition}
      />
      <TextArea label={texts.question} rows={3} value={text} onChange={setText} />
      <AttemptWords attempt={ask} />
      <div>
        <Button
          busy={ask.isPending}
          disabled={text.trim() === ''}
          onClick={() => ask.mutate({ ...once(), condition: condition ?? null, text })}
        >
          {texts.ask}
        </Button>
      </div>
    </div>
  );
}

/** Questions with their answers; asked by insurers, answered by applicants. */
export function QuestionsPart({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const { noAnswerYet } = useTexts(standingTexts);
  const [opened] = useState(() => new Date().toISOString());
  const conditions = useConditionWords(view);
  const nameOf = (key: string) => conditions.find((one) => one.key === key)?.words ?? key;
  const mayAsk = view.allowed.includes('ask');
  const mayAnswer = view.allowed.includes('answer');
  if (view.questions.length === 0 && !mayAsk) return null;
  return (
    <section className='iza-stack' aria-labelledby='vragen'>
      <h2 id='vragen'>{texts.questions}</h2>
      {view.questions.length === 0 && <p className='iza-quiet'>{texts.noQuestions}</p>}
      {view.questions.map((question) => (
        <article key={question.question} className='iza-stack iza-stack--tight iza-prose'>
          <p className='iza-quiet'>
            {question.personName}, {question.partyName} <AgoWords at={question.at} now={opened} />
          </p>
          {question.condition !== null && (
            <p>
              <strong>{nameOf(question.condition)}</strong>
            </p>
          )}
          <p>{question.text}</p>
          {question.answer && (
            <p>
              <strong>{texts.answer}:</strong> {question.answer.text}{' '}
              <span className='iza-quiet'>({question.answer.by})</span>
            </p>
          )}
          {!question.answer && !mayAnswer && <p className='iza-quiet'>{noAnswerYet}</p>}
          {question.answer && <FileList view={view} files={filesOf(view, question)} />}
          {question.answer && mayAnswer && <MoreFiles view={view} question={question} />}
          {!question.answer && mayAnswer && <AnswerForm view={view} question={question} />}
        </article>
      ))}
      {mayAsk && <AskForm view={view} />}
    </section>
  );
}
