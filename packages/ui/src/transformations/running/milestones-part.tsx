import type { LedgerView } from '@iza/api/ledger';
import type { TransformationView } from '@iza/api/transformation';
import { PLANNED, type Milestone, type MilestoneProgress } from '@iza/domain/transformation';
import { knownOf, sumCents } from '@iza/domain/values';
import { Status, type ShapeName, type Tone } from '../../parts/index.ts';
import { usePlanWords } from '../../plan/words/use-plan-words.tsx';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { FileList } from '../files/file-list.tsx';
import { MilestoneActions } from './milestone-actions.tsx';
import { runningTexts } from './texts.ts';

const LOOKS: Readonly<Record<MilestoneProgress['standing'], readonly [ShapeName, Tone]>> = {
  planned: ['open', 'neutral'],
  reported: ['half', 'info'],
  'sent-back': ['triangle', 'warning'],
  confirmed: ['check', 'positive'],
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
    ...(at.standing === 'paid' ? [texts.paidOn(format.date(at.paidOn))] : []),
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

type OfMilestone = { view: TransformationView; ledger: LedgerView | undefined };

function Row({ view, ledger, milestone }: OfMilestone & { milestone: Milestone }) {
  const texts = useTexts(runningTexts);
  const words = usePlanWords();
  const format = useFormat();
  const at = view.milestones[milestone.id] ?? PLANNED;
  const [shape, tone] = LOOKS[at.standing];
  const amount = knownOf(milestone.amount);
  const accounts = ledger?.accounts ?? [];
  const committed = sumCents(
    accounts.flatMap(({ account, balance }) =>
      account.of === 'committed' && account.milestone === milestone.id ? [balance] : [],
    ),
  );
  const facts = [
    'known' in milestone.when ? words.deadline(milestone.when.known) : undefined,
    amount === undefined ? undefined : format.euro(amount),
    committed > 0 ? texts.committed(format.euro(committed)) : undefined,
  ];
  return (
    <li className='iza-stack iza-stack--tight' aria-label={milestone.title}>
      <h3>{milestone.title}</h3>
      <p>
        <Status shape={shape} tone={tone}>
          {texts.standings[at.standing]}
        </Status>{' '}
        <span className='iza-quiet'>{facts.filter(Boolean).join(' · ')}</span>
      </p>
      <History at={at} view={view} />
      <FileList view={view} files={view.files.filter((file) => file.milestone === milestone.id)} />
      <MilestoneActions
        view={view}
        ledger={ledger}
        milestone={milestone}
        at={at}
        committed={committed}
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
