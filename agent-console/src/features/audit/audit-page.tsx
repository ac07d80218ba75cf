import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { AuditFilter } from '../../../../server/contract/audit.js';
import { asRefusal } from '../../shared/api/refusal.js';
import { useSay } from '../../shared/i18n/language.js';
import { PageTitle } from '../../shared/ui/page-title.js';
import { Empty, FetchFailed, Loading } from '../../shared/ui/panels.js';
import '../admin/admin.css';
import { fetchAudit, sheetAddress } from './api.js';
import './audit.css';
import { AuditFilters } from './audit-filters.js';
import { AuditTable } from './audit-table.js';
import { ChainCheck } from './chain-check.js';
import { words } from './words.js';

/** Each question is fetched once: a look that repeats itself would fill the log with itself. */
function useAudit(filter: AuditFilter, asked: number) {
  return useInfiniteQuery({
    queryKey: ['audit', asked, filter],
    queryFn: ({ pageParam }) => fetchAudit(filter, pageParam),
    initialPageParam: undefined as number | undefined,
    getNextPageParam: (_, pages) => {
      const shown = pages.flatMap(({ entries }) => entries);
      return shown.length < (pages[0]?.total ?? 0) ? shown.at(-1)?.place : undefined;
    },
    staleTime: Infinity,
    gcTime: 0,
    retry: false,
  });
}

/** What was found, page by page. */
function Found({ log }: { log: ReturnType<typeof useAudit> }) {
  const say = useSay();
  if (log.error !== null) return <FetchFailed refusal={asRefusal(log.error)} retry={() => void log.refetch()} />;
  if (log.data === undefined) return <Loading lines={8} />;
  const entries = log.data.pages.flatMap((page) => page.entries);
  return entries.length === 0 ? <Empty title={say(words.none)} why={say(words.noneWhy)} /> : <AuditTable entries={entries} />;
}

/** The audit log for the auditor. */
export function AuditPage() {
  const say = useSay();
  const [{ filter, asked }, setQuestion] = useState<{ filter: AuditFilter; asked: number }>({ filter: {}, asked: 0 });
  const log = useAudit(filter, asked);
  return (
    <div className="page stack">
      <PageTitle title={say(words.title)} />
      <p className="muted">{say(words.intro)}</p>
      <AuditFilters ask={(next) => setQuestion({ filter: next, asked: asked + 1 })} />
      <div className="row">
        <span role="status">{log.data && say(words.count, { n: log.data.pages[0]?.total ?? 0 })}</span>
        <a href={sheetAddress(filter)} download>
          {say(words.sheet)}
        </a>
        <ChainCheck />
      </div>
      <Found log={log} />
      {log.hasNextPage && (
        <p>
          <Button loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {say(words.older)}
          </Button>
        </p>
      )}
    </div>
  );
}
