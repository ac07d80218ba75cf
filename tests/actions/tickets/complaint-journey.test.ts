import { describe, expect, it } from 'vitest';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { followTicket } from '../../../server/actions/citizens/follow-ticket.js';
import { guessKind } from '../../../server/actions/tickets/guess-kind.js';
import type { AskedCommand } from '../../../server/actions/tickets/named-command.js';
import { previewDispatch } from '../../../server/actions/tickets/preview-dispatch.js';
import { ratingToken } from '../../../server/actions/citizens/rating-token.js';
import { reachDeadline } from '../../../server/actions/deadlines/reach-deadline.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { unmaskIdentity } from '../../../server/actions/tickets/unmask-identity.js';
import { endOf, instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import { running } from '../../../server/desk/ticket/clocks.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { commands, refused } from '../../support/builders.js';
import { deskAtWork, member, type DeskAtWork } from '../../support/desk-at-work.js';

const eve = at('2026-09-30', '09:12');
const form: ComplaintForm = {
  key: 'form-00000001',
  lang: 'zh',
  what: '投诉物业：顶楼漏水两个月，登记三次没有人来。',
  where: '幸福里 3 号楼',
  whom: '幸福里物业',
  contact: { way: 'sms', name: '钱某', phone: '000-1234-5678' },
  photos: [],
};
const dispatch: AskedCommand = { action: 'dispatch', leadUnitId: 'housing', coUnitIds: ['city-management'], advice: '请到现场查看。' };
const feedback: AskedCommand = { action: 'feedback', handling: '更换防水层。', publicReply: '防水已重做，试水不漏。', contacted: true, solved: true };

const file = (desk: DeskAtWork, more: Partial<ComplaintForm> = {}) => fileComplaint(desk.ports, { contactId: null, form: { ...form, ...more } });

async function run([desk, ticket]: readonly [DeskAtWork, Ticket], who: string, command: AskedCommand): Promise<Ticket> {
  const { version } = (await desk.ports.tickets.get(ticket.no)) ?? ticket;
  return runTicketCommand(desk.ports, member(who), { no: ticket.no, version, command });
}
const runs = (ticket: Ticket) => Object.fromEntries(running(ticket).map(({ step, dueAt }) => [step, dueAt]));

describe('a complaint of 30 September, 09:12', () => {
  it('goes its way to the call back, each date counted around the October holiday', async () => {
    const desk = await deskAtWork(eve);
    const filed = await file(desk);
    expect(filed).toMatchObject({ no: '260930091200000001', type: 'complaint', urgency: 'normal', title: '投诉物业：顶楼漏水两个月，登记三次没有人来', caller: { phone: '00012345678' } });
    expect(filed.promise?.dueAt).toBe(endOf('2026-10-27'));
    expect(runs(filed)).toEqual({ accept: endOf('2026-10-08'), finish: endOf('2026-10-27') });

    expect(runs(await run([desk, filed], 'operator-1', { action: 'accept' }))).toEqual({ dispatch: endOf('2026-10-08'), finish: endOf('2026-10-27') });
    desk.ports.clock.set(at('2026-10-08', '10:00'));
    const sent = await run([desk, filed], 'dispatcher-1', dispatch);
    expect(runs(sent)).toEqual({ sign: endOf('2026-10-09'), first_contact: endOf('2026-10-09'), finish: endOf('2026-10-27') });
    desk.ports.clock.set(at('2026-10-09', '15:00'));
    await run([desk, filed], 'housing-1', { action: 'sign' });
    const answered = await run([desk, filed], 'housing-1', feedback);
    expect(runs(answered)).toMatchObject({ review: endOf('2026-10-10'), finish: endOf('2026-10-27') });
    desk.ports.clock.set(at('2026-10-10', '11:00'));
    const approved = await run([desk, filed], 'reviewer-1', { action: 'approve' });
    expect(runs(approved)).toEqual({ callback: endOf('2026-10-12') });
    const done = await run([desk, filed], 'callback-1', { action: 'record_callback', reached: true, solved: true, satisfaction: 5 });
    expect(done).toMatchObject({ state: 'resolved', publicReply: '防水已重做，试水不漏。' });
    expect(runs(done)).toEqual({});
  });

  it('texts the citizen at filing, dispatch and answer, and about nothing else', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await file(desk);
    await desk.settle();
    for (const [who, command] of [['operator-1', { action: 'accept' }], ['operator-1', commands.note], ['dispatcher-1', dispatch], ['housing-1', { action: 'sign' }], ['housing-1', feedback], ['reviewer-1', { action: 'approve' }]] as const) {
      await run([desk, ticket], who, command);
      await desk.settle();
    }
    const code = desk.ports.secrets.queryCode(ticket.no);
    expect(desk.ports.sms.sent.map(({ to, text }) => [to, text])).toEqual([
      ['00012345678', `[zh] ticket_received ${ticket.no} ${code} ${endOf('2026-10-27')}`],
      ['00012345678', `[zh] ticket_dispatched ${ticket.no} 区住房建设委 ${endOf('2026-10-27')}`],
      ['00012345678', `[zh] ticket_answered ${ticket.no} ${ratingToken(desk.ports.secrets, ticket.no)}`],
    ]);
  });

  it('warns when its dates come near and pass, each once, by its own alarms', async () => {
    const desk = await deskAtWork(eve);
    const { no } = await file(desk);
    await desk.settle();
    for (const day of ['2026-10-08', '2026-10-09', '2026-10-26', '2026-10-27', '2026-10-28', '2026-11-30']) {
      desk.ports.clock.set(at(day, '00:00'));
      await desk.settle();
    }
    const ticket = await desk.ports.tickets.get(no);
    const warned = ticket?.history.flatMap((event) => ('dueAt' in event ? [[event.type, event.step]] : []));
    expect(warned).toEqual([
      ['deadline_near', 'accept'],
      ['deadline_passed', 'accept'],
      ['deadline_near', 'finish'],
      ['deadline_passed', 'finish'],
      ['overdue_noticed', 'finish'],
      ['overdue_noticed', 'finish'],
    ]);
    expect(ticket?.promise?.dueAt).toBe(endOf('2026-10-27'));
  });

  it('keeps its promise when it becomes urgent', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await run([desk, await file(desk)], 'operator-1', { action: 'escalate', urgency: 'urgent', note: '老人住院。' });
    expect([ticket.promise?.dueAt, runs(ticket)['finish']]).toEqual([endOf('2026-10-27'), at('2026-10-01', '09:12')]);
  });
});

describe('filing', () => {
  it('twice with one key is one ticket and one text', async () => {
    const desk = await deskAtWork(eve);
    const [first, second] = [await file(desk), await file(desk)];
    await desk.settle();
    expect(second).toEqual(first);
    expect(desk.ports.sms.sent).toHaveLength(1);
  });

  it('a key of somebody else with other words gives nothing away', async () => {
    const desk = await deskAtWork(eve);
    await file(desk);
    await expect(file(desk, { what: '猜了别人的提交编号，想看看里面写了什么。' })).rejects.toMatchObject({ code: 'invalid', facts: { field: 'key' } });
  });

  it('two at the same instant are two numbers', async () => {
    const desk = await deskAtWork(eve);
    const tickets = await Promise.all([file(desk), file(desk, { key: 'form-00000002' })]);
    expect(tickets.map(({ no }) => no).sort()).toEqual(['260930091200000001', '260930091200000002']);
  });

  it('without a name leaves no trace of who it was', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await fileComplaint(desk.ports, { contactId: 'contact-7', form: { ...form, contact: { way: 'none', name: '钱某', phone: '00012345678' } } });
    await desk.settle();
    expect(ticket.caller).toEqual({ contactId: null, name: null, phone: null, anonymous: true, way: 'none' });
    expect(JSON.stringify(ticket)).not.toMatch(/contact-7|00012345678|钱某/);
    expect(desk.ports.sms.sent).toEqual([]);
  });

  it('with a phone field that holds no number sends no text and keeps no phone', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await file(desk, { contact: { way: 'sms', phone: '没有' } });
    await desk.settle();
    expect(ticket.caller.phone).toBeNull();
    expect(desk.ports.sms.sent).toEqual([]);
  });

  it.each([
    ['sms', 1],
    ['text_only', 1],
    ['call', 0],
  ] as const)('by %s sends %i text', async (way, texts) => {
    const desk = await deskAtWork(eve);
    await file(desk, { contact: { way, phone: '00012345678' } });
    await desk.settle();
    expect(desk.ports.sms.sent).toHaveLength(texts);
  });

  it('a report is confidential unless its maker says otherwise', async () => {
    const desk = await deskAtWork(eve);
    const what = '举报三楼开黑诊所，没有证件。';
    expect(await file(desk, { what })).toMatchObject({ type: 'report', confidential: true });
    expect(await file(desk, { what, key: 'form-00000002', confidential: false })).toMatchObject({ type: 'report', confidential: false });
  });

  it('danger gives the desk two hours, also on a holiday, and promises the citizen no more than usual', async () => {
    const desk = await deskAtWork(at('2026-10-03', '03:00'));
    const ticket = await file(desk, { what: '隔壁一直冒烟，没有人开门，请快来。' });
    expect([ticket.urgency, runs(ticket)['finish'], ticket.promise?.dueAt]).toEqual(['critical', at('2026-10-03', '05:00'), endOf('2026-10-27')]);
    expect(guessKind({ what: '隔壁一直冒烟' }).emergency?.number).toBe('119');
  });
});

describe('who is complained about', () => {
  it.each([
    ['区城市管理委的执法队', ['city-management']],
    ['城市管理', ['city-management']],
    ['the Housing Commission', ['housing']],
    ['区', []],
    ['幸福里物业', []],
  ])('%s shuts out %j', async (whom, units) => {
    expect((await file(await deskAtWork(eve), { whom })).blockedUnitIds).toEqual(units);
  });

  it('neither sees nor gets the matter', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await run([desk, await file(desk, { whom: '区住房建设委' })], 'operator-1', { action: 'accept' });
    expect(await refused(run([desk, ticket], 'dispatcher-1', dispatch))).toEqual({ code: 'not_allowed', facts: { action: 'dispatch', unit: '区住房建设委' } });
    const { candidates } = await previewDispatch(desk.ports, member('dispatcher-1'), ticket.no);
    expect(candidates.filter(({ blocked }) => blocked).map(({ unit }) => unit.id)).toEqual(['housing']);
    expect((await refused(run([desk, ticket], 'housing-1', commands.note))).code).toBe('not_found');
  });
});

describe('before a ticket is sent to a unit', () => {
  it('the dispatcher sees who fits and which dates would go out', async () => {
    const desk = await deskAtWork(eve);
    const ticket = await run([desk, await file(desk)], 'operator-1', { action: 'accept' });
    const preview = await previewDispatch(desk.ports, member('dispatcher-1'), ticket.no);
    expect(preview.candidates[0]).toMatchObject({ suggested: true, unit: { id: 'housing' }, reason: { zh: '派单目录 v3：物业' } });
    expect([preview.sign?.dueAt, preview.finish?.dueAt, preview.promised?.dueAt]).toEqual([endOf('2026-10-08'), endOf('2026-10-27'), endOf('2026-10-27')]);
  });
});

describe('two people on one ticket', () => {
  it('who read an old version is told who changed what', async () => {
    const desk = await deskAtWork(eve);
    const { no, version } = await file(desk);
    await runTicketCommand(desk.ports, member('operator-1'), { no, version, command: { action: 'accept' } });
    expect(await refused(runTicketCommand(desk.ports, member('operator-2'), { no, version, command: { action: 'accept' } }))).toEqual({ code: 'stale', facts: { version: 2, name: '李晓', change: 'accepted' } });
  });

  it('at the very same moment one wins and the other is told the same', async () => {
    const desk = await deskAtWork(eve);
    const { no, version } = await file(desk);
    const race = ['operator-1', 'operator-2'].map((who) => runTicketCommand(desk.ports, member(who), { no, version, command: { action: 'accept' } }));
    const [won, lost] = await Promise.allSettled(race);
    expect([won?.status, lost?.status]).toEqual(['fulfilled', 'rejected']);
    expect(await refused(race[1] ?? Promise.resolve())).toEqual({ code: 'stale', facts: { version: 2, name: '李晓', change: 'accepted' } });
    expect((await desk.ports.tickets.get(no))?.history.map(({ type }) => type)).toEqual(['filed', 'accepted']);
  });

  it('are not held up by an alarm or by somebody looking at a name', async () => {
    const desk = await deskAtWork(eve);
    const { no, version } = await file(desk);
    for (const day of ['2026-10-08', '2026-10-09']) {
      desk.ports.clock.set(at(day, '00:00'));
      await desk.settle();
    }
    await unmaskIdentity(desk.ports, member('operator-2'), { no, field: 'phone', purpose: 'contact', reason: '核实地点' });
    expect((await desk.ports.tickets.get(no))?.version).toBe(version + 3);
    const accepted = await runTicketCommand(desk.ports, member('operator-1'), { no, version, command: { action: 'accept' } });
    expect(accepted.history.map(({ type }) => type)).toEqual(['filed', 'deadline_near', 'deadline_passed', 'identity_viewed', 'accepted']);
  });

  it('are not held up by an alarm in the very moment of saving', async () => {
    const desk = await deskAtWork(eve);
    const { no, version } = await file(desk);
    desk.ports.clock.set(at('2026-10-09', '00:00'));
    const [accepted] = await Promise.all([runTicketCommand(desk.ports, member('operator-1'), { no, version, command: { action: 'accept' } }), reachDeadline(desk.ports, no)]);
    expect(accepted.history.map(({ type }) => type)).toEqual(expect.arrayContaining(['deadline_passed', 'accepted']));
  });

  it('with a version that never was are refused', async () => {
    const desk = await deskAtWork(eve);
    const { no, version } = await file(desk);
    expect((await refused(runTicketCommand(desk.ports, member('operator-1'), { no, version: version + 1, command: { action: 'accept' } }))).code).toBe('stale');
  });
});

describe('the citizen\'s own look', () => {
  it('needs number and code, and does not say which was wrong', async () => {
    const desk = await deskAtWork(eve);
    const { no } = await file(desk);
    const code = desk.ports.secrets.queryCode(no);
    expect((await followTicket(desk.ports, { ticketNo: no, code })).no).toBe(no);
    const [wrongCode, wrongNo] = [await refused(followTicket(desk.ports, { ticketNo: no, code: '999999' })), await refused(followTicket(desk.ports, { ticketNo: '260930091200000009', code }))];
    expect(wrongCode).toEqual({ code: 'wrong_query_code', facts: {} });
    expect(wrongNo).toEqual(wrongCode);
  });
});

describe('a command that names', () => {
  it.each([
    ['a unit', { ...dispatch, leadUnitId: 'no-such-unit' }, 'unit'],
    ['a colleague', { action: 'transfer', toStaffId: 'nobody', note: '请接着办。' } as const, 'staff'],
  ])('%s that does not exist is refused', async (_, command, what) => {
    const desk = await deskAtWork(eve);
    const ticket = await run([desk, await file(desk)], 'operator-1', { action: 'accept' });
    expect(await refused(run([desk, ticket], 'dispatcher-1', command))).toEqual({ code: 'not_found', facts: { what } });
  });
});
