import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { NuqsAdapter } from 'nuqs/adapters/react';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { askAhead } from './http/ahead.ts';
import { ApiProblem } from './http/problem.ts';
import { ViewProvider } from './state/view.ts';
import './style/mantine.css';
import './style/page.css';
import { watchForLostParts } from './views/state/lostPart.ts';

watchForLostParts();

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');

const mostRetries = 2;

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      refetchOnWindowFocus: false,
      // What the server has refused it will refuse again; only a server that was away is worth another try.
      retry: (failures, error) =>
        error instanceof ApiProblem && (error.status === 0 || error.status >= 500) && failures < mostRetries,
    },
  },
});

await askAhead(queries, window.location.search);

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <NuqsAdapter>
        <ViewProvider>
          <App />
        </ViewProvider>
      </NuqsAdapter>
    </QueryClientProvider>
  </StrictMode>,
);
