import { dispatchStatistics, kpiDetail, kpiOverview, kpiTickets, type KpiCode } from '../../../../server/contract/kpi.js';
import { path } from '../../../../server/contract/routes.js';
import { api } from '../../shared/api/client.js';
import type { KpiAddress } from './address.js';

export const overviewQuery = ({ period }: KpiAddress) => ({ queryKey: ['kpi', period], queryFn: () => api.ask(path('kpis'), { reply: kpiOverview, query: period }) });

export const detailQuery = ({ period, by }: KpiAddress, code: KpiCode) => ({
  queryKey: ['kpi', code, period, by],
  queryFn: () => api.ask(path('kpi', { code }), { reply: kpiDetail, query: { ...period, by } }),
});

export const casesQuery = ({ period, part, by, group, topic, page }: KpiAddress, code: KpiCode) => {
  const query = { ...period, part: part ?? undefined, topic, page, ...(group === undefined ? {} : { by, key: group ?? undefined }) };
  return { queryKey: ['kpi', code, 'tickets', query, group], queryFn: () => api.ask(path('kpiTickets', { code }), { reply: kpiTickets, query }) };
};

export const dispatchesQuery = { queryKey: ['kpi', 'dispatches'], queryFn: () => api.ask(path('dispatchStatistics'), { reply: dispatchStatistics }) };
