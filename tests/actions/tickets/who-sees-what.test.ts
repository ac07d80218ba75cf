import { describe, expect, it } from 'vitest';
import { acceptOffer } from '../../../server/actions/queue/accept-offer.js';
import { agentSpeaks } from '../../../server/actions/conversation/agent-speaks.js';
import { closeConversation } from '../../../server/actions/conversation/close-conversation.js';
import { declineOffer } from '../../../server/actions/queue/decline-offer.js';
import { fileByStaff } from '../../../server/actions/tickets/file-by-staff.js';
import { fileComplaint, type ComplaintForm } from '../../../server/actions/tickets/file-complaint.js';
import { countViews, findTickets, ticketsByNo, type QueueQuestion } from '../../../server/actions/queue/find-tickets.js';
import { listAppointments } from '../../../server/actions/appointments/list-appointments.js';
import { listColleagues } from '../../../server/actions/access/list-colleagues.js';
import { previewDispatch } from '../../../server/actions/tickets/preview-dispatch.js';
import { conversationContext, readConversation } from '../../../server/actions/conversation/read-conversation.js';
import { readPhoto } from '../../../server/actions/tickets/read-photo.js';
import { readStatus } from '../../../server/actions/citizens/read-status.js';
import { readTicket } from '../../../server/actions/tickets/read-ticket.js';
import { readWork } from '../../../server/actions/queue/read-work.js';
import { runTicketCommand } from '../../../server/actions/tickets/run-ticket-command.js';
import { setPresence } from '../../../server/actions/queue/set-presence.js';
import { actorOfSession, signIn, signOut } from '../../../server/actions/access/sign-in.js';
import { startConversation } from '../../../server/actions/conversation/start-conversation.js';
import { storePhoto } from '../../../server/actions/tickets/store-photo.js';
import { transferConversation } from '../../../server/actions/conversation/transfer-conversation.js';
import { unmaskIdentity } from '../../../server/actions/tickets/unmask-identity.js';
import type { StaffActor } from '../../../server/desk/access/actor.js';
import { instantAt as at } from '../../../server/desk/calendar/shanghai.js';
import type { Ticket } from '../../../server/desk/ticket/ticket.js';
import { refused } from '../../support/builders.js';
import { deskAtWork, member } from '../../support/desk-at-work.js';
import { fakePorts, type FakePorts } from '../../support/desk-fakes.js';

const form: ComplaintForm = { key: 'form-00000001', lang: 'zh', what: '顶楼漏水两个月，请尽快来修。', where: '幸福里 3 号楼', contact: { way: 'sms', name: '钱某', phone: '00012345678' }, photos: [] };
const all: QueueQuestion = { view: 'all', sort: 'newest', page: 1, size: 50 };
const file = (ports: FakePorts, more: Partial<ComplaintForm> = {}, contactId: string | null = null) => fileComplaint(ports, { contactId, form: { ...form, ...more } });

async function dispatched(ports: FakePorts, ticket: Ticket, leadUnitId: string): Promise<Ticket> {
  const accepted = await runTicketCommand(ports, member('operator-1'), { no: ticket.no, version: ticket.version, command: { action: 'accept' } });
  return runTicketCommand(ports, member('dispatcher-1'), { no: ticket.no, version: accepted.version, command: { action: 'dispatch', leadUnitId, coUnitIds: [], advice: '请到现场查看。' } });
}
const nos = async (ports: FakePorts, actor: StaffActor, question: Partial<QueueQuestion> = {}) => (await findTickets(ports, actor, { ...all, ...question })).tickets.map(({ no }) => no);

describe('who may not, is told which roles may', () => {
  const admin = member('admin-1');
  const chat = { conversationId: 'chat-1', offerId: 'offer-1' };
  const acts: [string, (ports: FakePorts) => Promise<unknown>][] = [
    ['conversation.serve', (ports) => setPresence(ports, admin, 'ready')],
    ['conversation.serve', (ports) => readWork(ports, admin)],
    ['conversation.serve', (ports) => acceptOffer(ports, admin, chat)],
    ['conversation.serve', (ports) => declineOffer(ports, admin, chat)],
    ['conversation.serve', (ports) => agentSpeaks(ports, admin, { conversationId: 'chat-1', id: 'a-00000001', text: '看看', internal: true })],
    ['conversation.serve', (ports) => transferConversation(ports, admin, { conversationId: 'chat-1', note: '请接着办。' })],
    ['conversation.serve', (ports) => closeConversation(ports, admin, 'chat-1')],
    ['conversation.read', (ports) => readConversation(ports, admin, 'chat-1')],
    ['conversation.read', (ports) => conversationContext(ports, admin, 'chat-1')],
    ['queue.read', (ports) => findTickets(ports, admin, all)],
    ['queue.read', (ports) => countViews(ports, admin)],
    ['queue.read', (ports) => ticketsByNo(ports, admin, ['1'])],
    ['queue.read', (ports) => readPhoto(ports, admin, { no: '1', fileId: 'f' })],
    ['appointments.read', (ports) => listAppointments(ports, admin, { from: 0, to: 1 })],
    ['ticket.create', (ports) => fileByStaff(ports, admin, { key: 'k-1', channel: 'counter', type: 'assistance', urgency: 'normal', title: '求助', content: '求助', place: '', way: 'none' })],
    ['status.read', (ports) => readStatus(ports, member('operator-1'))],
  ];

  it.each(acts)('%s', async (action, act) => {
    const refusal = await refused(act(fakePorts()));
    expect(refusal).toMatchObject({ code: 'not_allowed', facts: { action } });
    expect(refusal.facts['roles']).not.toContain(action === 'status.read' ? 'operator' : 'sys_admin');
  });

  it('but everybody sees who else is at work', async () => {
    const ports = fakePorts();
    await setPresence(ports, member('operator-1'), 'ready');
    const colleagues = await listColleagues(ports, member('admin-1'));
    expect(colleagues.find(({ staff }) => staff.id === 'operator-1')?.presence).toBe('ready');
    expect(colleagues.find(({ staff }) => staff.id === 'operator-2')?.presence).toBe('offline');
  });
});

describe('a unit\'s people', () => {
  it('find and open their own tickets, and every other is not there', async () => {
    const ports = fakePorts();
    const mine = await dispatched(ports, await file(ports), 'housing');
    const other = await dispatched(ports, await file(ports, { key: 'form-00000002' }), 'city-management');
    const housing = member('housing-1');
    expect(await nos(ports, housing)).toEqual([mine.no]);
    expect(await nos(ports, housing, { unitId: 'city-management' })).toEqual([mine.no]);
    expect(await countViews(ports, housing)).toMatchObject({ all: 1, to_sign: 1, in_progress: 0, overdue: 0 });
    expect((await ticketsByNo(ports, housing, [mine.no, other.no])).map(({ no }) => no)).toEqual([mine.no]);
    expect((await readTicket(ports, housing, mine.no)).ticket.no).toBe(mine.no);
    expect(await refused(readTicket(ports, housing, other.no))).toEqual(await refused(readTicket(ports, housing, '000000000000000000')));
  });

  it('see no more by running the machine as well', async () => {
    const ports = fakePorts();
    const other = await dispatched(ports, await file(ports), 'city-management');
    const both = member('housing-1', ['unit_contact', 'sys_admin']);
    expect(await nos(ports, both)).toEqual([]);
    expect((await refused(readTicket(ports, both, other.no))).code).toBe('not_found');
  });

  it('never find a complaint about their unit, whatever their role', async () => {
    const ports = fakePorts();
    const about = await file(ports, { whom: '区住房建设委' });
    const insider = { ...member('supervisor-1'), unitId: 'housing' };
    expect([await nos(ports, insider), await nos(ports, member('supervisor-1'))]).toEqual([[], [about.no]]);
    expect((await refused(readTicket(ports, insider, about.no))).code).toBe('not_found');
    expect((await countViews(ports, insider)).all).toBe(0);
  });

  it('cannot act on what they may only read', async () => {
    const ports = fakePorts();
    const mine = await dispatched(ports, await file(ports), 'housing');
    expect(await refused(runTicketCommand(ports, member('housing-1'), { no: mine.no, version: mine.version, command: { action: 'approve' } }))).toMatchObject({ code: 'not_allowed', facts: { action: 'ticket.approve', roles: ['reviewer', 'supervisor'] } });
    expect((await refused(previewDispatch(ports, member('housing-1'), mine.no))).code).toBe('not_allowed');
  });

  it('learn nothing of versions they may not see', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    expect((await refused(runTicketCommand(ports, member('housing-1'), { no, version: 99, command: { action: 'sign' } }))).code).toBe('not_found');
  });
});

describe('the queue', () => {
  it('narrows a view by what is picked and never widens it', async () => {
    const ports = fakePorts();
    const fresh = await file(ports);
    const accepted = await runTicketCommand(ports, member('operator-1'), { no: fresh.no, version: 1, command: { action: 'accept' } });
    const other = await file(ports, { key: 'form-00000002', what: '建议河边步道增设几盏灯。' });
    const dispatcher = member('dispatcher-1');
    // Both have a one-day clock: the one accepted to find a unit, the other to be accepted.
    ports.clock.set(at('2026-11-24', '08:00'));
    expect(await nos(ports, dispatcher, { view: 'to_accept' })).toEqual([other.no]);
    expect(await nos(ports, dispatcher, { view: 'to_accept', state: 'accepted' })).toEqual([]);
    expect(await nos(ports, dispatcher, { state: 'accepted' })).toEqual([accepted.no]);
    expect(await nos(ports, dispatcher, { type: 'suggestion' })).toEqual([other.no]);
    expect(await nos(ports, dispatcher, { light: 'green' })).toEqual([]);
    expect(await nos(ports, dispatcher, { view: 'due_soon', sort: 'newest' })).toEqual([other.no, accepted.no]);
    expect(await nos(ports, dispatcher, { view: 'due_soon', state: 'accepted' })).toEqual([accepted.no]);
    expect(await nos(ports, dispatcher, { view: 'due_soon', light: 'green' })).toEqual([]);
    expect(await nos(ports, member('operator-1'), { view: 'mine' })).toEqual([accepted.no]);
  });

  it('pages, and counts what it pages through', async () => {
    const ports = fakePorts();
    for (let n = 1; n <= 5; n += 1) await file(ports, { key: `form-0000000${n}` });
    const page = await findTickets(ports, member('operator-1'), { ...all, page: 2, size: 2 });
    expect([page.total, page.tickets.map(({ key }) => key)]).toEqual([5, ['web_form:form-00000003', 'web_form:form-00000002']]);
  });

  it('is searched by phone, name, place and the end of a number', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    for (const q of ['000 1234 5678', '钱某', '幸福里', no.slice(-6)]) expect([q, await nos(ports, member('operator-1'), { q })]).toEqual([q, [no]]);
    expect(await nos(ports, member('operator-1'), { q: '望海' })).toEqual([]);
  });
});

describe('who made a confidential report', () => {
  const report: Partial<ComplaintForm> = { key: 'form-00000009', what: '举报三楼开黑诊所，没有证件。' };

  it('is not found by searching for them', async () => {
    const ports = fakePorts();
    await file(ports, report);
    for (const q of ['00012345678', '钱某', '5678']) expect(await nos(ports, member('supervisor-1'), { q })).toEqual([]);
  });

  it('is not given away by their other tickets, nor the report by those', async () => {
    const ports = fakePorts();
    const plain = await file(ports);
    const older = await file(ports, { key: 'form-00000002' });
    const secret = await file(ports, report);
    const seen = await readTicket(ports, member('supervisor-1'), plain.no);
    expect(seen.earlier.map(({ no }) => no)).toEqual([older.no]);
    const hidden = await readTicket(ports, member('supervisor-1'), secret.no);
    expect([hidden.earlier, hidden.contactCount]).toEqual([[], 1]);
  });

  it('is not given away by their next chat', async () => {
    const ports = fakePorts();
    const plain = await file(ports, {}, 'contact-1');
    await file(ports, report, 'contact-1');
    const { id } = await startConversation(ports, { contactId: 'contact-1', lang: 'zh' });
    const { tickets } = await conversationContext(ports, member('operator-1'), id);
    expect(tickets.map(({ no }) => no)).toEqual([plain.no]);
  });

  it('is opened by the supervisor alone, with a reason, and written down twice', async () => {
    const ports = fakePorts();
    const { no } = await file(ports, report);
    for (const who of ['operator-1', 'dispatcher-1', 'callback-1']) expect((await refused(unmaskIdentity(ports, member(who), { no, field: 'name', purpose: 'other', reason: '核实情况' }))).code).toBe('not_allowed');
    expect((await ports.tickets.get(no))?.history).toHaveLength(1);
    const opened = await unmaskIdentity(ports, member('supervisor-1'), { no, field: 'phone', purpose: 'other', reason: '公安机关书面要求' });
    expect(opened.value).toBe('00012345678');
    expect((await ports.tickets.get(no))?.history.at(-1)).toMatchObject({ type: 'identity_viewed', reason: '公安机关书面要求', actor: { id: 'supervisor-1' } });
    expect(await ports.audit.find({ filter: {}, limit: 5 })).toEqual([expect.objectContaining({ what: 'identity_unsealed', about: no, actorId: 'supervisor-1', reason: '公安机关书面要求' })]);
  });
});

describe('a name behind its mask', () => {
  it('is shown for a minute, and who looked and why stays in the history', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    const shown = await unmaskIdentity(ports, member('operator-1'), { no, field: 'phone', purpose: 'contact', reason: '核实地点' });
    expect(shown).toEqual({ value: '00012345678', hideAt: ports.clock.now() + 60_000 });
    expect((await ports.tickets.get(no))?.history.at(-1)).toMatchObject({ type: 'identity_viewed', field: 'phone', purpose: 'contact', reason: '核实地点', actor: { name: '李晓' } });
  });

  it('is shown twenty times a day to one person, and the count begins anew the next day', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    const look = () => unmaskIdentity(ports, member('operator-1'), { no, field: 'phone', purpose: 'contact', reason: '核实地点' });
    for (let n = 0; n < 20; n += 1) await look();
    expect(await refused(look())).toEqual({ code: 'looked_too_often', facts: { looks: 20 } });
    ports.clock.set(at('2026-11-24', '08:30'));
    expect((await look()).value).toBe('00012345678');
  });

  it('that was never given is not there', async () => {
    const ports = fakePorts();
    const { no } = await file(ports, { contact: { way: 'none' } });
    expect(await refused(unmaskIdentity(ports, member('operator-1'), { no, field: 'name', purpose: 'contact', reason: '核实地点' }))).toEqual({ code: 'not_found', facts: { what: 'name' } });
  });

  it('stays masked for a reviewer', async () => {
    const ports = fakePorts();
    const { no } = await file(ports);
    expect((await refused(unmaskIdentity(ports, member('reviewer-1'), { no, field: 'name', purpose: 'verify', reason: '核实情况' }))).code).toBe('not_allowed');
  });
});

describe('a photo', () => {
  it('is read with its ticket only', async () => {
    const ports = fakePorts();
    const { fileId } = await storePhoto(ports, new Uint8Array([1, 2, 3]));
    const { no } = await file(ports, { photos: [fileId, 'no-such-photo'] });
    const other = await file(ports, { key: 'form-00000002' });
    expect((await readPhoto(ports, member('operator-1'), { no, fileId })).id).toBe(fileId);
    expect((await ports.tickets.get(no))?.photos).toHaveLength(1);
    expect(await refused(readPhoto(ports, member('operator-1'), { no: other.no, fileId }))).toEqual({ code: 'not_found', facts: { what: 'photo' } });
    expect(await refused(readPhoto(ports, member('housing-1'), { no, fileId }))).toEqual({ code: 'not_found', facts: { what: 'ticket' } });
  });
});

describe('signing in', () => {
  const key = { username: 'operator-1', password: 'operator-1-password' };

  it('opens a session that knows who it is, until it is ended or twelve hours are over', async () => {
    const ports = fakePorts();
    const { token } = await signIn(ports, key);
    expect((await actorOfSession(ports, token))?.actor).toEqual(member('operator-1'));
    ports.clock.advance(12 * 3_600_000 - 1);
    expect(await actorOfSession(ports, token)).not.toBeNull();
    ports.clock.advance(1);
    expect(await actorOfSession(ports, token)).toBeNull();
    const { token: next } = await signIn(ports, key);
    await signOut(ports, next);
    expect(await actorOfSession(ports, next)).toBeNull();
  });

  it('does not say whether name or password was wrong', async () => {
    const ports = fakePorts();
    const wrong = await refused(signIn(ports, { ...key, password: 'guess' }));
    expect(wrong).toEqual({ code: 'wrong_password', facts: {} });
    expect(await refused(signIn(ports, { ...key, username: 'nobody' }))).toEqual(wrong);
  });

  it('keeps no token that could be stolen from the store', async () => {
    const ports = fakePorts();
    const { token } = await signIn(ports, key);
    expect(await ports.staff.session(token)).toBeNull();
  });
});

describe('how the desk is doing', () => {
  it('is told to who keeps it running', async () => {
    const desk = await deskAtWork();
    await file(desk.ports);
    expect((await readStatus(desk.ports, member('admin-1'))).outboxPending).toBe(1);
    await desk.settle();
    expect(await readStatus(desk.ports, member('admin-1'))).toMatchObject({ outboxPending: 0, assistantReady: true, deliveries: [{ state: 'sent', to: '00012345678' }] });
  });
});
