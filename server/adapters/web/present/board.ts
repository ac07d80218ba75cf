import type { BoardRead } from '../../../actions/reports/read-board.js';
import type { Board, BoardLine, BoardMeasure, BoardRow } from '../../../contract/supervision.js';
import { isTopicCode, topics } from '../../../desk/intake/topics.js';
import type { Proposal } from '../../../desk/supervision/proposal.js';
import type { Supervision } from '../../../desk/supervision/supervision.js';
import { leadOf } from '../../../desk/ticket/assignment.js';
import { running } from '../../../desk/ticket/clocks.js';
import type { Ticket } from '../../../desk/ticket/ticket.js';
import type { Text } from '../../../desk/text.js';
import type { BoardCell } from '../../../ports/board-store.js';
import { none } from '../../../ports/ticket-store.js';
import { presentDefinition } from './kpi.js';
import { saferWords } from './queue-row.js';
import type { Reader } from './reader.js';

const day = 24 * 3_600_000;
const same = (name: string): Text => ({ zh: name, en: name });
const topicName = (code: string): Text => (isTopicCode(code) ? topics[code] : same(code));

/** What each measure is in the words of the queue's address. */
function measures(returnedFrom: number): Record<BoardMeasure, string> {
  return {
    open: 'view=all&open=yes',
    overdue: 'view=overdue',
    dueSoon: 'view=due_soon',
    returned: `view=returned&returnsFrom=${returnedFrom}`,
    unsatisfied: 'view=unsatisfied&open=yes',
    supervised: 'view=supervised&open=yes',
  };
}

interface Dimension {
  of: (cell: BoardCell) => string | null;
  parameter: 'leadUnitId' | 'topic' | 'area';
  name: (key: string) => Text;
  nameless: Text;
}

/** The cells added up along one dimension, what has none last. */
function rowsBy(cells: readonly BoardCell[], { of, parameter, name, nameless }: Dimension): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  for (const cell of cells) {
    const key = of(cell) ?? none;
    const row = rows.get(key) ?? { key, name: key === none ? nameless : name(key), numbers: { open: 0, overdue: 0, dueSoon: 0, returned: 0, unsatisfied: 0, supervised: 0 }, query: `${parameter}=${encodeURIComponent(key)}` };
    for (const measure of Object.keys(row.numbers) as BoardMeasure[]) row.numbers[measure] += cell[measure];
    rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => Number(a.key === none) - Number(b.key === none) || b.numbers.overdue - a.numbers.overdue || b.numbers.open - a.numbers.open);
}

/** The supervisor's morning as the console draws it; every number says which queue it counts. */
export function presentBoard(read: BoardRead, reader: Reader): Board {
  const { at, cells, pressing, next } = read;
  const unitName = (id: string) => same(reader.unitName(id));
  const nos = [...new Set(pressing.flatMap((line) => nosOf(line, read)))];
  const due = next && running(next)[0];
  return {
    at,
    lines: read.lines.map((line) => presentLine(line, read, reader)),
    pressing: nos.length === 0 ? null : { n: nos.length, query: `view=all&nos=${nos.join(',')}` },
    doneToday: read.doneToday,
    measures: measures(read.returnedFrom),
    units: rowsBy(cells, { of: ({ unitId }) => unitId, parameter: 'leadUnitId', name: unitName, nameless: { zh: '未派单位', en: 'No unit yet' } }),
    topics: rowsBy(cells, { of: ({ topic }) => topic, parameter: 'topic', name: topicName, nameless: { zh: '未分类', en: 'No topic yet' } }),
    areas: rowsBy(cells, { of: ({ area }) => area, parameter: 'area', name: unitName, nameless: { zh: '地点不明', en: 'No area known' } }),
    returnedFrom: read.returnedFrom,
    next: next && due ? { no: next.no, deadline: reader.deadline(due) } : null,
    yesterday: { date: read.yesterday.date, figures: read.yesterday.figures.map(({ kpi, figure }) => ({ definition: presentDefinition(kpi), figure })) },
  };
}

function nosOf({ target }: Proposal, { orders, hotNos }: BoardRead): readonly string[] {
  if (target.kind === 'ticket') return [target.no];
  return target.kind === 'order' ? (orders.get(target.id)?.ticketNos ?? []) : (hotNos.get(`${target.topic} ${target.area}`) ?? []);
}

function presentLine(line: Proposal, read: BoardRead, reader: Reader): BoardLine {
  const { target, rule, facts, remedy, done } = line;
  const nos = nosOf(line, read);
  const about = { id: Object.values(target).join(' '), reason: { rule, facts }, remedy, nos: [...nos], done };
  if (target.kind === 'topic') {
    const { topic, area } = target;
    const query = `view=all&topic=${encodeURIComponent(topic)}&area=${encodeURIComponent(area)}&filedSince=${read.at - day}`;
    return { ...about, ticket: null, order: null, unit: null, topic: topicName(topic), area: same(reader.unitName(area)), query };
  }
  const order = target.kind === 'order' ? read.orders.get(target.id) : undefined;
  const ticket = read.tickets.get(nos[0] ?? '');
  return { ...about, ticket: ticket ? namedTicket(ticket) : null, order: order ? { id: order.id, no: order.no, version: order.version } : null, unit: line.unit ?? unitOf(ticket, order), topic: null, area: null, query: null };
}

function namedTicket(ticket: Ticket): NonNullable<BoardLine['ticket']> {
  const words = saferWords(ticket, { unitOnly: false });
  return { no: ticket.no, version: ticket.version, title: words(ticket.title), place: words(ticket.place) };
}

function unitOf(ticket: Ticket | undefined, order: Supervision | undefined): BoardLine['unit'] {
  const lead = ticket && leadOf(ticket);
  return order?.unit ?? (lead ? { id: lead.unitId, name: lead.unitName } : null);
}
