import { skipToken, useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { TicketViewer } from '../../../../server/contract/realtime.js';
import { keys } from '../api/keys.js';
import { useRealtime } from '../realtime/realtime.js';
import { useMe } from './me.js';

/** Who else has the ticket open, as the desk last said; never the reader themself. */
export function useViewers(no: string): TicketViewer[] {
  const me = useMe();
  const { data } = useQuery<TicketViewer[]>({ queryKey: keys.viewers(no), queryFn: skipToken, staleTime: Infinity });
  return (data ?? []).filter(({ id }) => id !== me.id);
}

const pauseMs = 10_000;

/** True from the first letter in any long field until ten seconds after the last. */
function useWriting(): boolean {
  const [writing, setWriting] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const typed = ({ target }: Event) => {
      if (!(target instanceof HTMLTextAreaElement)) return;
      setWriting(true);
      clearTimeout(timer);
      timer = setTimeout(() => setWriting(false), pauseMs);
    };
    document.addEventListener('input', typed);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('input', typed);
    };
  }, []);
  return writing;
}

/** Tells the desk that the reader has this ticket open, and whether they write, for as long as it is on screen. */
export function useViewing(no: string): void {
  const { viewTicket, leaveTicket } = useRealtime();
  const writing = useWriting();
  useEffect(() => viewTicket(no, writing), [no, writing, viewTicket]);
  useEffect(() => () => leaveTicket(no), [no, leaveTicket]);
}

/** Tells the desk which tickets a list shows, to hear who has them open. */
export function useListedTickets(nos: readonly string[]): void {
  const { listTickets } = useRealtime();
  const listed = nos.slice(0, 100).join();
  useEffect(() => listTickets(listed === '' ? [] : listed.split(',')), [listed, listTickets]);
  useEffect(() => () => listTickets([]), [listTickets]);
}
