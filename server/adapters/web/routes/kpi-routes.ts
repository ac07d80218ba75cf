import { readDispatches } from '../../../actions/directory/read-dispatches.js';
import { readKpi, readKpis, readKpiTickets, shownTo } from '../../../actions/reports/read-kpi.js';
import { dispatchStatistics, kpiDetail, kpiDetailQuery, kpiOverview, kpiParams, kpiTickets, kpiTicketsQuery, periodQuery } from '../../../contract/kpi.js';
import { routes } from '../../../contract/routes.js';
import { groupNames, namesOfGroup } from '../present/group-names.js';
import { presentCard, presentCase, presentDefinition, presentDispatches, presentGroups, presentLooked } from '../present/kpi.js';
import { readerFor } from '../present/reader.js';
import { refusals, type App, type RouteParts } from '../route-parts.js';
import { actorOf } from '../session.js';

const tags = ['kpi'];

/** The figures, one figure split, and the tickets behind each number. */
export function kpiRoutes(app: App, { ports }: RouteParts): void {
  app.get(routes.kpis, { schema: { tags, querystring: periodQuery, response: { 200: kpiOverview, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const { looked, cards } = await readKpis(ports, actor, request.query);
    return { ...presentLooked(looked), cards: cards.map((card) => presentCard({ ...card, kpi: shownTo(actor, card.kpi) })) };
  });

  app.get(routes.kpi, { schema: { tags, params: kpiParams, querystring: kpiDetailQuery, response: { 200: kpiDetail, ...refusals } } }, async (request) => {
    const [{ looked, card, by, groups }, nameOf] = await Promise.all([readKpi(ports, actorOf(request), { ...request.query, ...request.params }), groupNames(ports)]);
    return { ...presentLooked(looked), ...presentCard(card), by, groups: by === null ? [] : presentGroups(card.kpi, groups, { by, nameOf }) };
  });

  app.get(routes.kpiTickets, { schema: { tags, params: kpiParams, querystring: kpiTicketsQuery, response: { 200: kpiTickets, ...refusals } } }, async (request) => {
    const actor = actorOf(request);
    const { part, page, size } = request.query;
    const [{ looked, kpi, total, cases, first }, reader, nameOf] = await Promise.all([readKpiTickets(ports, actor, { ...request.query, ...request.params }), readerFor(ports, actor), groupNames(ports)]);
    const group = namesOfGroup(nameOf, request.query, first?.person?.name);
    return { ...presentLooked(looked), definition: presentDefinition(kpi), part, group, total, page, size, cases: cases.map((one) => presentCase(one, reader, nameOf)) };
  });

  app.get(routes.dispatchStatistics, { schema: { tags, response: { 200: dispatchStatistics, ...refusals } } }, async (request) => {
    const [{ looked, rows }, nameOf] = await Promise.all([readDispatches(ports, actorOf(request)), groupNames(ports)]);
    return { ...looked.dates, asOf: looked.now, rows: presentDispatches(rows, nameOf) };
  });
}
