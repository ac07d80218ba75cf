import type { StaffActor } from '../../desk/access/actor.js';
import { desk, may } from '../../desk/access/may.js';
import type { PlacedCase } from '../../desk/reports/case.js';
import { casesIn, figuresIn, groupsOf, keyIn, partOf, type Figure, type Group, type Part } from '../../desk/reports/figures.js';
import type { Dimension, Kpi, KpiCode } from '../../desk/reports/kpi.js';
import { kpiOf, kpis } from '../../desk/reports/kpis.js';
import type { Span } from '../../desk/reports/period.js';
import type { Ticket } from '../../desk/ticket/ticket.js';
import type { Ports } from '../../ports/index.js';
import { none } from '../../ports/ticket-store.js';
import { countedCases, lookedAt, type CountPorts, type Looked, type PeriodAsked } from './counted-cases.js';
import { mustMay } from '../access/permission.js';

/** One figure, the one before it and its last weeks. */
export interface Card {
  kpi: Kpi;
  figure: Figure;
  before: Figure;
  weeks: { span: Span; figure: Figure }[];
}
export interface CaseRow extends PlacedCase {
  hit: boolean;
  ticket: Ticket | null;
}

const nothing: Figure = { numerator: 0, denominator: 0, open: 0 };

/** Every figure of a period. */
export async function readKpis(ports: CountPorts, actor: StaffActor, asked: PeriodAsked): Promise<{ looked: Looked; cards: Card[] }> {
  mustMay(actor, 'kpi.read', desk);
  const looked = lookedAt(ports, asked);
  const cases = await countedCases(ports, actor, [looked.span, looked.before, ...looked.weeks]);
  return { looked, cards: kpis.map((kpi) => cardOf(kpi, cases, looked)) };
}

/** One figure with its split; persons only for who may see them. */
export async function readKpi(ports: CountPorts, actor: StaffActor, { code, by, ...asked }: PeriodAsked & { code: KpiCode; by?: Dimension | undefined }): Promise<{ looked: Looked; card: Card; by: Dimension | null; groups: Group[] }> {
  mustMay(actor, 'kpi.read', desk);
  const kpi = shownTo(actor, kpiOf(code));
  const split = splitOf(kpi, by);
  if (by === 'person') mustMay(actor, 'kpi.read_people', desk);
  const looked = lookedAt(ports, asked);
  const cases = await countedCases(ports, actor, [looked.span, looked.before, ...looked.weeks]);
  return { looked, card: cardOf(kpi, cases, looked), by: split, groups: split === null ? [] : groupsOf(kpi, casesIn(kpi, cases, looked), split) };
}

export interface TicketsAsked extends PeriodAsked {
  code: KpiCode;
  part: Part;
  by?: Dimension | undefined;
  key?: string | undefined;
  /** Of this topic only; `none` = without one. */
  topic?: string | undefined;
  page: number;
  size: number;
}

/** The cases behind a number, as many as it says, a page of them with their tickets. */
export async function readKpiTickets(ports: CountPorts & Pick<Ports, 'tickets'>, actor: StaffActor, asked: TicketsAsked): Promise<{ looked: Looked; kpi: Kpi; total: number; cases: CaseRow[]; first: PlacedCase | null }> {
  mustMay(actor, 'kpi.read', desk);
  if (asked.by === 'person') mustMay(actor, 'kpi.read_people', desk);
  const kpi = shownTo(actor, kpiOf(asked.code));
  const looked = lookedAt(ports, asked);
  const cases = partOf(kpi, casesIn(kpi, await countedCases(ports, actor, [looked.span]), looked), asked.part).filter(inGroup(asked));
  const page = [...cases].sort((a, b) => b.at - a.at || ((a.no ?? '') < (b.no ?? '') ? 1 : -1)).slice((asked.page - 1) * asked.size, asked.page * asked.size);
  const tickets = await ticketsOf(ports, page);
  return { looked, kpi, total: cases.length, cases: page.map((one) => ({ ...one, hit: kpi.succeeds(one), ticket: tickets.get(one.no ?? '') ?? null })), first: cases[0] ?? null };
}

/** A figure without the splits its reader may not see. */
export function shownTo(actor: StaffActor, kpi: Kpi): Kpi {
  return may(actor, 'kpi.read_people', desk) ? kpi : { ...kpi, by: kpi.by.filter((dimension) => dimension !== 'person') };
}

function cardOf(kpi: Kpi, cases: readonly PlacedCase[], { span, before, weeks, now }: Looked): Card {
  const spans = [span, before, ...weeks];
  const [figure = nothing, earlier = nothing, ...own] = figuresIn(kpi, cases, { spans, now });
  return { kpi, figure, before: earlier, weeks: weeks.map((week, index) => ({ span: week, figure: own[index] ?? nothing })) };
}

function splitOf({ by }: Kpi, asked: Dimension | undefined): Dimension | null {
  return by.find((dimension) => dimension === asked) ?? by[0] ?? null;
}

function inGroup({ by, key, topic }: TicketsAsked): (one: PlacedCase) => boolean {
  return (one) => (by === undefined || keyIn(one, by) === (key ?? null)) && (topic === undefined || (one.topic ?? none) === topic);
}

async function ticketsOf({ tickets }: Pick<Ports, 'tickets'>, page: readonly PlacedCase[]): Promise<Map<string, Ticket>> {
  const nos = [...new Set(page.flatMap(({ no }) => (no === null ? [] : [no])))];
  const found = nos.length === 0 ? [] : await tickets.find({ filter: { nos }, sort: 'newest', skip: 0, limit: nos.length });
  return new Map(found.map((ticket) => [ticket.no, ticket]));
}
