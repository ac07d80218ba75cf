import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board, IssueForm, SupervisionDetail, SupervisionDraft, SupervisionRow } from '../../server/contract/supervision.js';
import { command, intake } from './support/samples.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let supervisor: Browser;
let housing: Browser;
let nos: string[];
const day = 24 * 3_600_000;

const dispatched = async (who: { operator: Browser; dispatcher: Browser }, key: string, type: 'consultation' | 'complaint'): Promise<string> => {
  const no = String((await who.operator.post('/api/staff/tickets', intake({ key, type, title: '电梯停运', place: '幸福里' }))).body['no']);
  await command(who.operator, no, { action: 'accept' });
  await command(who.dispatcher, no, { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请到现场。' });
  return no;
};
const form = (more: Partial<IssueForm> = {}): IssueForm => ({ key: 'key-of-the-order', kind: 'written', level: 'yellow', ticketNos: nos.slice(0, 1), unitId: 'housing', demand: '请查明原因，限期办结。', days: 3, ...more });
const issue = async (more: Partial<IssueForm> = {}) => (await supervisor.post('/api/staff/supervisions', form(more))).body as unknown as SupervisionRow;
const read = async (who: Browser, id: string) => (await who.get(`/api/staff/supervisions/${id}`)).body as unknown as SupervisionDetail;
const board = async () => (await supervisor.get('/api/staff/board')).body as unknown as Board;
const queueTotal = async (query: string) => (await supervisor.get(`/api/staff/queue?${query}`)).body['total'];

beforeAll(async () => {
  desk = await webDesk();
  const [operator, dispatcher] = await Promise.all([staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'dispatcher-1')]);
  [supervisor, housing] = await Promise.all([staffBrowser(desk, 'supervisor-1'), staffBrowser(desk, 'housing-1')]);
  nos = [];
  for (const [at, type] of (['consultation', 'complaint', 'consultation'] as const).entries()) nos.push(await dispatched({ operator, dispatcher }, `staff-key-${at}`, type));
  await operator.post('/api/staff/tickets', intake({ key: 'staff-key-free' }));
  desk.ports.clock.advance(7 * day);
  // Seven days later everybody has to sign in anew.
  [supervisor, housing] = await Promise.all([staffBrowser(desk, 'supervisor-1'), staffBrowser(desk, 'housing-1')]);
});
afterAll(() => desk.close());

describe('an order through the API', () => {
  it('is drafted with its facts and date, issued once a key, answered by the unit and closed by the supervisor', async () => {
    const draft = (await supervisor.get(`/api/staff/supervisions/draft?nos=${nos.slice(0, 2).join(',')}&days=2`)).body as unknown as SupervisionDraft;
    expect(draft).toMatchObject({ unit: { id: 'housing' }, reasons: [{ rule: 'overdue' }, { rule: 'sign_today' }, { rule: 'sign_today' }], answerBy: { step: 'supervision', basis: { days: 2 } } });
    const { id, no } = await issue();
    expect((await issue()).id).toBe(id);
    expect(await read(supervisor, id)).toMatchObject({ row: { no, state: 'issued', level: 'yellow' }, actions: ['raise', 'remind', 'cancel'], tickets: [{ no: nos[0] }] });
    const mine = await read(housing, id);
    expect(mine.actions).toEqual(['answer', 'request_return']);
    const answered = await housing.post(`/api/staff/supervisions/${id}/commands`, { version: mine.row.version, command: { action: 'answer', text: '今天已经修好。' } });
    expect(answered).toMatchObject({ status: 200, body: { state: 'answered' } });
    const closed = await supervisor.post(`/api/staff/supervisions/${id}/commands`, { version: answered.body['version'], command: { action: 'close', verdict: '核实无误。' } });
    expect(closed.body).toMatchObject({ state: 'closed' });
    const ended = await read(supervisor, id);
    expect([ended.verdict, ended.answers.map(({ text }) => text), ended.history.map(({ type }) => type), ended.actions]).toEqual(['核实无误。', ['今天已经修好。'], ['issued', 'answered', 'closed'], []]);
  });

  it('refuses an act that its state forbids, in words that say what can be done', async () => {
    const { id, version } = await issue({ key: 'key-of-another-order' });
    const { status, body } = await supervisor.post(`/api/staff/supervisions/${id}/commands`, { version, command: { action: 'close', verdict: '太早了。' } });
    expect(status).toBe(409);
    expect(body['error']).toMatchObject({ code: 'illegal_move', message: { zh: '现在不能督办办结：督办单已下发。可以：回复督办、申请退回、升级、催回复、取消督办。' } });
  });

  it('is not there for another unit, and not for an operator', async () => {
    const { id, version } = await issue({ key: 'key-of-a-third-order' });
    for (const name of ['city-1', 'operator-1']) {
      const other = await staffBrowser(desk, name);
      expect((await other.get(`/api/staff/supervisions/${id}`)).status).toBe(404);
      expect((await other.post(`/api/staff/supervisions/${id}/commands`, { version, command: { action: 'answer', text: '我们来答。' } })).status).toBe(404);
    }
  });

  it.each(['operator-1', 'dispatcher-1', 'reviewer-1', 'callback-1', 'clerk-1', 'housing-1', 'admin-1'])('is neither drafted nor issued by %s', async (name) => {
    const other = await staffBrowser(desk, name);
    expect((await other.get(`/api/staff/supervisions/draft?nos=${nos[0] ?? ''}`)).status).toBe(403);
    expect((await other.post('/api/staff/supervisions', form({ key: 'key-of-somebody-else' }))).status).toBe(403);
  });

  it.each<[string, Partial<IssueForm>]>([
    ['no ticket', { ticketNos: [] }],
    ['too much time', { days: 31 }],
    ['nothing demanded', { demand: ' ' }],
    ['a joint order with nobody beside', { kind: 'joint' }],
  ])('is refused with %s', async (_, wrong) => {
    expect((await supervisor.post('/api/staff/supervisions', form({ key: 'key-of-a-wrong-order', ...wrong }))).status).toBe(400);
  });
});

describe('the board through the API', () => {
  it('gives each number the query whose list is just that long', async () => {
    const { measures, units, topics, areas } = await board();
    expect(units.map(({ key }) => key)).toEqual(['housing', 'none']);
    for (const row of [...units, ...topics, ...areas]) {
      for (const [measure, number] of Object.entries(row.numbers)) expect([row.key, measure, await queueTotal(`${measures[measure as keyof typeof measures]}&${row.query}`)]).toEqual([row.key, measure, number]);
    }
    expect(units[0]?.numbers).toMatchObject({ open: 3, overdue: 3 });
  });

  it('names all it presses on in one queue, ranked, with one verb and the version to act on', async () => {
    const { lines, pressing } = await board();
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatchObject({ remedy: expect.any(String) as string, reason: { rule: expect.any(String) as string } });
    expect(await queueTotal(pressing?.query ?? '')).toBe(pressing?.n);
  });
});
