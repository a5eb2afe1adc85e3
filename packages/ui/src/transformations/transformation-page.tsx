import './transformations.css';
import type { TransformationView } from '@iza/api/transformation';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { LoadedPage } from '../app/loaded.tsx';
import { Link } from '../parts/index.ts';
import { PlanWordsProvider } from '../plan/words/use-plan-words.tsx';
import { Page, useAddressSetting } from '../shell/index.ts';
import { useTexts } from '../texts/language.tsx';
import { useTRPC } from '../trpc/index.ts';
import { AboutPart } from './about-part.tsx';
import { AlignmentPart } from './alignment/alignment-part.tsx';
import { ApplicantsPart } from './applicants-part.tsx';
import { SinceOfferedPart } from './changes/changes-part.tsx';
import { Clocks } from './clocks.tsx';
import { FollowingPart } from './following/following-part.tsx';
import { CompanyPart, PreparedPart } from './company/company-part.tsx';
import { CheckPart } from './hold/check-part.tsx';
import { EarlierHolds, HoldNotice } from './hold/hold-part.tsx';
import { LeavingNotice } from './leaving/leaving-words.tsx';
import { LeadersPart } from './leaders/leaders-part.tsx';
import { JudgingPart } from './judging-part.tsx';
import { changedView, ChangingText, useChangedText } from './changing/changing-text.tsx';
import { ChangingPart } from './changing/changing-part.tsx';
import { TextNotice } from './changing/text-notice.tsx';
import { ChangesPart } from './running/changes-part.tsx';
import { MoneyPart } from './running/money-part.tsx';
import {
  CHANGING_WORD,
  PART_SETTING,
  partOf,
  TEXT_SETTING,
  type PagePart,
} from './part-address.ts';
import { PendingPart } from './pending-part.tsx';
import { isWrittenPart, PlanParts } from './plan-parts.tsx';
import { QuestionsPart } from './questions-part.tsx';
import { DecisionsPart } from './standing/decisions-part.tsx';
import { KeepFocus } from './standing/keep-focus.tsx';
import { StandingPart } from './standing/standing-part.tsx';
import { StageMark } from './stage-mark.tsx';
import { StepsPart } from './steps-part.tsx';
import { transformationTexts } from './texts.ts';
import { useClockWords } from './use-clock-words.ts';
import { ApplicationPart } from './writing/application-part.tsx';
import { CasePart } from './writing/case-part.tsx';
import { ImpactPart } from './writing/impact-part.tsx';
import { ResultsPart } from './writing/results-part.tsx';
import { SelfPart } from './writing/self-part.tsx';

/** Names of parties hardly change while one works. */
const KEPT_MS = 600_000;

/** Whether an applicant has still to write the first word. */
function nothingWritten({ allowed, sections }: TransformationView): boolean {
  const { goals, contact, scale, area, inLine } = sections.about.content;
  const first = [goals, contact, scale, area, inLine];
  return allowed.includes('edit') && first.every((field) => !('known' in field));
}

function InShort({ view }: { view: TransformationView }) {
  const texts = useTexts(transformationTexts);
  const [begins] = useState(() => nothingWritten(view));
  return (
    <>
      <StandingPart view={view} />
      <LeavingNotice view={view} />
      <PreparedPart view={view} />
      <PendingPart view={view} />
      {begins && <AboutPart view={view} begins />}
      <ChangingPart view={view} />
      <StepsPart view={view} />
      <DecisionsPart view={view} />
      <EarlierHolds view={view} />
      <CheckPart view={view} />
      <ChangesPart view={view} />
      <Clocks view={view} />
      {view.allowed.includes('edit') && <SinceOfferedPart view={view} />}
      {!begins && <AboutPart view={view} />}
      <ApplicantsPart view={view} />
      <LeadersPart view={view} />
      <CompanyPart view={view} />
      <QuestionsPart view={view} />
      <p className='iza-quiet iza-small'>{texts.framework(view.framework.name)}</p>
    </>
  );
}

const PARTS: Readonly<Record<PagePart, (props: { view: TransformationView }) => ReactNode>> = {
  about: InShort,
  results: ResultsPart,
  case: CasePart,
  impact: ImpactPart,
  application: ApplicationPart,
  'self-assessment': SelfPart,
  judging: JudgingPart,
  money: MoneyPart,
  followed: FollowingPart,
  alignment: AlignmentPart,
};

/** The plan in the text that it would get: its written parts, and nothing that is done with it. */
function AsItWouldBecome({ view, shown }: { view: TransformationView; shown: PagePart }) {
  const part = isWrittenPart(shown) ? shown : 'about';
  const Part = part === 'about' ? AboutPart : PARTS[part];
  return (
    <>
      <PlanParts view={view} shown={part} />
      <TextNotice view={view} shown={part} />
      <Part view={view} />
    </>
  );
}

function Opened({ view, base }: { view: TransformationView; base: string }) {
  const texts = useTexts(transformationTexts);
  const clock = useClockWords()(view.card);
  const [word] = useAddressSetting(PART_SETTING);
  const [textWord] = useAddressSetting(TEXT_SETTING);
  const text = useChangedText(view);
  const { data } = useQuery({ ...useTRPC().reference.get.queryOptions(), staleTime: KEPT_MS });
  const { name, example, stage } = view.card;
  const shown = partOf(word);
  const Part = PARTS[shown];
  return (
    <Page
      title={name}
      above={<Link href={base}>{texts.title}</Link>}
      lead={
        <>
          <StageMark stage={stage} />
          {clock && ` · ${clock}`} {example && <em>· {texts.example}</em>}
        </>
      }
    >
      <PlanWordsProvider parties={data?.parties}>
        <KeepFocus>
          <div className='iza-stack'>
            <HoldNotice view={view} />
            {textWord === CHANGING_WORD && text ? (
              <ChangingText number={text.number}>
                <AsItWouldBecome view={changedView(view, text)} shown={shown} />
              </ChangingText>
            ) : (
              <>
                <PlanParts view={view} shown={shown} />
                <Part view={view} />
              </>
            )}
          </div>
        </KeepFocus>
      </PlanWordsProvider>
    </Page>
  );
}

/** A transformation plan: to write and offer for its applicants, to judge for its market leaders, to read for others. */
export function TransformationPage({ plan, base }: { plan: string; base: string }) {
  const trpc = useTRPC();
  const query = useQuery(trpc.transformation.open.queryOptions({ plan: plan as never }));
  return <LoadedPage query={query}>{(view) => <Opened view={view} base={base} />}</LoadedPage>;
}
