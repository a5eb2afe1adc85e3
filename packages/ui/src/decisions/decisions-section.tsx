import './decisions.css';
import type { DecisionsView } from '@iza/api/decision';
import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../app/loaded.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { CommitmentsPart } from './commitments-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { MandatesPart } from './mandates-part.tsx';
import { ProcessPart } from './process-part.tsx';
import { StepsPart } from './steps-part.tsx';
import { decisionTexts } from './texts.ts';

function MayFollow({ clause }: DecisionsView['mayFollow']) {
  const texts = useTexts(decisionTexts);
  const { plan } = usePlanHead();
  return (
    <section className='iza-stack iza-stack--tight' aria-labelledby='wat-kan-volgen'>
      <h2 id='wat-kan-volgen'>{texts.mayFollow}</h2>
      <p className='iza-prose'>
        {plan.kind === 'roaz' ? texts.mayFollowRoaz : texts.mayFollowRegional} (
        {texts.clause(clause)})
      </p>
      <p className='iza-prose iza-quiet'>{texts.mayFollowNobody}</p>
    </section>
  );
}

function Opened({ view }: { view: DecisionsView }) {
  const texts = useTexts(decisionTexts);
  const { allowed, version } = usePlanHead();
  const insider = allowed.includes('read-working-corner');
  const isEmpty =
    view.process === null &&
    view.mandates.length + view.decisions.length + view.commitments.length === 0;
  if (!insider && isEmpty) return <p className='iza-prose'>{texts.notForYou}</p>;
  return (
    <div className='iza-stack iza-stack--loose decisions'>
      <ProcessPart key={version.id} process={view.process} />
      <MandatesPart view={view} />
      <DecisionsPart view={view} />
      <CommitmentsPart view={view} />
      {insider && <StepsPart view={view} />}
      <MayFollow {...view.mayFollow} />
    </div>
  );
}

/** How the open plan comes about, who decided on it, and who is bound by it. Stands within a plan's page. */
export function DecisionsSection() {
  const trpc = useTRPC();
  const { version } = usePlanHead();
  const query = useQuery(trpc.decision.open.queryOptions({ version: version.id }));
  return <Loaded query={query}>{(view) => <Opened view={view} />}</Loaded>;
}
