/** @jsxImportSource react */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render } from '@testing-library/react';
import { App, ConfigProvider } from 'antd';
import { useEffect, useState, type ReactNode } from 'react';
import { MemoryRouter, Route, Routes, useLocation } from 'react-router';
import { vi } from 'vitest';
import { LanguageProvider } from '../../../agent-console/src/shared/i18n/language.js';
import { MeContext } from '../../../agent-console/src/shared/people/me.js';
import { linkUp, nextLink, type LinkEvent } from '../../../agent-console/src/shared/realtime/link.js';
import { listen, type Hear } from '../../../agent-console/src/shared/realtime/listen.js';
import type { EventName, EventOf } from '../../../agent-console/src/shared/realtime/patches.js';
import { LinkContext, RealtimeContext, type Realtime } from '../../../agent-console/src/shared/realtime/realtime.js';
import { LiveRegions } from '../../../agent-console/src/shared/ui/live-regions.js';
import type { Me } from '../../../server/contract/staff.js';
import { me } from './builders.js';
import { fakeSocket } from './socket.js';

interface DeskParts {
  who?: Me;
  /** Where the reader stands. */
  at?: string;
  /** The route under which the part is drawn. */
  route?: string;
}

/** Lets time go by, with everything that was waiting for it. */
export const pass = (ms = 0): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(ms);
  });

/** A part of the console with an address, a language and a line on which the desk can speak. */
export async function openDesk(part: ReactNode, { who = me(), at = '/', route = '*' }: DeskParts = {}) {
  const cache = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const socket = fakeSocket();
  const listeners = new Set<Hear>();
  listen(socket.asStaff, cache, (name, event) => listeners.forEach((hear) => hear(name, event)));
  const told: string[] = [];
  const line: Realtime = {
    hear: (hear) => (listeners.add(hear), () => void listeners.delete(hear)),
    ...{ watch: () => () => undefined, typing: () => undefined, receipt: () => undefined },
    viewTicket: (no, writing) => void told.push(`${writing ? 'write' : 'view'} ${no}`),
    leaveTicket: (no) => void told.push(`leave ${no}`),
    listTickets: (nos) => void told.push(`list ${nos.join(' ')}`),
  };
  let address = '';
  const wire: { happens: (event: LinkEvent) => void } = { happens: () => undefined };
  function Wire({ children }: { children: ReactNode }) {
    const [link, setLink] = useState(linkUp);
    useEffect(() => void (wire.happens = (event) => setLink((before) => nextLink(before, event))), []);
    return <LinkContext.Provider value={link}>{children}</LinkContext.Provider>;
  }
  function Address() {
    const { pathname, search } = useLocation();
    address = pathname + search;
    return null;
  }
  render(
    <QueryClientProvider client={cache}>
      <LanguageProvider>
        <MemoryRouter initialEntries={[at]}>
          <Address />
          <ConfigProvider button={{ autoInsertSpace: false }}>
            <App>
              <LiveRegions>
                <RealtimeContext.Provider value={line}>
                  <MeContext.Provider value={who}>
                    <Wire>
                      <Routes>
                        <Route path={route} element={part} />
                        <Route path="*" element={null} />
                      </Routes>
                    </Wire>
                  </MeContext.Provider>
                </RealtimeContext.Provider>
              </LiveRegions>
            </App>
          </ConfigProvider>
        </MemoryRouter>
      </LanguageProvider>
    </QueryClientProvider>,
  );
  await pass(1);
  await pass(1);
  const say = async <E extends EventName>(name: E, ...events: EventOf<E>[]) => {
    act(() => events.forEach((event) => socket.speak(name, event)));
    await pass(500);
  };
  return { cache, say, told, address: () => address, link: (event: LinkEvent) => act(() => wire.happens(event)) };
}
