import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { QueuePage, QueueRow } from '../../../../server/contract/ticket.js';
import { keys } from '../../shared/api/keys.js';
import { useMe } from '../../shared/people/me.js';
import { serverClock } from '../../shared/time/server-clock.js';
import type { Query } from './address.js';
import { addressOf } from './address.js';
import { fetchQueue, fetchRows } from './api.js';
import { changesAmong, changesIn, snapshotOf, unsettledBy, withNews, type Change, type Snapshot } from './snapshot.js';
import { useTicketNews } from './use-ticket-news.js';

/** A list that never jumps: cells change in place, order and entries only on `refresh` or another question. */
export function useQueueList(query: Query) {
  const me = useMe();
  const question = addressOf(query);
  const page = useQuery({ queryKey: keys.queue(query), queryFn: () => fetchQueue(query), placeholderData: keepPreviousData });
  const [snapshot, setSnapshot] = useState<Snapshot | null>(null);
  const shownQuestion = useRef('');

  const take = (changes: readonly Change[], rows: readonly QueueRow[]) =>
    setSnapshot((held) => (held === null ? held : withNews(held, { changes, rows, query, me, at: serverClock.now() })));
  const show = (fetched: QueuePage) => {
    shownQuestion.current = question;
    setSnapshot(snapshotOf(fetched));
  };
  const settle = (fetched: QueuePage) => {
    const nos = snapshot === null || fetched.at <= snapshot.at ? [] : unsettledBy(snapshot, fetched);
    if (snapshot === null || nos.length === 0) return;
    void fetchRows(nos).then(
      (rows) => take(changesAmong(snapshot, nos, rows), rows),
      () => undefined,
    );
  };
  useTicketNews(take);
  useEffect(() => {
    if (page.data === undefined || page.isPlaceholderData) return;
    if (shownQuestion.current !== question) show(page.data);
    else {
      settle(page.data);
      setSnapshot((held) => (held === null || page.data.at <= held.at ? held : withNews(held, { changes: changesIn(held, page.data), rows: page.data.rows, query, me, at: serverClock.now() })));
    }
  }, [page.data, page.isPlaceholderData, question]);

  const refresh = () =>
    void page.refetch().then((fetched) => {
      if (fetched.data !== undefined) show(fetched.data);
    });
  return { page, snapshot, refresh };
}
