import { lazy } from 'react';
import { Editor } from '@iza/ui/editor';
import { Route } from '@iza/ui/shell';

/** An insurer answers for action points of its own. */
const ActionPage = lazy(async () => ({ default: (await import('@iza/ui/action')).ActionPage }));

/** The regional editor: a region writes its regional plan and adopts it. */
export function App() {
  return (
    <Editor app='regio'>
      <Route path='/uitwerkpunten/:action'>
        {({ action }) => <ActionPage item={action} home='/' base='/uitwerkpunten' />}
      </Route>
    </Editor>
  );
}
