import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ratingToken } from '../../server/actions/citizens/rating-token.js';
import { routes } from '../../server/contract/routes.js';
import { ticketIn } from '../support/builders.js';
import { fakePorts } from '../support/desk-fakes.js';
import { Browser, webDesk, type WebDesk } from './support/web-desk.js';

const answered = ticketIn('pending_callback');
const open = { ...ticketIn('in_progress'), no: '261012090000000002', key: 'open' };
const key = 'press-0000000001';
let desk: WebDesk;
let citizen: Browser;
const proofOf = (no: string) => ({ ticketNo: no, code: desk.ports.secrets.queryCode(no) });

beforeEach(async () => {
  desk = await webDesk({ ports: fakePorts({ now: answered.updatedAt + 60_000 }) });
  citizen = new Browser(desk.app);
  for (const ticket of [answered, open]) await desk.ports.tickets.insert(ticket, []);
});
afterEach(() => desk.close());

describe('a citizen through the API', () => {
  it('presses the unit with number and code, and is answered with how it stands; the same key again changes nothing', async () => {
    const body = { ...proofOf(open.no), key, act: { act: 'urge' } };
    const [first, again] = [await citizen.post(routes.progressActs, body), await citizen.post(routes.progressActs, body)];
    expect([first.status, first.body['urges'], again.status, again.body['urges']]).toEqual([200, 1, 200, 1]);
    expect(first.body['actions']).toContainEqual({ action: 'urge', refusal: expect.objectContaining({ zh: expect.stringContaining('明天可以再催') as string }) as object });
    const other = await citizen.post(routes.progressActs, { ...body, key: 'press-0000000002' });
    expect([other.status, (other.body['error'] as { code: string }).code]).toEqual([409, 'urged_today']);
  });

  it('with a wrong code is refused and told nothing', async () => {
    const wrong = await citizen.post(routes.progressActs, { ticketNo: open.no, code: '999999', key, act: { act: 'withdraw', reason: null } });
    expect(wrong.status).toBe(404);
    expect(wrong.text).not.toContain('漏水');
    expect((await desk.ports.tickets.get(open.no))?.state).toBe('in_progress');
  });

  it.each([
    [{ act: 'supplement', text: ' ' }],
    [{ act: 'appraise', solved: true, satisfaction: 6, comment: null }],
    [{ act: 'approve' }],
  ])('cannot send %j', async (act) => {
    expect((await citizen.post(routes.progressActs, { ...proofOf(open.no), key, act })).status).toBe(400);
  });

  it('says it is not solved and reads the new date in the same answer', async () => {
    const { body } = await citizen.post(routes.progressActs, { ...proofOf(answered.no), key, act: { act: 'appraise', solved: false, satisfaction: null, comment: '还在漏' } });
    expect(body).toMatchObject({ state: 'in_progress', rehandles: 1, publicReply: null, promise: { limit: { amount: 5 } } });
  });
});

describe('the link of an answer', () => {
  it('opens a page drawn on the server that is kept nowhere, and rates', async () => {
    const token = ratingToken(desk.ports.secrets, answered.no);
    const page = await citizen.get(`/rate/${encodeURIComponent(token)}`);
    expect([page.status, page.headers['cache-control']]).toEqual([200, 'private, no-store']);
    expect(page.text).toContain('楼顶防水已重做，试水不漏。');
    const rated = await citizen.post(routes.ratingActs, { token, key, solved: true, satisfaction: 4, comment: '' });
    expect(rated.body).toMatchObject({ rating: { solved: true, satisfaction: 4, comment: null } });
  });

  it('that was made up shows a page that leads on', async () => {
    const page = await citizen.get('/rate/abcdefghijklmnopqrstuv');
    expect(page.status).toBe(404);
    expect(page.text).toContain('这个链接打不开');
    expect((await citizen.post(routes.rating, { token: 'abcdefghijklmnopqrstuv' })).status).toBe(404);
  });
});

describe('a look-up by phone', () => {
  const settled = () => new Promise((done) => setImmediate(done));

  it('answers the same for a known number and an unknown one, and texts only the known', async () => {
    const [known, unknown] = [await citizen.post(routes.lookupCode, { phone: '00012345678', lang: 'zh' }), await citizen.post(routes.lookupCode, { phone: '00087654321', lang: 'zh' })];
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    await settled();
    expect(desk.ports.sms.sent.map(({ to }) => to)).toEqual(['00012345678']);
  });

  it('gives whoever holds the code their numbers and codes', async () => {
    await citizen.post(routes.lookupCode, { phone: '000 1234 5678', lang: 'zh' });
    await settled();
    const code = desk.ports.sms.sent.at(-1)?.text.split(' ')[2];
    const found = await citizen.post(routes.lookup, { phone: '00012345678', code });
    expect(found.body['matters']).toEqual(expect.arrayContaining([expect.objectContaining({ no: open.no, code: desk.ports.secrets.queryCode(open.no) })]));
    expect((await citizen.post(routes.lookup, { phone: '00012345678', code })).status).toBe(404);
  });
});
