import { AppRouter } from '@iza/ui/shell';
import { ApiProvider } from '@iza/ui/trpc';
import { Sections } from './sections.tsx';
import { SessionGate } from './session/session-gate.tsx';

/** The national monitor: every region, every plan, what changed. */
export function App() {
  return (
    <ApiProvider>
      <AppRouter base='/monitor'>
        <SessionGate>
          <Sections />
        </SessionGate>
      </AppRouter>
    </ApiProvider>
  );
}
