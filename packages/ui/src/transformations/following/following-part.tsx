import type { FollowedView, TransformationView } from '@iza/api/transformation';
import { reportBeginsWith } from '@iza/domain/transformation';
import type { Quarter } from '@iza/domain/values';
import { useQuery } from '@tanstack/react-query';
import { ClauseWords } from '../../accord/clause-link.tsx';
import { Loaded } from '../../app/loaded.tsx';
import { SelectField } from '../../forms/index.ts';
import { Button } from '../../parts/index.ts';
import { useAddressSetting } from '../../shell/index.ts';
import { useFormat, useTexts } from '../../texts/language.tsx';
import { useTRPC } from '../../trpc/index.ts';
import { AttemptWords } from '../running/attempt-words.tsx';
import { lastBefore, reportOver, unreported } from './followed.ts';
import { ResultCharts } from './result-chart.tsx';
import { ResultForm } from './result-form.tsx';
import { QuartersTable, StandingTable } from './standing-table.tsx';
import { followingTexts } from './texts.ts';
import { useReport } from './use-report.ts';
import { useReportWords } from './use-report-words.ts';

type Of = { view: TransformationView; followed: FollowedView; quarter: Quarter };

/** Says of all that nobody reported on that it was not measured yet: honest, and one press for thirty results. */
function RestOpen({ view, followed, quarter }: Of) {
  const texts = useTexts(followingTexts);
  const { send, attempt } = useReport(view, quarter);
  const rest = unreported(followed, quarter);
  if (rest.length < 2) return null;
  const reports = rest.map((result) => ({
    result: result.id,
    base: 0,
    report: reportBeginsWith(lastBefore(result, quarter).said),
  }));
  return (
    <>
      <div>
        <Button busy={attempt.isPending} onClick={() => send(reports)}>
          {texts.restOpen(rest.length)}
        </Button>
      </div>
      <AttemptWords attempt={attempt} />
    </>
  );
}

function Reporting(props: Of) {
  const texts = useTexts(followingTexts);
  const say = useReportWords();
  const { view, followed, quarter } = props;
  return (
    <section className='iza-stack iza-no-print' aria-labelledby='melden'>
      <h3 id='melden'>{texts.report}</h3>
      <ul className='transformation__rows'>
        {followed.results.map((result) => {
          const report = reportOver(result, quarter);
          return (
            <li key={result.id}>
              <details>
                <summary>
                  {result.what} <span className='iza-quiet'>({say(report)})</span>
                </summary>
                <ResultForm
                  key={`${quarter} ${report?.revision ?? 0}`}
                  view={view}
                  result={result}
                  quarter={quarter}
                />
              </details>
            </li>
          );
        })}
      </ul>
      <RestOpen {...props} />
    </section>
  );
}

function DueWords({ followed }: { followed: FollowedView }) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const { due } = followed;
  if (!due) return null;
  const count = unreported(followed, due).length;
  const name = format.quarter(due);
  return <p>{count === 0 ? texts.allReported(name) : texts.due(name, count)}</p>;
}

function Followed({ view, followed }: Pick<Of, 'view' | 'followed'>) {
  const texts = useTexts(followingTexts);
  const format = useFormat();
  const [chosen, choose] = useAddressSetting('kwartaal');
  const { quarters, due, results, mayReport } = followed;
  const quarter = quarters.find((one) => one === chosen) ?? due ?? quarters.at(-1);
  if (quarter === undefined) return <p className='iza-quiet'>{texts.notBegun}</p>;
  if (results.length === 0) return <p className='iza-quiet'>{texts.noResults}</p>;
  return (
    <>
      <DueWords followed={followed} />
      <div className='iza-prose iza-no-print'>
        <SelectField
          label={texts.quarter}
          value={quarter as string}
          options={quarters
            .toReversed()
            .map((value) => ({ value: value as string, label: format.quarter(value) }))}
          onChange={(value) => choose(value ?? '')}
        />
      </div>
      <StandingTable followed={followed} quarter={quarter} />
      {mayReport && <Reporting view={view} followed={followed} quarter={quarter} />}
      <section className='iza-stack' aria-labelledby='verloop'>
        <h3 id='verloop'>{texts.trend}</h3>
        <ResultCharts followed={followed} />
        <QuartersTable followed={followed} />
      </section>
    </>
  );
}

/** The results of a running plan, followed quarter by quarter. @see 4.2.3 step 4 */
export function FollowingPart({ view }: { view: TransformationView }) {
  const trpc = useTRPC();
  const texts = useTexts(followingTexts);
  const query = useQuery(trpc.transformation.followed.queryOptions({ plan: view.card.plan }));
  return (
    <section className='iza-stack' aria-labelledby='volgen'>
      <h2 id='volgen'>{texts.title}</h2>
      <p className='iza-quiet iza-prose'>
        <ClauseWords>{texts.lead}</ClauseWords>
      </p>
      <Loaded query={query}>{(followed) => <Followed view={view} followed={followed} />}</Loaded>
    </section>
  );
}
