import { Suspense, useEffect, useState } from 'react';
import { isBehind, isUnderWay } from '@iza/domain/plan';
import type { ReactNode } from 'react';
import { Button } from '../../parts/button.tsx';
import { Link } from '../../parts/link.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Status } from '../../parts/status.tsx';
import { Page, useLocation, useSearchParams } from '../../shell/index.ts';
import { useFormat, useLanguage, useTexts, useToday } from '../../texts/language.tsx';
import { ANNOUNCER_ID } from '../document/announce.ts';
import { PaperButton } from '../../papers/paper-button.tsx';
import { PlanDocument } from '../document/plan-document.tsx';
import { PlaceProvider } from '../document/place.tsx';
import { PlanOutline } from '../outline/plan-outline.tsx';
import { outlineTexts } from '../outline/texts.ts';
import { LazyPlanPanel } from '../panel/lazy-plan-panel.ts';
import { BeginRevision, PlanVersions, VersionStanding } from '../../decisions/plan-versions.tsx';
import { LazyRequiredElements } from '../../decisions/lazy-required-elements.ts';
import { PlanLine } from '../steps/plan-line.tsx';
import { stepTexts } from '../steps/texts.ts';
import { usePlan, usePlanAbout, usePlanHead } from '../store/use-plan.tsx';
import { usePlanWords } from '../words/use-plan-words.tsx';
import type { usePlanPlaceInAddress } from './use-plan-place.ts';
import { useWide } from './use-wide.ts';
import type { PlanSection } from './plan-section.ts';
import { pageTexts } from './texts.ts';

/** From this width, in pixels, the outline stands beside the document; else folded above it. */
const BESIDE_FROM = 860;

type Place = ReturnType<typeof usePlanPlaceInAddress>;
export type PlanFrameProps = {
  above?: ReactNode;
  /** Those that this plan has for this reader. */
  sections: readonly PlanSection[];
  /** The one that is shown; absent: the plan itself. */
  section: PlanSection | undefined;
  place: Place;
  /** That the ministry opened this draft is told to its people; here it is told to the ministry. */
  toldOpened?: boolean | undefined;
};

/** What nobody may miss: that it is adopted, that it stands still, or, for who reads along, that it is a draft. */
function Standing({ toldOpened, planPath }: { toldOpened: boolean; planPath: string }) {
  const texts = useTexts(stepTexts);
  const format = useFormat();
  const { language } = useLanguage();
  const { plan, version, allowed } = usePlanHead();
  const { state } = version;
  if (state.stage === 'adopted') {
    const asPublic = `/openbaar/${plan.id}${language === 'en' ? '?lang=en' : ''}`;
    const link = (
      <>
        <Link className='iza-no-print' href={asPublic} outside>
          {texts.asPublic}
        </Link>
        <BeginRevision path={planPath} />
      </>
    );
    return (
      <Notice tone='positive' title={texts.frozenTitle} actions={link}>
        {texts.frozen(state.adopted.body, format.date(state.adopted.on))}
      </Notice>
    );
  }
  if (isBehind(state.stage)) return null;
  if (!allowed.includes('read-working-corner')) {
    return (
      <Notice tone='warning' title={texts.draftTitle}>
        {texts.draft} {toldOpened && texts.toldOpened}
      </Notice>
    );
  }
  const standsStill = state.stage === 'consultation' || state.stage === 'assessment';
  return standsStill ? <Notice>{texts.standsStill}</Notice> : null;
}

function Above({ above }: { above: ReactNode }) {
  const words = usePlanWords();
  const texts = useTexts(stepTexts);
  const { card } = usePlanHead();
  return (
    <span className='iza-row'>
      {above}
      <span>
        {words.texts.kinds[card.kind]} · {card.regions.map(({ name }) => name).join(', ')}
        {card.number > 1 && ` · ${words.texts.planNumber(card.number)}`}
      </span>
      {card.origin === 'example' && (
        <span title={texts.exampleLong}>
          <Status tone='warning' shape='square'>
            {texts.example}
          </Status>
        </span>
      )}
    </span>
  );
}

/** What stands only on paper: the state of the plan and the day, and what "still open" means. */
function PaperHead() {
  const texts = useTexts(pageTexts);
  const steps = useTexts(stepTexts);
  const words = usePlanWords();
  const format = useFormat();
  const today = useToday();
  const { card } = usePlanHead();
  return (
    <div className='plan-paper-head iza-print-only'>
      <p>
        {texts.paperState(words.texts.stages[card.stage], format.date(today))}{' '}
        {card.origin === 'example' && `(${steps.example})`}
      </p>
      <p>{texts.paperOpen}</p>
    </div>
  );
}

function SectionLinks({
  sections,
  section,
  planPath,
  ofVersion,
}: {
  sections: readonly PlanSection[];
  section: PlanSection | undefined;
  planPath: string;
  ofVersion: string;
}) {
  const texts = useTexts(pageTexts);
  const { language } = useLanguage();
  if (sections.length === 0) return null;
  return (
    <nav aria-label={texts.parts} className='plan-parts iza-no-print'>
      <Link
        href={`${planPath}${ofVersion}`}
        plain
        current={section === undefined ? 'page' : undefined}
      >
        {texts.plan}
      </Link>
      {sections.map(({ key, label }) => (
        <Link
          key={key}
          href={`${planPath}/${key}${ofVersion}`}
          plain
          current={section?.key === key ? 'page' : undefined}
        >
          {label[language]}
        </Link>
      ))}
    </nav>
  );
}

function Outline({ beside }: { beside: boolean }) {
  const texts = useTexts(outlineTexts);
  const page = useTexts(pageTexts);
  const { gaps } = usePlanHead();
  const content = (
    <>
      <PlanOutline />
      {gaps !== null && gaps.length > 0 && (
        <p className='plan-outline__gaps iza-small iza-quiet' title={texts.gapsOnly}>
          {texts.gapsTotal(gaps.length)}
        </p>
      )}
    </>
  );
  if (beside) {
    return (
      <nav className='plan-outline iza-no-print' aria-label={texts.title}>
        {content}
      </nav>
    );
  }
  return (
    <details className='plan-outline plan-outline--folded iza-no-print'>
      <summary>{page.outline}</summary>
      {content}
    </details>
  );
}

/** Brings the item of a mailed link into sight once, when the page opens. */
function useShowItem(item: string | undefined): void {
  useEffect(() => {
    if (item !== undefined)
      document.getElementById(`item-${item}`)?.scrollIntoView({ block: 'start' });
    // Only when the page opens: later the reader is there already.
    // oxlint-disable-next-line react/exhaustive-deps -- the first item is the point
  }, []);
}

/** Stays true once it was: what was opened keeps its place while it is closed. */
function useOnceTrue(now: boolean): boolean {
  const [once, setOnce] = useState(now);
  if (now && !once) setOnce(true);
  return once || now;
}

/** The page of a plan: the line on top, the outline left, the document in the middle, the panel right. */
export function PlanFrame({
  above,
  sections,
  section,
  place: { place, address, go },
  toldOpened = false,
}: PlanFrameProps) {
  const texts = useTexts(pageTexts);
  const { reading, mayEdit } = usePlan();
  const head = usePlanHead();
  const about = usePlanAbout();
  const [path, navigate] = useLocation();
  const planPath = section === undefined ? path : path.replace(/\/[^/]*$/, '');
  const [params] = useSearchParams();
  const version = params.get('versie');
  const ofVersion = version === null ? '' : `?versie=${version}`;
  useShowItem(address.item);
  const [box, wide] = useWide(BESIDE_FROM);
  const isBeside = !reading && wide !== false;
  const panelOpened = useOnceTrue(address.panel !== undefined);
  const insider = head.allowed.includes('read-working-corner');
  const firstPanel = insider ? 'comments' : 'history';
  const actions = (
    <>
      {reading && (
        <Button purpose='primary' icon='print' onClick={() => window.print()}>
          {texts.print}
        </Button>
      )}
      {section === undefined && (
        <Button onClick={() => go({ reading: !reading, item: undefined })}>
          {reading ? (mayEdit ? texts.write : texts.backToPlan) : texts.read}
        </Button>
      )}
      {section === undefined && <PaperButton />}
      {!reading && section === undefined && (
        <Button
          icon={insider ? 'comment' : 'history'}
          pressed={address.panel !== undefined}
          onClick={() => go({ panel: address.panel ? undefined : firstPanel, about: undefined })}
        >
          {insider ? texts.panel : texts.history}
        </Button>
      )}
    </>
  );
  return (
    <PlaceProvider value={place}>
      <Page title={about.content.name} above={<Above above={above} />} actions={actions}>
        <output id={ANNOUNCER_ID} className='iza-hidden' />
        <PaperHead />
        <PlanLine
          onGo={(to) => navigate(`${planPath}/${to}${ofVersion}`)}
          respondLabel={texts.respond}
          judgeLabel={texts.judge}
          handleLabel={texts.handle}
        />
        <PlanVersions path={planPath} />
        <SectionLinks
          sections={sections}
          section={section}
          planPath={planPath}
          ofVersion={ofVersion}
        />
        {section === undefined ? (
          <>
            <VersionStanding />
            <Standing toldOpened={toldOpened} planPath={planPath} />
            {insider && !reading && isUnderWay(head.card.stage) && (
              <Suspense fallback={null}>
                <LazyRequiredElements path={planPath} />
              </Suspense>
            )}
            <div ref={box} className={isBeside ? 'plan-page plan-page--beside' : 'plan-page'}>
              {!reading && <Outline beside={isBeside} />}
              <PlanDocument />
            </div>
            {!reading && panelOpened && (
              <Suspense fallback={null}>
                <LazyPlanPanel
                  panel={address.panel}
                  item={address.about ?? address.item}
                  onSelect={(panel) => go({ panel })}
                  onClose={() => go({ panel: undefined, about: undefined })}
                />
              </Suspense>
            )}
          </>
        ) : (
          section.content
        )}
      </Page>
    </PlaceProvider>
  );
}
