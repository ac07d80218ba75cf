import { beforeEach, describe, expect, it } from 'vitest';
import { issueSupervisionOrder } from '../../../server/actions/supervision/issue-supervision.js';
import { recountTickets } from '../../../server/actions/deadlines/recount-tickets.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { saveRules } from '../../../server/actions/deadlines/save-rules.js';
import { endOf, instantAt as at, MINUTE } from '../../../server/desk/calendar/shanghai.js';
import type { TicketCommand } from '../../../server/desk/ticket/commands.js';
import type { Ports } from '../../../server/ports/index.js';
import { member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';
import { daysOff, fileNow, recountsOf } from '../../support/rules.js';

const tuesday = at('2026-10-13', '09:12');
let ports: FakePorts;
let no: string;
let orders: readonly string[];

async function act(who: string, command: TicketCommand | { action: 'dispatch'; leadUnitId: string; coUnitIds: string[]; advice: string }): Promise<void> {
  const { version } = (await ports.tickets.get(no)) ?? { version: 0 };
  await runTicketCommand(ports, member(who), { no, version, command: command as Parameters<typeof runTicketCommand>[2]['command'] });
}

async function issue(key: string): Promise<string> {
  const form = { key, kind: 'written', level: 'yellow', ticketNos: [no], unitId: 'housing', coUnitIds: [], leader: null, demand: '请查明原因，限期办结。', days: 5, reason: null } as const;
  return (await issueSupervisionOrder(ports, member('supervisor-1'), form)).id;
}

/** A dispatched ticket and three orders to be answered by the 20th; then the 14th and 15th are taken off. */
beforeEach(async () => {
  ports = fakePorts({ now: tuesday });
  no = (await fileNow(ports)).no;
  await act('operator-1', { action: 'accept' });
  await act('dispatcher-1', { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场。' });
  orders = [await issue('order-key-1'), await issue('order-key-2'), await issue('order-key-3')];
  await saveRules(ports, member('admin-1'), { kind: 'calendar', draft: daysOff('2026-10-14', 2), over: 1, reason: '区政府通知停工' });
});

const recounts = async (id: string) => (await ports.supervisions.get(id))?.history.filter(({ type }) => type === 'answer_date_recounted').length;
const answerBy = async (id: string) => (await ports.supervisions.get(id))?.answerBy.dueAt;

async function walk(over: Ports = ports): Promise<void> {
  await recountTickets(over).catch(() => undefined);
  ports.clock.advance(MINUTE);
}

async function expectAllMovedOnce(): Promise<void> {
  for (const id of orders) expect([await answerBy(id), await recounts(id)]).toEqual([endOf('2026-10-22'), 1]);
  const ticket = await ports.tickets.get(no);
  expect([ticket?.assignments.map(({ returnBy }) => returnBy?.dueAt), recountsOf(ticket).length]).toEqual([[endOf('2026-10-16')], 1]);
  expect((await ports.rulebook.newest('calendar')).appliedAt).not.toBeNull();
}

/** Ports that kill the process at its nth save of an order, before or after it is written. */
function dyingAt(n: number, when: 'before' | 'after'): Ports {
  const { supervisions } = ports;
  let left = n;
  const save: typeof supervisions.save = async (next, events) => {
    left -= 1;
    if (left < 0 || (left === 0 && when === 'before')) throw new Error('killed');
    const saved = await supervisions.save(next, events);
    if (left === 0) throw new Error('killed');
    return saved;
  };
  const error = (code: string): never => {
    throw new Error(code);
  };
  const over = <T extends object>(port: T, change: Partial<T>): T => Object.assign(Object.create(port) as T, change);
  return { ...ports, supervisions: over(supervisions, { save }), log: over<Ports['log']>(ports.log, { error }) };
}

describe('two days off after orders were issued', () => {
  it('move every order to answer and every unit’s time to return, however often the walk is made', async () => {
    await walk();
    await walk();
    await walk();
    await expectAllMovedOnce();
  });

  it.each([1, 2, 3].flatMap((n) => [{ n, when: 'before' as const }, { n, when: 'after' as const }]))('reach all of them once though the process is killed at order $n, $when it is saved', async ({ n, when }) => {
    await walk(dyingAt(n, when));
    expect((await ports.rulebook.newest('calendar')).appliedAt).toBeNull();
    await walk();
    await walk();
    await expectAllMovedOnce();
  });

  it('an order that cannot be saved keeps no other, and the version is not done until it can', async () => {
    const [bad = ''] = orders;
    const save = ports.supervisions.save.bind(ports.supervisions);
    ports.supervisions.save = (next, events) => (next.id === bad ? Promise.reject(new Error('disk full')) : save(next, events));
    await walk();
    await walk();
    expect([await recounts(bad), await recounts(orders[1] ?? '')]).toEqual([0, 1]);
    expect((await ports.rulebook.newest('calendar')).appliedAt).toBeNull();
    ports.supervisions.save = save;
    await walk();
    await walk();
    await expectAllMovedOnce();
  });
});
