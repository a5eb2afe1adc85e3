import { lazy, Suspense } from 'react';
import { Skeleton } from '@iza/ui/parts';
import { NotFoundPage, Route, Switch } from '@iza/ui/shell';
import { PlansPage } from './features/plan/plans-page.tsx';
import { RegionPage } from './features/region/region-page.tsx';
import { RegionsPage } from './features/region/regions-page.tsx';
import { TodayPage } from './features/today/today-page.tsx';

const NotificationsPage = lazy(async () => ({
  default: (await import('@iza/ui/notifications')).NotificationsPage,
}));

/** Transformation plans come along when one goes there. */
const transformations = () => import('@iza/ui/transformations');
const TransformationsPage = lazy(async () => ({
  default: (await transformations()).TransformationsPage,
}));
const TransformationPage = lazy(async () => ({
  default: (await transformations()).TransformationPage,
}));
const InsuredPage = lazy(async () => ({ default: (await transformations()).InsuredPage }));
const LedgerPage = lazy(async () => ({ default: (await transformations()).LedgerPage }));
const PracticesPage = lazy(async () => ({
  default: (await import('@iza/ui/practices')).PracticesPage,
}));
const SignalsPage = lazy(async () => ({
  default: (await import('@iza/ui/coherence')).SignalsPage,
}));

const NoticesPage = lazy(async () => ({
  default: (await import('@iza/ui/capacity')).NoticesPage,
}));

/** Reading a plan brings the plan's own parts along; nobody else waits for those. */
const PlanPage = lazy(async () => ({
  default: (await import('./features/plan/plan-page.tsx')).PlanPage,
}));

/** The agreement's money and aims are looked into now and then, by some. */
const BudgetPage = lazy(async () => ({
  default: (await import('./features/budget/budget-page.tsx')).BudgetPage,
}));
const OutcomesPage = lazy(async () => ({
  default: (await import('./features/outcome/outcomes-page.tsx')).OutcomesPage,
}));

/** The agreement to read is a book of its own. */
const AccordSection = lazy(async () => ({
  default: (await import('./features/accord/accord-section.tsx')).AccordSection,
}));
/** A region's profile, to be read along. */
const ProfilePage = lazy(async () => ({ default: (await import('@iza/ui/profile')).ProfilePage }));
/** The agenda and what belongs to it come along when one goes there. */
const agenda = () => import('./features/action/index.ts');
const AgendaPage = lazy(async () => ({ default: (await agenda()).AgendaPage }));
const MyActionsRoute = lazy(async () => ({ default: (await agenda()).MyActionsRoute }));
const FollowUpPage = lazy(async () => ({ default: (await agenda()).FollowUpPage }));
const LooseEndsPage = lazy(async () => ({ default: (await agenda()).LooseEndsPage }));
const ActionRoute = lazy(async () => ({ default: (await agenda()).ActionRoute }));
const PastePage = lazy(async () => ({ default: (await agenda()).PastePage }));
const NewActionRoute = lazy(async () => ({ default: (await agenda()).NewActionRoute }));
const CorrectActionRoute = lazy(async () => ({ default: (await agenda()).CorrectActionRoute }));

/** What every party reads, behind the addresses that only some have. */
const FOR_ALL = (
  <>
    <Route path='/uitwerkpunten'>
      <AgendaPage />
    </Route>
    <Route path='/uitwerkpunten/:action'>{({ action }) => <ActionRoute action={action} />}</Route>
    <Route path='/akkoord/:place?'>{({ place }) => <AccordSection place={place} />}</Route>
    <Route path='/plannen/:plan/:section?'>
      {({ plan, section }) => <PlanPage plan={plan} section={section} />}
    </Route>
    <Route>
      <NotFoundPage />
    </Route>
  </>
);

/** What stands at which address. */
export function Sections() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Switch>
        <Route path='/'>
          <TodayPage />
        </Route>
        <Route path='/meldingen'>
          <NotificationsPage />
        </Route>
        <Route path='/regios'>
          <RegionsPage />
        </Route>
        <Route path='/regios/:region/beeld'>
          {({ region }) => <ProfilePage region={region} />}
        </Route>
        <Route path='/regios/:region'>{({ region }) => <RegionPage region={region} />}</Route>
        <Route path='/plannen'>
          <PlansPage />
        </Route>
        <Route path='/transformatieplannen'>
          <TransformationsPage base='/transformatieplannen' />
        </Route>
        <Route path='/transformatieplannen/verzekerden'>
          <InsuredPage base='/transformatieplannen' />
        </Route>
        <Route path='/transformatieplannen/:plan'>
          {({ plan }) => <TransformationPage plan={plan} base='/transformatieplannen' />}
        </Route>
        <Route path='/middelen'>
          <LedgerPage />
        </Route>
        <Route path='/voorbeelden'>
          <PracticesPage />
        </Route>
        <Route path='/signalen'>
          <SignalsPage />
        </Route>
        <Route path='/acute-capaciteit'>
          <NoticesPage />
        </Route>
        <Route path='/uitkomsten/:part?'>{({ part }) => <OutcomesPage part={part} />}</Route>
        <Route path='/financien/:part?'>{({ part }) => <BudgetPage part={part} />}</Route>
        <Route path='/uitwerkpunten/opvolgen'>
          <FollowUpPage />
        </Route>
        <Route path='/uitwerkpunten/plakken'>
          <PastePage />
        </Route>
        <Route path='/uitwerkpunten/losse-einden'>
          <LooseEndsPage />
        </Route>
        <Route path='/uitwerkpunten/nieuw'>
          <NewActionRoute />
        </Route>
        <Route path='/uitwerkpunten/:action/verbeteren'>
          {({ action }) => <CorrectActionRoute action={action} />}
        </Route>
        {FOR_ALL}
      </Switch>
    </Suspense>
  );
}

/** What stands at which address for a party that does not see the country. */
export function OwnSections() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Switch>
        <Route path='/'>
          <MyActionsRoute />
        </Route>
        {FOR_ALL}
      </Switch>
    </Suspense>
  );
}
