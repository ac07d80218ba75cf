import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { path } from '../../server/contract/routes.js';
import type { DispatchPreview, TicketDetail } from '../../server/contract/ticket-detail.js';
import type { TicketAction } from '../../server/contract/ticket.js';
import { command, complaint, file, intake } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

const feedback = { action: 'feedback', handling: '内部：更换了主板，厂家责任。', publicReply: '电梯已修好，可以使用。', contacted: true, solved: true } as const;

let desk: WebDesk;
let citizen: Browser;
let dispatcher: Browser;
beforeEach(async () => {
  desk = await webDesk();
  citizen = new Browser(desk.app);
  dispatcher = await staffBrowser(desk, 'dispatcher-1');
});
afterEach(() => desk.close());

const read = async (who: Browser, no: string) => (await who.get(`/api/staff/tickets/${no}`)).body as unknown as TicketDetail;
async function withTwoUnits(): Promise<{ no: string; code: string }> {
  const filed = await file(citizen, complaint());
  await command(dispatcher, filed.no, { action: 'accept' });
  await command(dispatcher, filed.no, { action: 'dispatch', leadUnitId: 'housing', coUnitIds: ['city-management'], advice: '请核实处理' });
  return filed;
}

describe('a ticket on its way', () => {
  it('goes from the citizen’s form to a checked answer', async () => {
    const { no, code } = await withTwoUnits();
    const [unit, reviewer, caller] = [await staffBrowser(desk, 'housing-1'), await staffBrowser(desk, 'reviewer-1'), await staffBrowser(desk, 'callback-1')];
    const steps = [await command(unit, no, { action: 'sign' }), await command(unit, no, feedback), await command(reviewer, no, { action: 'approve' }), await command(caller, no, { action: 'record_callback', reached: true, solved: true })];
    expect(steps.map(({ body }) => body['state'])).toEqual(['in_progress', 'pending_review', 'pending_callback', 'resolved']);
    const told = (await citizen.post('/api/progress', { ticketNo: no, code })).body;
    expect(told).toMatchObject({ state: 'resolved', publicReply: '电梯已修好，可以使用。', unit: '区住房建设委' });
  });

  it('filed twice with one key is one ticket', async () => {
    const [first, second] = [await file(citizen, complaint()), await file(citizen, complaint())];
    expect(second).toEqual(first);
  });

  it('taken down by an agent out of a talk is linked to it and known to the citizen', async () => {
    const talk = (await citizen.post('/api/chat/conversations', { lang: 'zh' })).body['conversation'] as { id: string };
    const operator = await staffBrowser(desk, 'operator-1');
    const { status, body } = await operator.post('/api/staff/tickets', intake({ conversationId: talk.id }));
    expect(status).toBe(201);
    expect((await read(operator, String(body['no']))).row.channel).toBe('web_chat');
    const slice = (await citizen.get(`/api/chat/conversations/${talk.id}`)).body;
    expect(slice).toMatchObject({ conversation: { tickets: [{ no: body['no'], queryCode: body['queryCode'] }] } });
  });
});

describe('what a unit sees of another unit', () => {
  it('is its state, not its advice, its notes or how it handled the matter', async () => {
    const { no } = await withTwoUnits();
    const [lead, other] = [await staffBrowser(desk, 'housing-1'), await staffBrowser(desk, 'city-1')];
    await command(lead, no, { action: 'sign' });
    await command(lead, no, { action: 'note', text: '主板的事先不要说' });
    await command(lead, no, feedback);
    const reply = await other.get(`/api/staff/tickets/${no}`);
    expect(reply.text).not.toContain('主板');
    const { assignments, timeline } = reply.body as unknown as TicketDetail;
    expect(assignments.map(({ unit, state, advice, feedback: shown }) => [unit.id, state, advice, shown])).toEqual([
      ['housing', 'feedback_submitted', '', undefined],
      ['city-management', 'pending_sign', '请核实处理', undefined],
    ]);
    expect(timeline.find(({ type }) => type === 'feedback_submitted')?.facts).toEqual({ unitName: '区住房建设委' });
  });

  it('while the unit itself and the desk see all of it', async () => {
    const { no } = await withTwoUnits();
    const lead = await staffBrowser(desk, 'housing-1');
    await command(lead, no, { action: 'sign' });
    await command(lead, no, feedback);
    for (const reader of [lead, dispatcher]) expect((await read(reader, no)).assignments[0]?.feedback).toMatchObject({ handling: feedback.handling, by: '褚明' });
  });
});

describe('an action that is not possible now', () => {
  const reasonFor = async (who: Browser, no: string, action: TicketAction) => (await read(who, no)).actions.find((offer) => offer.action === action);

  it('says what comes first', async () => {
    const { no } = await file(citizen, complaint());
    expect(await reasonFor(dispatcher, no, 'dispatch')).toEqual({ action: 'dispatch', primary: false, allowed: false, reason: { zh: '先受理', en: 'Accept it first' } });
    expect(await reasonFor(dispatcher, no, 'accept')).toEqual({ action: 'accept', primary: true, allowed: true });
  });

  it('names what is still missing', async () => {
    const { no } = await file(citizen, complaint({ where: '' }));
    expect((await reasonFor(dispatcher, no, 'dispatch'))?.reason?.zh).toBe('先受理，五要素还缺：地点');
  });

  it('tells a unit that it has signed already, or must sign first', async () => {
    const { no } = await withTwoUnits();
    const unit = await staffBrowser(desk, 'housing-1');
    expect((await reasonFor(unit, no, 'feedback'))?.reason?.zh).toBe('先签收');
    await command(unit, no, { action: 'sign' });
    expect((await reasonFor(unit, no, 'sign'))?.reason?.zh).toMatch(/签收/);
  });
});

it('shows before dispatching who could handle it, why, and the counted days', async () => {
  const { no } = await file(citizen, complaint({ type: 'complaint' }));
  const preview = (await dispatcher.get(`/api/staff/tickets/${no}/dispatch-preview`)).body as unknown as DispatchPreview;
  expect(preview.candidates[0]).toMatchObject({ unit: { id: 'housing', name: '区住房建设委' }, suggested: true, blocked: false });
  expect(preview.finish.strip?.at(-1)).toMatchObject({ date: '2026-12-14', count: 15 });
  expect((await (await staffBrowser(desk, 'operator-1')).get(`/api/staff/tickets/${no}/dispatch-preview`)).status).toBe(403);
});

it('gives praise a date too: when it will be passed on', async () => {
  const { no } = await file(citizen, complaint({ type: 'praise' }));
  const preview = (await dispatcher.get(`/api/staff/tickets/${no}/dispatch-preview`)).body as unknown as DispatchPreview;
  expect(preview.finish.step).toBe('forward');
});

describe('a photo', () => {
  const upload = (bytes: Buffer) => {
    const edge = 'edge-of-part';
    const head = Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="photo"; filename="p.jpg"\r\ncontent-type: image/jpeg\r\n\r\n`);
    return desk.app.inject({ method: 'POST', url: '/api/complaints/photos', headers: { 'content-type': `multipart/form-data; boundary=${edge}` }, payload: Buffer.concat([head, bytes, Buffer.from(`\r\n--${edge}--\r\n`)]) });
  };

  it('is kept cleaned and read as part of its ticket by who may read that', async () => {
    const stored = (await upload(Buffer.from('a picture'))).json<{ fileId: string }>();
    const { no } = await file(citizen, complaint({ photos: [stored.fileId] }));
    const { photos } = await read(dispatcher, no);
    expect(photos).toEqual([{ fileId: stored.fileId, width: 40, height: 30 }]);
    const address = path('file', { no, id: stored.fileId });
    const shown = await dispatcher.get(address);
    expect(shown).toMatchObject({ status: 200, headers: { 'content-type': 'image/jpeg', 'cache-control': 'private, no-store' } });
    expect((await (await staffBrowser(desk, 'housing-1')).get(address)).status).toBe(404);
  });

  it('over 6 MB is refused with words', async () => {
    const reply = await upload(Buffer.alloc(6 * 1024 * 1024 + 1));
    expect(reply.statusCode).toBe(413);
    expect(reply.json()).toMatchObject({ error: { code: 'body_too_large' } });
  });

  it('that is missing is said to be unreadable', async () => {
    expect((await citizen.post('/api/complaints/photos', {})).body).toMatchObject({ error: { code: 'photo_unreadable' } });
  });

  it('of one ticket is not found under another', async () => {
    const stored = (await upload(Buffer.from('a picture'))).json<{ fileId: string }>();
    await file(citizen, complaint({ photos: [stored.fileId] }));
    const other = await file(citizen, complaint({ key: 'key-of-another' }));
    expect((await dispatcher.get(path('file', { no: other.no, id: stored.fileId }))).status).toBe(404);
  });
});
