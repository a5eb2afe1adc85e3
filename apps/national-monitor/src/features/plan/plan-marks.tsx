import type { PlanCard } from '@iza/api/plan';
import { Link, Status } from '@iza/ui/parts';
import { planVocabulary, STAGE_SHAPES, stageWords, type StandingPlan } from '@iza/ui/plan/words';
import { useTexts } from '@iza/ui/texts';
import { useSession } from '@iza/ui/app';
import { mayOpen } from './may-open.ts';
import { planTexts } from './texts.ts';

/** A stage by word and shape. */
export function StageMark({ plan }: { plan: StandingPlan }) {
  const words = useTexts(planVocabulary);
  const { stage } = plan;
  const tone = stage === 'adopted' ? 'positive' : 'info';
  return (
    <Status tone={tone} shape={STAGE_SHAPES[stage]}>
      {stageWords(plan, words)}
    </Status>
  );
}

/** That something is an example, wherever it stands. */
function ExampleMark() {
  const texts = useTexts(planTexts);
  return (
    <span className='monitor-example' title={texts.exampleHint}>
      {texts.example}
    </span>
  );
}

/** A plan by name: a link where this reader may open it, marked when it is an example. */
export function PlanName({ plan }: { plan: PlanCard }) {
  const texts = useTexts(planTexts);
  const { acting } = useSession();
  return (
    <span className='monitor-plan-name'>
      {mayOpen(acting, plan) ? (
        <Link href={`/plannen/${plan.plan}`}>{plan.name}</Link>
      ) : (
        <span title={texts.notReadable}>{plan.name}</span>
      )}{' '}
      {plan.number > 1 && <span className='iza-quiet'>{texts.version(plan.number)} </span>}
      {plan.origin === 'example' && <ExampleMark />}
    </span>
  );
}

/** Nothing stands here, and why: a dash, in words on hover and for screen readers. */
export function Nothing({ why }: { why: string }) {
  return (
    <span className='iza-quiet' title={why}>
      <span aria-hidden='true'>–</span>
      <span className='iza-hidden'>{why}</span>
    </span>
  );
}
