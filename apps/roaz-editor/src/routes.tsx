import { lazy, Suspense } from 'react';
import { Skeleton } from '@iza/ui/parts';
import { NotFoundPage, Route, Switch } from '@iza/ui/shell';
import { WorkPage } from '@iza/ui/work';

const loadPlan = async () => ({
  default: (await import('@iza/ui/plan-sections')).PlanWithSections,
});
const loadRegion = async () => ({ default: (await import('@iza/ui/region')).RegionPage });

const loadProfile = async () => ({ default: (await import('@iza/ui/profile')).ProfilePage });

/** Each page brings its own parts along; nobody waits for those of another. */
const PlanWithSections = lazy(loadPlan);
const RegionPage = lazy(loadRegion);
const ProfilePage = lazy(loadProfile);

const CapacityPage = lazy(async () => ({
  default: (await import('@iza/ui/capacity')).CapacityPage,
}));

const meetings = () => import('@iza/ui/meeting');
const MeetingsPage = lazy(async () => ({ default: (await meetings()).MeetingsPage }));
const MeetingPage = lazy(async () => ({ default: (await meetings()).MeetingPage }));

const transformations = () => import('@iza/ui/transformations');
const TransformationsPage = lazy(async () => ({
  default: (await transformations()).TransformationsPage,
}));
const SigningMandatesPage = lazy(async () => ({
  default: (await transformations()).MandatesPage,
}));
const TransformationPage = lazy(async () => ({
  default: (await transformations()).TransformationPage,
}));
const InsuredPage = lazy(async () => ({ default: (await transformations()).InsuredPage }));

const NotificationsPage = lazy(async () => ({
  default: (await import('@iza/ui/notifications')).NotificationsPage,
}));

/** Fetches the parts of the page that a link leads to while it is asked who is there. */
export function fetchPageEarly(path: string): void {
  if (path.includes('/plan/')) void loadPlan();
  if (path.endsWith('/beeld')) void loadProfile();
  else if (path.includes('/regio/')) void loadRegion();
}

/** What stands at which address. */
export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Switch>
        <Route path='/'>
          <WorkPage kind='roaz' />
        </Route>
        <Route path='/regio/:region/beeld'>{({ region }) => <ProfilePage region={region} />}</Route>
        <Route path='/regio/:region/acute-capaciteit'>
          {({ region }) => <CapacityPage region={region} />}
        </Route>
        <Route path='/regio/:region/overleg'>
          {({ region }) => <MeetingsPage region={region} />}
        </Route>
        <Route path='/regio/:region/overleg/:meeting'>
          {({ meeting }) => <MeetingPage meeting={meeting} />}
        </Route>
        <Route path='/regio/:region'>{({ region }) => <RegionPage region={region} />}</Route>
        <Route path='/plan/:plan/:section?'>
          {({ plan, section }) => <PlanWithSections plan={plan} section={section} />}
        </Route>
        <Route path='/transformatieplannen'>
          <TransformationsPage base='/transformatieplannen' />
        </Route>
        <Route path='/transformatieplannen/mandaten'>
          <SigningMandatesPage base='/transformatieplannen' />
        </Route>
        <Route path='/transformatieplannen/verzekerden'>
          <InsuredPage base='/transformatieplannen' />
        </Route>
        <Route path='/transformatieplannen/:plan'>
          {({ plan }) => <TransformationPage plan={plan} base='/transformatieplannen' />}
        </Route>
        <Route path='/meldingen'>
          <NotificationsPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
