import type { JudgementView } from '@iza/api/judgement';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { Loaded } from '../app/loaded.tsx';
import { EmptyState, Notice } from '../parts/notice.tsx';
import { Status } from '../parts/status.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { planVocabulary } from '@iza/documents/words';
import { DataTable } from '../tables/index.ts';
import type { Column } from '../tables/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { awaitedJudges } from './judging.ts';
import { JudgementForm } from './judgement-form.tsx';
import { judgementTexts } from './texts.ts';

type Shared = JudgementView['shared'][number];
type Answer = Shared['content']['concrete'];

/** An answer by word and shape, with what was remarked. */
function AnswerWords({ answer: { answer, remark } }: { answer: Answer }) {
  const texts = useTexts(judgementTexts);
  const { answers } = useTexts(planVocabulary);
  return (
    <span className='iza-answer'>
      {answer === null ? (
        <Status shape='dash'>{texts.noAnswer}</Status>
      ) : (
        <Status
          shape={answer === 'yes' ? 'check' : 'cross'}
          tone={answer === 'yes' ? 'positive' : 'warning'}
        >
          {answers[answer]}
        </Status>
      )}
      {remark !== '' && <span className='iza-small'>{remark}</span>}
    </span>
  );
}

function useColumns(questions: JudgementView['questions']): readonly Column<Shared>[] {
  const texts = useTexts(judgementTexts);
  const words = useTexts(planVocabulary);
  const format = useFormat();
  return useMemo(
    () => [
      { id: 'partij', head: texts.party, names: true, value: ({ partyName }) => partyName },
      ...questions.map(
        ({ key }): Column<Shared> => ({
          id: key,
          head: words.questions[key],
          value: ({ content }) => {
            const { answer, remark } = content[key];
            return answer === null ? undefined : texts.fieldRemark(words.answers[answer], remark);
          },
          cell: ({ content }): ReactNode => <AnswerWords answer={content[key]} />,
        }),
      ),
      {
        id: 'gedeeld',
        head: texts.on,
        value: ({ sharedAt }) => sharedAt,
        cell: ({ sharedAt }) => format.moment(sharedAt),
      },
    ],
    [questions, texts, words, format],
  );
}

function SharedJudgements({ view }: { view: JudgementView }) {
  const texts = useTexts(judgementTexts);
  const columns = useColumns(view.questions);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='gedeelde-oordelen'>
      <h2 id='gedeelde-oordelen'>{texts.all}</h2>
      {view.shared.length === 0 ? (
        <p className='iza-quiet'>{texts.noneShared}</p>
      ) : (
        <DataTable
          caption={texts.caption}
          captionHidden
          columns={columns}
          rows={view.shared}
          rowKey={({ party }) => party}
        />
      )}
    </section>
  );
}

/** Who has shared nothing yet: information, from which nothing follows by itself. */
function Awaited({ view }: { view: JudgementView }) {
  const texts = useTexts(judgementTexts);
  const format = useFormat();
  const { roles } = useTexts(planVocabulary);
  const { admitted } = usePlanHead();
  if (!admitted) return null;
  const awaited = awaitedJudges(admitted, view.shared);
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='nog-geen-oordeel'>
      <h2 id='nog-geen-oordeel'>{texts.awaited}</h2>
      {awaited.length === 0 ? (
        <p className='iza-quiet'>{texts.nobodyAwaited}</p>
      ) : (
        <ul className='iza-invited'>
          {awaited.map((each) => (
            <li key={each.party}>
              <span>{each.name}</span>
              <span className='iza-small iza-quiet'>
                {format.list(each.roles.map((role) => roles[role]))}
              </span>
            </li>
          ))}
        </ul>
      )}
      <p className='iza-small iza-quiet'>{texts.awaitedNote}</p>
    </section>
  );
}

function Opened({ view }: { view: JudgementView }) {
  const texts = useTexts(judgementTexts);
  const format = useFormat();
  const { card, allowed } = usePlanHead();
  const insider = allowed.includes('read-working-corner');
  const toJudge = card.stage === 'assessment' || view.shared.length > 0;
  if (!toJudge) return <EmptyState title={texts.notOpenTitle}>{texts.notOpen}</EmptyState>;
  if (!insider) return <EmptyState title={texts.outsider} />;
  return (
    <div className='iza-stack iza-stack--loose'>
      {view.mayJudge && <JudgementForm view={view} />}
      {view.mine?.sharedAt && (
        <Notice tone='positive'>{texts.sharedTitle(format.moment(view.mine.sharedAt))}</Notice>
      )}
      <SharedJudgements view={view} />
      {card.stage === 'assessment' && <Awaited view={view} />}
    </div>
  );
}

/** The joint judgement on the open plan: one's own answers to the three questions, and those that were shared. Stands within a plan's page. */
export function JudgementSection() {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const query = useQuery(trpc.judgement.open.queryOptions({ version: version.id }));
  return <Loaded query={query}>{(view) => <Opened view={view} />}</Loaded>;
}
