import { describe, expect, it } from 'vitest';
import { fileComplaint } from '../../../server/actions/tickets/file-complaint.js';
import type { AskedCommand } from '../../../server/actions/tickets/named-command.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { endOf, instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const form = { key: 'form-00000001', lang: 'zh', what: '投诉幸福里物业乱收停车费，问了三次没有说法。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] } as const;

/** One matter and everybody who works on it, on a clock that is set by hand. */
class Matter {
  private constructor(
    private readonly desk: DeskAtWork,
    private readonly no: string,
  ) {}

  static async filedAt(date: string, time: string): Promise<Matter> {
    const desk = await deskAtWork(at(date, time));
    const { no } = await fileComplaint(desk.ports, { contactId: null, form });
    await desk.settle();
    return new Matter(desk, no);
  }

  async read(): Promise<Ticket> {
    const ticket = await this.desk.ports.tickets.get(this.no);
    if (!ticket) throw new Error('it is gone');
    return ticket;
  }

  /** Lets the clock show this, with everything that rings on the way. */
  async on(date: string, time: string): Promise<this> {
    this.desk.ports.clock.set(at(date, time));
    await this.desk.settle();
    return this;
  }

  async does(who: string, command: AskedCommand): Promise<Ticket> {
    const { version } = await this.read();
    const ticket = await runTicketCommand(this.desk.ports, member(who), { no: this.no, version, command });
    await this.desk.settle();
    return ticket;
  }

  async lead(): Promise<string> {
    return (await this.read()).assignments.findLast(({ role }) => role === 'lead')?.id ?? '';
  }

  get texts(): string[] {
    return this.desk.ports.sms.sent.map(({ text }) => text);
  }
}

const dispatchTo = (leadUnitId: string): AskedCommand => ({ action: 'dispatch', leadUnitId, coUnitIds: [], advice: '请核实收费依据。' });
const returned = { action: 'request_return', reason: 'function', basis: '停车收费由市场监管部门负责。' } as const;
const feedback = { action: 'feedback', handling: '查了收费公示与合同。', publicReply: '多收的停车费本月退还。', contacted: true, contactedOn: '00012345678', solved: true } as const;
const finishOf = (ticket: Ticket) => running(ticket).find(({ step }) => step === 'finish')?.dueAt;

describe('a complaint of 30 September 2026 that takes the long way', () => {
  it('is returned twice, designated, extended, late, sent back, done again and archived, every date on the real calendar', async () => {
    const matter = await Matter.filedAt('2026-09-30', '09:12');
    expect((await matter.read()).promise?.dueAt).toBe(endOf('2026-10-27'));

    await matter.does('operator-1', { action: 'accept' });
    const first = await matter.does('dispatcher-1', dispatchTo('housing'));
    // One working day to return: the holiday is walked over.
    expect(first.assignments[0]?.returnBy?.dueAt).toBe(endOf('2026-10-08'));
    await matter.on('2026-10-08', '15:00');
    await matter.does('housing-1', returned);
    await matter.does('dispatcher-1', { action: 'approve_return', assignmentId: await matter.lead(), note: '确实不属其职能。' });

    await matter.on('2026-10-09', '09:00');
    const second = await matter.does('dispatcher-1', dispatchTo('city-management'));
    // Saturday 10 October makes up for the holiday.
    expect(second.assignments[1]?.returnBy?.dueAt).toBe(endOf('2026-10-10'));
    await matter.on('2026-10-10', '16:00');
    await matter.does('city-1', returned);
    await matter.does('dispatcher-1', { action: 'approve_return', assignmentId: await matter.lead(), note: '目录未列。' });

    await matter.on('2026-10-12', '10:00');
    expect(await refused(matter.does('dispatcher-1', dispatchTo('housing')))).toMatchObject({ code: 'designation_needed' });
    const designated = await matter.does('supervisor-1', { action: 'designate', leadUnitId: 'housing', advice: '由你委牵头，不得再退。' });
    expect(designated).toMatchObject({ state: 'in_progress', tally: { dispatches: 3, returns: 2 } });
    expect(await refused(matter.does('housing-1', returned))).toMatchObject({ code: 'designated_unit' });

    await matter.on('2026-10-23', '17:00');
    await matter.does('housing-1', { action: 'request_extension', days: 3, reason: '等物业提供三年账目。' });
    const extended = await matter.does('supervisor-1', { action: 'approve_extension' });
    expect([finishOf(extended), extended.promise?.dueAt]).toEqual([endOf('2026-10-30'), endOf('2026-10-30')]);

    await matter.on('2026-10-31', '00:00');
    await matter.on('2026-11-02', '08:30');
    const late = await matter.read();
    expect(late.history.filter(({ type }) => type === 'deadline_passed' || type === 'overdue_noticed').map((event) => ('step' in event ? `${event.type} ${event.step}` : ''))).toEqual([
      'deadline_passed first_contact', 'deadline_passed finish', 'overdue_noticed finish',
    ]);

    await matter.on('2026-11-02', '14:00');
    await matter.does('housing-1', feedback);
    const sentBack = await matter.does('reviewer-1', { action: 'send_back', reason: 'off_topic', note: '没有说退多少。' });
    expect(sentBack.state).toBe('in_progress');
    await matter.does('housing-1', { ...feedback, publicReply: '每户退还 120 元，11 月 6 日前到账。' });
    await matter.does('reviewer-1', { action: 'approve' });

    await matter.on('2026-11-03', '10:00');
    const again = await matter.does('callback-1', { action: 'record_callback', reached: true, truthful: false, solved: false, satisfaction: 1, fault: 'unit', note: '没有收到退费。' });
    // Done again: five working days at most, from now.
    expect([again.state, finishOf(again), again.promise?.dueAt, again.tally.rehandles]).toEqual(['in_progress', endOf('2026-11-10'), endOf('2026-11-10'), 1]);

    await matter.on('2026-11-06', '11:00');
    await matter.does('housing-1', { ...feedback, publicReply: '退费已到账，附回执。' });
    await matter.does('reviewer-1', { action: 'approve' });
    await matter.on('2026-11-09', '10:00');
    const done = await matter.does('callback-1', { action: 'record_callback', reached: true, truthful: true, solved: true, satisfaction: 4 });
    expect(done).toMatchObject({ state: 'resolved', publicReply: '退费已到账，附回执。', tally: { dispatches: 3, returns: 2, extensions: 1, rehandles: 1, unsatisfied: 1 } });

    await matter.on('2026-12-09', '10:00');
    expect((await matter.read()).state).toBe('archived');
    expect(running(await matter.read())).toEqual([]);
  });
});

describe('a matter on hold', () => {
  it('stands still over the days it was held, and goes on by itself on the last', async () => {
    const matter = await Matter.filedAt('2026-10-12', '09:00');
    await matter.does('operator-1', { action: 'accept' });
    await matter.does('dispatcher-1', dispatchTo('housing'));
    await matter.does('housing-1', { action: 'sign' });
    await matter.on('2026-10-14', '10:00');
    const held = await matter.does('supervisor-1', { action: 'suspend', cause: 'citizen_material', days: 4, note: '等来电人提供缴费单。' });
    expect([held.suspension?.until, running(held)]).toEqual([endOf('2026-10-20'), []]);

    await matter.on('2026-10-16', '09:00');
    expect((await matter.read()).state).toBe('suspended');
    await matter.on('2026-10-21', '00:00');
    const on = await matter.read();
    expect([on.state, on.tally.suspendedDays, finishOf(on), on.promise?.dueAt]).toEqual(['in_progress', 4, endOf('2026-11-06'), endOf('2026-11-06')]);
  });
});
