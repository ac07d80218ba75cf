import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useMemo, useReducer, useRef, type ReactNode } from 'react';
import type { StaffSays } from '../../../../server/contract/realtime.js';
import { path } from '../../../../server/contract/routes.js';
import { me } from '../../../../server/contract/staff.js';
import { api } from '../api/client.js';
import { keys } from '../api/keys.js';
import { serverClock } from '../time/server-clock.js';
import { lineReporter } from './line-reporter.js';
import { linkUp, nextLink, type Link } from './link.js';
import { listen, type Hear } from './listen.js';
import { openTickets, type OpenTickets } from './open-tickets.js';
import type { EventName, EventOf } from './patches.js';
import { resync } from './resync.js';
import { openSocket, type StaffSocket } from './socket.js';

export interface Realtime extends Pick<OpenTickets, 'viewTicket' | 'leaveTicket' | 'listTickets'> {
  hear: (listener: Hear) => () => void;
  watch: (conversationId: string) => () => void;
  typing: StaffSays['typing'];
  receipt: StaffSays['receipt'];
}
export const RealtimeContext = createContext<Realtime | null>(null);
export const LinkContext = createContext<Link>(linkUp);
const refusedRetryMs = 3000;

function useSocket(hear: Hear, watched: Set<string>) {
  const cache = useQueryClient();
  const [link, tell] = useReducer(nextLink, linkUp);
  const socket = useRef<StaffSocket | null>(null);
  const tickets = useMemo(() => openTickets(() => socket.current), []);
  useEffect(() => {
    const opened = openSocket();
    socket.current = opened;
    const reporter = lineReporter({ tell, resync: () => resync(cache, [...watched]) });
    let timer: ReturnType<typeof setTimeout> | undefined;
    opened.on('disconnect', () => {
      reporter.broke(serverClock.now());
      cache.setQueriesData({ queryKey: keys.everyViewer }, []);
    });
    opened.on('connect', () => {
      serverClock.measureAnew();
      for (const id of watched) opened.emit('watch', id, () => undefined);
      tickets.sayAgain();
      reporter.connected();
    });
    opened.on('connect_error', () => {
      reporter.broke(serverClock.now());
      if (opened.active) return;
      // The door is shut: asking who one is shows the lock screen if the session has ended.
      void api.ask(path('me'), { reply: me }).catch(() => undefined);
      timer = setTimeout(() => opened.connect(), refusedRetryMs);
    });
    const stop = listen(opened, cache, hear);
    return () => {
      clearTimeout(timer);
      reporter.stop();
      stop();
      opened.disconnect();
    };
  }, [cache, hear, watched, tickets]);
  return { link, socket, tickets };
}

export function RealtimeProvider({ children }: { children: ReactNode }) {
  const listeners = useRef(new Set<Hear>());
  const watched = useRef(new Set<string>());
  const hear = useMemo<Hear>(() => (name, event) => listeners.current.forEach((listener) => listener(name, event)), []);
  const { link, socket, tickets } = useSocket(hear, watched.current);
  const realtime = useMemo<Realtime>(
    () => ({
      hear(listener) {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
      },
      watch(id) {
        watched.current.add(id);
        socket.current?.emit('watch', id, () => undefined);
        return () => {
          watched.current.delete(id);
          socket.current?.emit('unwatch', id);
        };
      },
      typing: (id) => void socket.current?.emit('typing', id),
      receipt: (event) => void socket.current?.emit('receipt', event),
      ...tickets,
    }),
    [socket, tickets],
  );
  return (
    <RealtimeContext.Provider value={realtime}>
      <LinkContext.Provider value={link}>{children}</LinkContext.Provider>
    </RealtimeContext.Provider>
  );
}

export const useLink = (): Link => useContext(LinkContext);

export function useRealtime(): Realtime {
  const realtime = useContext(RealtimeContext);
  if (realtime === null) throw new Error('useRealtime needs its provider above it');
  return realtime;
}

/** Lets a view react to one event, after its patch has reached the cache. */
export function useStaffEvent<E extends EventName>(name: E, react: (event: EventOf<E>) => void): void {
  const { hear } = useRealtime();
  const latest = useRef(react);
  useEffect(() => {
    latest.current = react;
  });
  useEffect(() => hear((heard, event) => (heard === name ? latest.current(event) : undefined)), [hear, name]);
}
