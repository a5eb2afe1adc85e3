import { Suspense, type ReactNode } from 'react';
import { EditorEarly, EditorFrame, SessionGate } from '../app/index.ts';
import { Skeleton } from '../parts/index.ts';
import { AppRouter, NotFoundPage, Route, Switch } from '../shell/index.ts';
import { ApiProvider } from '../trpc/index.ts';
import { WorkPage } from '../work/index.ts';
import {
  InsuredPage,
  MandatesPage,
  MeetingPage,
  MeetingsPage,
  NotificationsPage,
  PlanWithSections,
  ProfilePage,
  RegionPage,
  TransformationPage,
  TransformationsPage,
} from './pages.ts';

type EditorProps = {
  app: 'roaz' | 'regio';
  /** Pages that only this editor has. */
  children: ReactNode;
};

/** Where transformation plans stand in both editors. */
const PLANS = '/transformatieplannen';

/** What stands at which address. */
function Routes({ app, children }: EditorProps) {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Switch>
        <Route path='/'>
          <WorkPage kind={app === 'roaz' ? 'roaz' : 'regional'} />
        </Route>
        {children}
        <Route path='/regio/:region/beeld'>{({ region }) => <ProfilePage region={region} />}</Route>
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
        <Route path={PLANS}>
          <TransformationsPage base={PLANS} />
        </Route>
        <Route path={`${PLANS}/mandaten`}>
          <MandatesPage base={PLANS} />
        </Route>
        <Route path={`${PLANS}/verzekerden`}>
          <InsuredPage base={PLANS} />
        </Route>
        <Route path={`${PLANS}/:plan`}>
          {({ plan }) => <TransformationPage plan={plan as string} base={PLANS} />}
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

/** An editor of plans, whole: the region's own page, its plans, meetings and transformation plans, and one's work. */
export function Editor({ app, children }: EditorProps) {
  return (
    <ApiProvider>
      <AppRouter base={`/${app}`}>
        <SessionGate app={app} early={<EditorEarly />}>
          <EditorFrame app={app}>
            <Routes app={app}>{children}</Routes>
          </EditorFrame>
        </SessionGate>
      </AppRouter>
    </ApiProvider>
  );
}
