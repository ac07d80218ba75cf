import { useEffect, useRef } from 'react';
import type { QueueRow } from '../../../../server/contract/ticket.js';
import { useStaffEvent } from '../../shared/realtime/realtime.js';
import { fetchRows } from './api.js';
import type { Change } from './snapshot.js';

const gatherMs = 400;

/** Gathers what changed for a moment, fetches those rows once, and hands both on. */
export function useTicketNews(take: (changes: Change[], rows: QueueRow[]) => void): void {
  const gathered = useRef(new Map<string, Change>());
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  const fetchGathered = () => {
    const changes = [...gathered.current.values()];
    gathered.current.clear();
    timer.current = undefined;
    void fetchRows(changes.map((change) => change.no)).then(
      (rows) => latest.current(changes, rows),
      () => undefined,
    );
  };
  useStaffEvent('ticket.changed', ({ no, change, byName }) => {
    gathered.current.set(no, { no, change, ...(byName === undefined ? {} : { byName }) });
    timer.current ??= setTimeout(fetchGathered, gatherMs);
  });
}
