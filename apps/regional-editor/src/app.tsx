import { EditorEarly, EditorFrame, SessionGate } from '@iza/ui/app';
import { AppRouter } from '@iza/ui/shell';
import { ApiProvider } from '@iza/ui/trpc';
import { Routes } from './routes.tsx';

/** The regional editor: a region writes its regional plan and adopts it. */
export function App() {
  return (
    <ApiProvider>
      <AppRouter base='/regio'>
        <SessionGate app='regio' early={<EditorEarly />}>
          <EditorFrame app='regio'>
            <Routes />
          </EditorFrame>
        </SessionGate>
      </AppRouter>
    </ApiProvider>
  );
}
