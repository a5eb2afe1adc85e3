import { EditorEarly, EditorFrame, SessionGate } from '@iza/ui/app';
import { AppRouter } from '@iza/ui/shell';
import { ApiProvider } from '@iza/ui/trpc';
import { Routes } from './routes.tsx';

/** The ROAZ editor: a region writes its ROAZ plan, discusses it and adopts it. */
export function App() {
  return (
    <ApiProvider>
      <AppRouter base='/roaz'>
        <SessionGate app='roaz' early={<EditorEarly />}>
          <EditorFrame app='roaz'>
            <Routes />
          </EditorFrame>
        </SessionGate>
      </AppRouter>
    </ApiProvider>
  );
}
