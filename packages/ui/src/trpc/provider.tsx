import type { AppRouter } from '@iza/api/router';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { createClient } from './client.ts';
import { failureOf } from './failure.ts';

const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();
export { useTRPC, useTRPCClient };

/** Tried again by itself only when the server was away: the others would fail again. */
function mayRetry(failures: number, error: Error): boolean {
  return failureOf(error) === 'away' && failures < 5;
}

function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: mayRetry, staleTime: 10_000, refetchOnWindowFocus: true },
      // without a line it is told at once, and can be pressed again: waiting in silence looks like being done
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Gives the app its server: the client and the store of what was fetched. */
export function ApiProvider({ children }: { children: ReactNode }) {
  const [queryClient] = useState(createQueryClient);
  const [client] = useState(() => createClient(() => document.documentElement.lang));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider queryClient={queryClient} trpcClient={client}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
