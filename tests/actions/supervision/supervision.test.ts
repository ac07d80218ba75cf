import { beforeEach, describe, expect, it } from 'vitest';
import { fileByStaff } from '../../../server/actions/tickets/file-by-staff.js';
import { findTickets, type QueueQuestion } from '../../../server/actions/queue/find-tickets.js';
import { draftSupervision } from '../../../server/actions/supervision/draft-supervision.js';
import { issueSupervisionOrder, type SupervisionForm } from '../../../server/actions/supervision/issue-supervision.js';
import { noteSupervision } from '../../../server/actions/supervision/note-supervision.js';
import { readBoard } from '../../../server/actions/reports/read-board.js';
import { findSupervisions, readSupervision } from '../../../server/actions/supervision/read-supervisions.js';
import { runSupervisionCommand } from '../../../server/actions/supervision/run-supervision-command.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { sweep } from '../../../server/actions/events/sweep.js';
import { instantAt } from '../../../server/desk/calendar/shanghai.js';
import type { SupervisionCommand } from '../../../server/desk/supervision/commands.js';
import type { Supervision } from '../../../server/desk/supervision/supervision.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const supervisor = member('supervisor-1');
const housing = member('housing-1');
const day = 24 * 3_600_000;
const form: SupervisionForm = { key: 'key-of-the-order', kind: 'written', level: 'yellow', ticketNos: [], unitId: 'housing', coUnitIds: [], leader: null, demand: '请查明原因，限期办结。', days: 2, reason: null };

let desk: DeskAtWork;
let ticket: Ticket;

async function dispatchedTicket(key: string): Promise<Ticket> {
  const { no } = await fileByStaff(desk.ports, member('operator-1'), { key, channel: 'phone', type: 'consultation', urgency: 'normal', title: '电梯停运', content: '五号楼电梯停了三天。', place: '幸福里', way: 'none' });
  const act = async (actor: ReturnType<typeof member>, command: Parameters<typeof runTicketCommand>[2]['command']) => {
    const { version } = (await desk.ports.tickets.get(no)) ?? { version: 0 };
    return runTicketCommand(desk.ports, actor, { no, version, command });
  };
  await act(member('operator-1'), { action: 'accept' });
  await act(member('dispatcher-1'), { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场。' });
  return act(housing, { action: 'sign' });
}
const issue = (more: Partial<SupervisionForm> = {}) => issueSupervisionOrder(desk.ports, supervisor, { ...form, ticketNos: [ticket.no], ...more });
const run = async (id: string, actor: ReturnType<typeof member>, command: SupervisionCommand): Promise<Supervision> => {
  const { version } = (await desk.ports.supervisions.get(id)) ?? { version: 0 };
  return runSupervisionCommand(desk.ports, actor, { id, version, command });
};
const marks = async () => (await desk.ports.tickets.get(ticket.no))?.supervisions.map(({ level, state }) => `${level} ${state}`);
const noted = async () => (await desk.ports.tickets.get(ticket.no))?.history.filter(({ type }) => type === 'supervision_noted').length;

beforeEach(async () => {
  desk = await deskAtWork(instantAt('2026-10-12', '09:00'));
  ticket = await dispatchedTicket('key-of-the-ticket');
  await desk.settle();
});

describe('an order', () => {
  it('is numbered by the year and found again under its key', async () => {
    const [first, again, other] = [await issue(), await issue(), await issue({ key: 'another-key' })];
    expect([first.no, again.id, other.no]).toEqual(['2026-0001', first.id, '2026-0002']);
  });

  it('is marked on every ticket it covers, at each step of its life', async () => {
    const { id } = await issue();
    await desk.settle();
    expect(await marks()).toEqual(['yellow issued']);
    await run(id, supervisor, { action: 'raise', note: '没有回音。' });
    await run(id, housing, { action: 'answer', text: '今天已经修好。' });
    await desk.settle();
    expect(await marks()).toEqual(['red answered']);
    await run(id, supervisor, { action: 'close', verdict: '核实无误。' });
    await desk.settle();
    expect(await marks()).toEqual(['red closed']);
  });

  it('is marked once, however often and however late its tickets hear of it', async () => {
    const { id } = await issue();
    await desk.settle();
    const before = await noted();
    await Promise.all([noteSupervision(desk.ports, id), noteSupervision(desk.ports, id), noteSupervision(desk.ports, 'nothing')]);
    expect([before, await noted()]).toEqual([1, 1]);
    await run(id, supervisor, { action: 'remind', note: null });
    await desk.settle();
    expect(await noted()).toBe(1);
  });

  it('covers only tickets the supervisor may see, and goes to no unit complained about', async () => {
    expect((await refused(issue({ ticketNos: ['261012000000000000'] }))).code).toBe('not_found');
    expect((await refused(issue({ unitId: 'nowhere' }))).code).toBe('not_found');
    await desk.ports.tickets.save({ ...((await desk.ports.tickets.get(ticket.no)) ?? ticket), blockedUnitIds: ['housing'] }, []);
    expect(await refused(issue())).toMatchObject({ code: 'not_allowed', facts: { unit: '区住房建设委' } });
  });

  it('answers who read an older state with who was faster', async () => {
    const { id, version } = await issue();
    await run(id, supervisor, { action: 'remind', note: null });
    const late = runSupervisionCommand(desk.ports, supervisor, { id, version, command: { action: 'raise', note: '没有回音。' } });
    expect(await refused(late)).toMatchObject({ code: 'stale', facts: { name: '周敏' } });
  });

  it('takes an act over what only the alarm has changed since', async () => {
    const { id, version } = await issue();
    await desk.pass(3 * day);
    expect((await desk.ports.supervisions.get(id))?.version).toBeGreaterThan(version);
    expect((await runSupervisionCommand(desk.ports, housing, { id, version, command: { action: 'answer', text: '今天已经修好。' } })).state).toBe('answered');
  });
});

describe('who may', () => {
  it.each(['operator-1', 'dispatcher-1', 'housing-1', 'reviewer-1', 'admin-1'])('%s issues nothing', async (id) => {
    expect((await refused(issueSupervisionOrder(desk.ports, member(id), { ...form, ticketNos: [ticket.no] }))).code).toBe('not_allowed');
  });

  it('another unit neither sees nor answers it; the unit does not judge its own answer', async () => {
    const { id } = await issue();
    const city = member('city-1');
    expect((await refused(readSupervision(desk.ports, city, id))).code).toBe('not_found');
    expect((await refused(run(id, city, { action: 'answer', text: '不是我们的。' }))).code).toBe('not_found');
    expect((await refused(run(id, supervisor, { action: 'answer', text: '代答。' }))).code).toBe('not_allowed');
    await run(id, housing, { action: 'answer', text: '今天已经修好。' });
    expect((await refused(run(id, housing, { action: 'close', verdict: '自己办结。' }))).code).toBe('not_allowed');
  });

  it('each is offered what they may do now', async () => {
    const { id } = await issue();
    const offered = async (actor: ReturnType<typeof member>) => (await readSupervision(desk.ports, actor, id)).actions;
    expect(await offered(housing)).toEqual(['answer', 'request_return']);
    expect(await offered(supervisor)).toEqual(['raise', 'remind', 'cancel']);
  });

  it('a unit lists its own orders, the supervisor all', async () => {
    await issue();
    await issue({ key: 'key-for-the-city', unitId: 'city-management' });
    const found = async (actor: ReturnType<typeof member>) => (await findSupervisions(desk.ports, actor, { view: 'open', page: 1, size: 9 })).total;
    expect([await found(housing), await found(member('city-1')), await found(supervisor)]).toEqual([1, 1, 2]);
  });
});

describe('the date to answer by', () => {
  const warnings = async (id: string) => (await desk.ports.supervisions.get(id))?.history.map(({ type }) => type).filter((type) => type.startsWith('deadline'));

  it('warns once before and once after, by its alarm', async () => {
    const { id } = await issue();
    await desk.settle();
    await desk.pass(day);
    expect(await warnings(id)).toEqual(['deadline_near']);
    await desk.pass(2 * day);
    await desk.pass(day);
    expect(await warnings(id)).toEqual(['deadline_near', 'deadline_passed']);
  });

  it('is found by the sweep when the alarm was lost', async () => {
    const { id } = await issue();
    desk.ports.clock.advance(4 * day);
    await sweep(desk.ports);
    await sweep(desk.ports);
    expect(await warnings(id)).toEqual(['deadline_passed']);
  });
});

describe('the draft of an order', () => {
  it('says who leads, what is true of the tickets, and when it would be due', async () => {
    await desk.pass(8 * day);
    const draft = await draftSupervision(desk.ports, supervisor, { nos: [ticket.no], days: 3 });
    expect(draft).toMatchObject({ unit: { id: 'housing' }, level: 'ordinary', facts: [{ no: ticket.no, lateSince: instantAt('2026-10-15', '24:00'), contacts: 1, returns: 0 }] });
    expect(draft.answerBy.dueAt).toBe(instantAt('2026-10-23', '24:00'));
    expect(draft.proposals.map(({ rule }) => rule)).toEqual(['overdue']);
  });
});

describe('the morning board', () => {
  const all: QueueQuestion = { view: 'all', sort: 'deadline', page: 1, size: 50 };

  it('is the supervisor\'s alone', async () => {
    for (const id of ['operator-1', 'housing-1', 'dispatcher-1']) expect((await refused(readBoard(desk.ports, member(id)))).code).toBe('not_allowed');
  });

  it('presses on what is late, ticks it once an order goes out, and leaves it to the order the day after', async () => {
    expect((await readBoard(desk.ports, supervisor)).lines).toEqual([]);
    await desk.pass(5 * day);
    const { lines } = await readBoard(desk.ports, supervisor);
    expect(lines.map(({ rule, done }) => [rule, done])).toEqual([['overdue', null]]);
    await issue({ days: 5, reason: { rule: 'overdue', facts: lines[0]?.facts ?? {} } });
    await desk.settle();
    const ticked = await readBoard(desk.ports, supervisor);
    expect([ticked.lines.map(({ done }) => done?.byName), ticked.pressing, ticked.doneToday]).toEqual([['周敏'], [], 1]);
    await desk.pass(day);
    expect((await readBoard(desk.ports, supervisor)).lines).toEqual([]);
  });

  it('says which date comes next when nothing is late', async () => {
    expect((await readBoard(desk.ports, supervisor)).next?.no).toBe(ticket.no);
  });

  it('finds a hot topic and the tickets a joint order would cover', async () => {
    for (let n = 1; n <= 5; n += 1) {
      const hot = await dispatchedTicket(`hot-ticket-${n}`);
      await desk.ports.tickets.save({ ...hot, topic: 'utilities', area: 'dayan-road' }, []);
    }
    const { lines, hotNos } = await readBoard(desk.ports, supervisor);
    expect(lines.map(({ rule, facts }) => [rule, facts.n, facts.usual])).toEqual([['hot_topic', 5, 0]]);
    expect(hotNos.get('utilities dayan-road')).toHaveLength(5);
    expect((await findTickets(desk.ports, supervisor, { ...all, topic: 'utilities', area: 'dayan-road', filedSince: instantAt('2026-10-11', '09:00') })).total).toBe(5);
  });
});
