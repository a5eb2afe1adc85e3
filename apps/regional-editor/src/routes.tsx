import { lazy, Suspense } from 'react';
import { Skeleton } from '@iza/ui/parts';
import { NotFoundPage, Route, Switch } from '@iza/ui/shell';
import { WorkPage } from '@iza/ui/work';

/** Each page brings its own parts along; nobody waits for those of another. */
const PlanWithConsultation = lazy(async () => ({
  default: (await import('@iza/ui/consultation')).PlanWithConsultation,
}));
const RegionPage = lazy(async () => ({
  default: (await import('@iza/ui/region')).RegionPage,
}));

/** What stands at which address. */
export function Routes() {
  return (
    <Suspense fallback={<Skeleton lines={8} />}>
      <Switch>
        <Route path='/'>
          <WorkPage kind='regional' />
        </Route>
        <Route path='/regio/:region'>{({ region }) => <RegionPage region={region} />}</Route>
        <Route path='/plan/:plan/:section?'>
          {({ plan, section }) => <PlanWithConsultation plan={plan} section={section} />}
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </Suspense>
  );
}
