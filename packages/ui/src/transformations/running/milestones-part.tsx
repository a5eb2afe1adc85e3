import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { PLANNED, type Milestone, type MilestoneProgress } from '@iza/domain/transformation';
import { cents, knownOf } from '@iza/domain/values';
import { Status, type ShapeName, type Tone } from '../../parts/index.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { FileList } from '../files/file-list.tsx';
import { writingTexts } from '../writing/texts.ts';
import { MilestoneActions } from './milestone-actions.tsx';
import { milestoneMoney, standingShown, type RouteMoney } from './milestone-money.ts';
import { routeTexts } from './route-texts.ts';
import { runningTexts } from './texts.ts';

const LOOKS: Readonly<Record<ReturnType<typeof standingShown>, readonly [ShapeName, Tone]>> = {
  planned: ['open', 'neutral'],
  reported: ['half', 'info'],
  'sent-back': ['triangle', 'warning'],
  confirmed: ['check', 'positive'],
  'part-paid': ['half', 'positive'],
  paid: ['full', 'positive'],
};

/** When it was reported, by whom it was confirmed, when it was paid. */
function History({ at, view }: { at: MilestoneProgress; view: TransformationView }) {
  const texts = useTexts(runningTexts);
  const format = useFormat();
  if (at.standing === 'planned') return null;
  const nameOf = (party: string) =>
    view.card.leaders.find((leader) => leader.party === party)?.name ?? party;
  const confirmed = at.standing === 'reported' ? at.confirmedBy : [];
  const told = [
    texts.reportedOn(format.date(at.reportedOn)),
    ...(confirmed.length > 0 ? [texts.confirmedBy(format.list(confirmed.map(nameOf)))] : []),
    ...(at.standing === 'sent-back' ? [at.reason] : []),
  ];
  return (
    <>
      <p className='iza-quiet'>{told.join('; ')}</p>
      <p className='iza-lines-kept'>
        <strong>{texts.evidence}:</strong> {at.evidence}
      </p>
    </>
  );
}

/** What was committed, paid and reclaimed for a milestone, a line for each route. */
function MoneyLines({ money }: { money: readonly RouteMoney[] }) {
  const texts = useTexts(routeTexts);
  const { routes } = useTexts(writingTexts).application;
  const format = useFormat();
  const lines = money.flatMap(({ route, committed, paid, reclaimed, paidOn }) => {
    const name = routes[route];
    const on = paidOn && format.date(paidOn);
    const whole = cents(paid + reclaimed);
    return [
      ...(committed > 0 ? [texts.routeCommitted(name, format.euro(committed))] : []),
      ...(whole > 0 ? [texts.routePaid(name, format.euro(whole), on)] : []),
      ...(reclaimed > 0 ? [texts.routeReclaimed(name, format.euro(reclaimed))] : []),
    ];
  });
  if (lines.length === 0) return null;
  return (
    <ul className='transformation__list'>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

type OfMilestone = { view: TransformationView; ledger: LedgerView | undefined };

function Row({ view, ledger, milestone }: OfMilestone & { milestone: Milestone }) {
  const texts = useTexts(runningTexts);
  const { partPaid } = useTexts(routeTexts);
  const words = usePlanWords();
  const format = useFormat();
  const at = view.milestones[milestone.id] ?? PLANNED;
  const money = ledger && milestoneMoney(ledger, milestone.id);
  const shown = standingShown(at, money);
  const [shape, tone] = LOOKS[shown];
  const amount = knownOf(milestone.amount);
  const byInsurers = money?.find(({ route }) => route === 'insurers');
  const facts = [
    'known' in milestone.when ? words.deadline(milestone.when.known) : undefined,
    amount === undefined ? undefined : format.euro(amount),
  ];
  return (
    <li className='iza-stack iza-stack--tight' aria-label={milestone.title}>
      <h3>{milestone.title}</h3>
      <p>
        <Status shape={shape} tone={tone}>
          {shown === 'part-paid' ? partPaid : texts.standings[shown]}
        </Status>{' '}
        <span className='iza-quiet'>{facts.filter(Boolean).join(' · ')}</span>
      </p>
      {money && <MoneyLines money={money} />}
      <History at={at} view={view} />
      <FileList view={view} files={view.files.filter((file) => file.milestone === milestone.id)} />
      <MilestoneActions
        view={view}
        ledger={ledger}
        milestone={milestone}
        at={at}
        committed={byInsurers?.committed ?? cents(0)}
      />
    </li>
  );
}

/** Milestones on their way: reported with evidence, confirmed by both leaders, paid once. */
export function MilestonesPart({ view, ledger }: OfMilestone) {
  const texts = useTexts(runningTexts);
  const { milestones } = view.sections.application.content;
  return (
    <section className='iza-stack' aria-labelledby='mijlpalen'>
      <h2 id='mijlpalen'>{texts.milestones}</h2>
      {milestones.length === 0 && <p className='iza-quiet'>{texts.noMilestones}</p>}
      <ol className='transformation__rows iza-stack'>
        {milestones.map((milestone) => (
          <Row key={milestone.id} view={view} ledger={ledger} milestone={milestone} />
        ))}
      </ol>
    </section>
  );
}
