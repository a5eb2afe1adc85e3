import { lazy } from 'react';
import { Editor } from '@iza/ui/editor';
import { Route } from '@iza/ui/shell';

const CapacityPage = lazy(async () => ({
  default: (await import('@iza/ui/capacity')).CapacityPage,
}));

/** The ROAZ editor: a region writes its ROAZ plan, discusses it and adopts it. */
export function App() {
  return (
    <Editor app='roaz'>
      <Route path='/regio/:region/acute-capaciteit'>
        {({ region }) => <CapacityPage region={region} />}
      </Route>
    </Editor>
  );
}
