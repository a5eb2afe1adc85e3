import './progress.css';
import type { ProgressRoundView, ProgressView } from '@iza/api/progress';
import { useQuery } from '@tanstack/react-query';
import { progressRoundIdSchema } from '@iza/domain/values';
import { Loaded } from '../app/loaded.tsx';
import { SelectField } from '../forms/index.ts';
import { DeadlineWords } from '../parts/time-words.tsx';
import { EmptyState, Notice } from '../parts/notice.tsx';
import { usePlanHead } from '../plan/store/use-plan.tsx';
import { useAddressSetting } from '../shell/index.ts';
import { useFormat, useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { MinePart } from './mine-part.tsx';
import { BeginRound, OpenRoundActions } from './round-actions.tsx';
import { RoundSummary } from './round-summary.tsx';
import { SettingsPart } from './settings-part.tsx';
import { StatusWordsContext } from './status-words.tsx';
import { progressTexts } from './texts.ts';
import { TrendPart } from './trend-part.tsx';
import { WorkList } from './work-list.tsx';

/** No round that this reader may know of: why, and what to do first. */
function NoRound({ view }: { view: ProgressView }) {
  const texts = useTexts(progressTexts);
  if (view.followed === null)
    return <EmptyState title={texts.notFollowedTitle}>{texts.notFollowed}</EmptyState>;
  const words = view.mayReport ? texts.noRoundParty : texts.noRoundReader;
  return (
    <EmptyState
      title={texts.noRoundTitle}
      action={view.mayLead ? <BeginRound view={view} /> : undefined}
    >
      {view.mayLead ? texts.noRoundLeader : words}
    </EmptyState>
  );
}

function RoundChoice({ view, shown }: { view: ProgressView; shown: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const [, setRound] = useAddressSetting('ronde');
  if (view.rounds.length < 2) return null;
  return (
    <SelectField
      label={texts.whichRound}
      value={shown.id}
      options={view.rounds.toReversed().map(({ id, number, due, closedOn }) => ({
        value: id,
        label: texts.roundOption(number, format.date(closedOn ?? due), closedOn === null),
      }))}
      empty={null}
      onChange={(id) => id && setRound(id)}
    />
  );
}

function Round({ view, round }: { view: ProgressView; round: ProgressRoundView }) {
  const texts = useTexts(progressTexts);
  const format = useFormat();
  const { closedOn, due, note, number } = round;
  const isLast = view.rounds.at(-1)?.id === round.id;
  return (
    <StatusWordsContext value={round.words}>
      <div className='iza-stack iza-stack--loose'>
        <div className='iza-stack iza-stack--tight'>
          <h2>{texts.round(number)}</h2>
          <p>
            {closedOn === null ? (
              <>
                {texts.openUntil(format.date(due))} (<DeadlineWords iso={due} />)
              </>
            ) : (
              texts.closedOn(format.date(closedOn))
            )}
          </p>
          {note !== '' && <p className='iza-prose iza-lines-kept'>{note}</p>}
          <RoundChoice view={view} shown={round} />
          {view.mayLead && closedOn === null && <OpenRoundActions round={round} />}
          {view.mayLead && closedOn !== null && isLast && view.followed !== null && (
            <div>
              <BeginRound view={view} />
            </div>
          )}
        </div>
        {closedOn === null && <MinePart round={round} />}
        {closedOn === null && view.mayLead && <WorkList round={round} askable={view.askable} />}
        {(closedOn !== null || view.mayLead) && <RoundSummary round={round} />}
        {(closedOn !== null || view.mayLead) && <TrendPart round={round} />}
      </div>
    </StatusWordsContext>
  );
}

function Opened({ view }: { view: ProgressView }) {
  const texts = useTexts(progressTexts);
  return (
    <div className='iza-stack iza-stack--loose progress'>
      {view.shown ? (
        <Round view={view} round={view.shown} />
      ) : (
        <>
          {view.followed === 'elsewhere' && view.mayLead && <Notice>{texts.elsewhere}</Notice>}
          <NoRound view={view} />
        </>
      )}
      {view.mayLead && view.followed !== null && <SettingsPart view={view} />}
    </div>
  );
}

/** How the open plan is carried out, in rounds. Stands within a plan's page. */
export function ProgressSection() {
  const trpc = useTRPC();
  const { plan } = usePlanHead();
  const [typed] = useAddressSetting('ronde');
  const round = progressRoundIdSchema.safeParse(typed).data;
  const query = useQuery(
    trpc.progress.open.queryOptions({ plan: plan.id, ...(round && { round }) }),
  );
  return <Loaded query={query}>{(view) => <Opened view={view} />}</Loaded>;
}
