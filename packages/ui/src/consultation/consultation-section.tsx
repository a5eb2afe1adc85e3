import type { ConsultationView, ResponseView } from '@iza/api/consultation';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Loaded } from '../app/loaded.tsx';
import { useSession } from '../app/session-context.tsx';
import { GuestsPart } from '../guests/guests-part.tsx';
import { EmptyState, Notice } from '../parts/notice.tsx';
import { PlanDocument } from '../plan/document/plan-document.tsx';
import { PlanProvider, usePlan, usePlanHead } from '../plan/store/use-plan.tsx';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { HandlingWords } from './handling-words.tsx';
import { RespondForm } from './respond-form.tsx';
import { ResponseWords } from './response-words.tsx';
import { Responses } from './responses.tsx';
import { Rounds } from './rounds-list.tsx';
import { consultationTexts } from './texts.ts';
import { useGoToHash } from './use-go-to-hash.ts';

/** The plan as a paper, to read while one responds. */
function ReadAlong() {
  const texts = useTexts(consultationTexts);
  const { store } = usePlan();
  const plan = useMemo(
    () => ({ store, actions: undefined, mayEdit: false, reading: true }),
    [store],
  );
  return (
    <section className='iza-stack iza-read-along' aria-label={texts.thePlan}>
      <PlanProvider value={plan}>
        <PlanDocument />
      </PlanProvider>
    </section>
  );
}

type OwnResponseProps = {
  mine: NonNullable<ConsultationView['mine']>;
  /** The same as the plan's people have it, with what they did with it. */
  sent: ResponseView | undefined;
};

/** The party's own response after it was sent, or that it came too late. */
function OwnResponse({ mine, sent }: OwnResponseProps) {
  const texts = useTexts(consultationTexts);
  const format = useFormat();
  const { sentAt, content } = mine;
  if (sentAt === null) {
    return (
      <Notice tone='warning' title={texts.closedForYou}>
        {texts.closedForYouText}
      </Notice>
    );
  }
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='eigen-reactie'>
      <h2 id='eigen-reactie'>{texts.respondTitle}</h2>
      <Notice tone='positive'>{texts.sentTitle(format.moment(sentAt))}</Notice>
      <ResponseWords content={content} />
      {sent?.handling && (
        <div className='iza-response__handling iza-stack iza-stack--tight'>
          <HandlingWords handling={sent.handling} />
        </div>
      )}
    </section>
  );
}

function NoRound() {
  const texts = useTexts(consultationTexts);
  const { card, allowed } = usePlanHead();
  if (card.kind === 'regional') return <p className='iza-prose'>{texts.noneRegional}</p>;
  return (
    <EmptyState title={texts.noneTitle}>
      {allowed.includes('edit') ? texts.noneRoaz : texts.noneReader}
    </EmptyState>
  );
}

const ownAmong = ({ rounds, responses }: ConsultationView, own: string) =>
  responses.find(({ party, round }) => party === own && round === rounds.length);

function Opened({ view }: { view: ConsultationView }) {
  useGoToHash();
  const { allowed } = usePlanHead();
  const { acting } = useSession();
  const insider = allowed.includes('read-working-corner');
  const last = view.rounds.at(-1);
  if (!last) return <NoRound />;
  if (view.mayRespond && !insider) {
    return (
      <div className='iza-respond'>
        <div className='iza-respond__form'>
          <RespondForm key={last.number} mine={view.mine} closes={last.closes} />
        </div>
        <ReadAlong />
      </div>
    );
  }
  return (
    <div className='iza-stack iza-stack--loose'>
      {view.mayRespond ? (
        <RespondForm key={last.number} mine={view.mine} closes={last.closes} />
      ) : (
        view.mine && <OwnResponse mine={view.mine} sent={ownAmong(view, acting.party)} />
      )}
      <Rounds view={view} insider={view.readsResponses} />
      {view.readsResponses && <Responses view={view} />}
      {view.readsResponses && <GuestsPart />}
    </div>
  );
}

/** The consultation of the open plan: respond, see who responded, and say what was done with it. Stands within a plan's page. */
export function ConsultationSection() {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const query = useQuery(trpc.consultation.open.queryOptions({ version: version.id }));
  return <Loaded query={query}>{(view) => <Opened view={view} />}</Loaded>;
}
