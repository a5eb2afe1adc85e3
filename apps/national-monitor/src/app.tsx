import { SessionGate } from '@iza/ui/app';
import { AppRouter } from '@iza/ui/shell';
import { ApiProvider } from '@iza/ui/trpc';
import { EarlyQuestions } from './early-questions.tsx';
import { Monitor } from './monitor.tsx';

/** The national monitor: every region, every plan, what changed. */
export function App() {
  return (
    <ApiProvider>
      <AppRouter base='/monitor'>
        <SessionGate app='monitor' early={<EarlyQuestions />}>
          <Monitor />
        </SessionGate>
      </AppRouter>
    </ApiProvider>
  );
}
