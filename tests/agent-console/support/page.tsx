/** @jsxImportSource react */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { MeContext } from '../../../agent-console/src/shared/people/me.js';
import { RealtimeContext, type Realtime } from '../../../agent-console/src/shared/realtime/realtime.js';
import { LiveRegions } from '../../../agent-console/src/shared/ui/live-regions.js';
import type { Me } from '../../../server/contract/staff.js';
import { me } from './builders.js';

export interface Asked {
  method: string;
  path: string;
  /** The path with its query, as it was asked. */
  url: string;
  body: unknown;
}
type Answer = [status: number, body: unknown];

function read(url: string, init: RequestInit | undefined): Asked {
  const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
  return { method: init?.method ?? 'GET', path: url.replace(/\?.*/, ''), url, body };
}

/** Stands in for the server: answers by 'METHOD /path', remembers what was asked. */
export function answerWith(answers: Record<string, (body: unknown) => Answer>): Asked[] {
  const asked: Asked[] = [];
  globalThis.fetch = (url, init) => {
    const call = read(url instanceof Request ? url.url : url.toString(), init);
    asked.push(call);
    const [status, reply] = answers[`${call.method} ${call.path}`]?.(call.body) ?? [404, {}];
    return Promise.resolve(new Response(JSON.stringify(reply), { status }));
  };
  return asked;
}

const quietLine: Realtime = { hear: () => () => undefined, watch: () => () => undefined, typing: () => undefined, receipt: () => undefined, viewTicket: () => undefined, leaveTicket: () => undefined, listTickets: () => undefined };

/** Renders a part of the console for one person, in Chinese. */
export function show(part: ReactNode, who: Me = me()) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const dressed = (inner: ReactNode) => (
    <QueryClientProvider client={cache}>
      <MemoryRouter>
        <ConfigProvider button={{ autoInsertSpace: false }}>
          <App>
            <LiveRegions>
              <RealtimeContext.Provider value={quietLine}>
                <MeContext.Provider value={who}>{inner}</MeContext.Provider>
              </RealtimeContext.Provider>
            </LiveRegions>
          </App>
        </ConfigProvider>
      </MemoryRouter>
    </QueryClientProvider>
  );
  const view = render(dressed(part));
  return { cache, view, again: (next: ReactNode) => view.rerender(dressed(next)) };
}
