import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callContext, callView, callViews, phoneDesk, phonePass } from '../../server/contract/calls.js';
import { linePeople } from '../../server/actions/calls/line-people.js';
import { staffBooked } from '../../server/contract/booking-staff.js';
import { ticketDetail } from '../../server/contract/ticket-detail.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

const phone = '00012345678';
let desk: WebDesk;
let agent: Browser;
let chief: Browser;

beforeEach(async () => {
  desk = await webDesk();
  [agent, chief] = await Promise.all([staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'supervisor-1')]);
});
afterEach(() => desk.close());

const put = (who: Browser, url: string, body: object) => who.ask('PUT', url, { body });
const rings = (callId = 'CA1') => linePeople(desk.ports).enter({ callId, phone, lang: 'zh', reason: 'asked', note: '三号楼停水' });
const readPhone = async (who = agent) => phoneDesk.parse((await who.get('/api/staff/phone')).body);
async function talks(): Promise<void> {
  await put(agent, '/api/staff/presence', { state: 'ready' });
  await rings();
  const { offer } = await readPhone();
  await agent.post('/api/staff/calls/CA1/answer', { offerId: offer?.offerId });
}

describe('the telephone over the web', () => {
  it('rings at once where somebody sits down while a caller waits, and never tells the number', async () => {
    await rings();
    expect(await readPhone()).toMatchObject({ offer: null, waiting: 1 });
    await put(agent, '/api/staff/presence', { state: 'ready' });
    const { offer } = await readPhone();
    expect(offer).toMatchObject({ callId: 'CA1', kind: 'call', phone: '000****5678', note: '三号楼停水' });
    const taken = await agent.post('/api/staff/calls/CA1/answer', { offerId: offer?.offerId });
    expect(callView.parse(taken.body)).toMatchObject({ state: 'talking', mine: 'agent', phone: '000****5678' });
    expect(taken.text).not.toContain(phone);
  });

  it('gives back what rings when the agent goes away', async () => {
    await put(agent, '/api/staff/presence', { state: 'ready' });
    await rings();
    await put(agent, '/api/staff/presence', { state: 'break' });
    expect(await readPhone()).toMatchObject({ offer: null, waiting: 1 });
  });

  it('does what the softphone asks, and says why not', async () => {
    await talks();
    const run = (body: object) => agent.post('/api/staff/calls/CA1/commands', body);
    expect(callView.parse((await run({ do: 'hold' })).body)).toMatchObject({ state: 'held', onHold: true });
    expect((await run({ do: 'join' })).status).toBe(409);
    expect((await run({ do: 'fly' })).status).toBe(400);
    expect((await chief.post('/api/staff/calls/CA1/commands', { do: 'hang_up' })).status).toBe(409);
    expect((await agent.post('/api/staff/calls/CA9/commands', { do: 'hold' })).status).toBe(404);
  });

  it('books for the caller without reading the number; the ticket filed afterwards shows the booking', async () => {
    await talks();
    const form = { key: 'booked-in-call', source: 'phone', slotId: 'district-centre:2026-11-24:09:00', items: ['residence-permit'], lang: 'zh', name: '王芳', needs: {}, fromCall: 'CA1', callersNumber: true };
    const booked = staffBooked.parse((await agent.post('/api/staff/appointments', form)).body);
    expect(booked).toMatchObject({ phone: '000****5678', bookedFor: null });
    expect(callContext.parse((await agent.get('/api/staff/calls/CA1/context')).body).appointments).toMatchObject([{ bookingNo: booked.bookingNo }]);
    await agent.post('/api/staff/calls/CA1/commands', { do: 'hang_up' });
    const filed = await agent.post('/api/staff/calls/CA1/ticket', { key: 'key-of-the-call', type: 'assistance', title: '三号楼停水', content: '三号楼停水两天了' });
    const detail = ticketDetail.parse((await agent.get(`/api/staff/tickets/${String(filed.body['no'])}`)).body);
    expect(detail.booked).toMatchObject([{ bookingNo: booked.bookingNo }]);
    const other = staffBooked.parse((await agent.post('/api/staff/appointments', { ...form, key: 'booked-again', slotId: 'district-centre:2026-11-25:09:00' })).body);
    expect(other.bookedFor).toBe(filed.body['no']);
  });

  it('takes no number from a colleague’s call', async () => {
    await talks();
    const form = { key: 'booked-in-call', source: 'phone', slotId: 'district-centre:2026-11-24:09:00', items: ['residence-permit'], lang: 'zh', name: '王芳', needs: {}, fromCall: 'CA1', callersNumber: true };
    expect(staffBooked.parse((await chief.post('/api/staff/appointments', form)).body)).toMatchObject({ phone: null, mustCall: true });
  });

  it('opens a ticket with the caller’s number, which nobody reads on the way', async () => {
    await talks();
    await agent.post('/api/staff/calls/CA1/commands', { do: 'hang_up' });
    const form = { key: 'key-of-the-call', type: 'assistance', title: '三号楼停水', content: '三号楼停水两天了', callerName: '' };
    const opened = await agent.post('/api/staff/calls/CA1/ticket', form);
    const no = String(opened.body.no);
    expect(opened.status).toBe(201);
    expect((await desk.ports.tickets.get(no))?.caller).toMatchObject({ phone, name: null, way: 'call' });
    expect((await readPhone()).call?.ticketNos).toEqual([no]);
    expect(callContext.parse((await agent.get('/api/staff/calls/CA1/context')).body).tickets.map((row) => row.no)).toEqual([no]);
    expect((await chief.post('/api/staff/calls/CA1/ticket', form)).status).toBe(409);
  });

  it('gives browsers a pass where the exchange wants one', async () => {
    expect(phonePass.parse((await agent.post('/api/staff/phone/pass', {})).body).pass?.identity).toBe('agent_operator-1');
  });
});

describe('a supervisor on the line', () => {
  it('needs a reason, hears from then on, and is seen by the agent', async () => {
    await talks();
    expect((await put(chief, '/api/staff/calls/CA1/supervision', { mode: 'whisper', reason: '看' })).status).toBe(400);
    expect((await put(agent, '/api/staff/calls/CA1/supervision', { mode: 'listen', reason: '我也想听' })).status).toBe(403);
    expect(callView.parse((await put(chief, '/api/staff/calls/CA1/supervision', { mode: 'whisper', reason: '带新人处理' })).body).mine).toBe('supervisor');
    expect((await readPhone()).call?.listener).toMatchObject({ mode: 'whisper' });
  });

  it('sees live calls, not what was said there, until they listen', async () => {
    await talks();
    await agent.post('/api/staff/calls/CA1/commands', { do: 'speak', text: '请讲' });
    const [live] = callViews.parse((await chief.get('/api/staff/calls?list=live')).body);
    expect(live).toMatchObject({ id: 'CA1', mine: 'none', lines: [] });
  });
});
