import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bulletin } from '../../server/contract/bulletin.js';
import type { DispatchStatistics, KpiCard, KpiCode, KpiDetail, KpiOverview, KpiTickets } from '../../server/contract/kpi.js';
import { kpiCodes } from '../../server/desk/reports/kpi.js';
import { recordOf } from '../../server/desk/reports/case-record.js';
import { lookedAt, smallMonth } from '../desk/reports/small-month.js';
import { fakePorts } from '../support/desk-fakes.js';
import type { Board } from '../../server/contract/supervision.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let supervisor: Browser;
let dispatcher: Browser;
const period = 'period=last_month';
const names = ['钱小明', '孙美丽'];

beforeAll(async () => {
  const ports = fakePorts({ now: lookedAt });
  for (const [index, ticket] of smallMonth().entries()) {
    const named = { ...ticket, caller: { ...ticket.caller, name: names[index % 2] ?? null } };
    await ports.tickets.insert(named, []);
    await ports.cases.put(recordOf(named));
  }
  desk = await webDesk({ ports });
  supervisor = await staffBrowser(desk, 'supervisor-1');
  dispatcher = await staffBrowser(desk, 'dispatcher-1');
});
afterAll(() => desk.close());

const get = async <T>(url: string, who = supervisor): Promise<T> => {
  const { status, body, text } = await who.get(url);
  if (status !== 200) throw new Error(text);
  return body as T;
};
const overview = () => get<KpiOverview>(`/api/staff/kpi?${period}`);
const detail = (code: KpiCode, by = '') => get<KpiDetail>(`/api/staff/kpi/${code}?${period}${by}`);
const list = (code: KpiCode, rest = '') => get<KpiTickets>(`/api/staff/kpi/${code}/tickets?${period}${rest}`);
const card = ({ cards }: KpiOverview, code: KpiCode): KpiCard => {
  const found = cards.find(({ definition }) => definition.code === code);
  if (!found) throw new Error(code);
  return found;
};

describe('the figures of a month', () => {
  it('come with their dates, what they are compared with, and the instant they are of', async () => {
    expect(await overview()).toMatchObject({ first: '2026-09-01', last: '2026-09-30', compared: { first: '2026-08-01', last: '2026-08-31' }, asOf: lookedAt });
  });

  it.each(kpiCodes)('%s: every number opens a list of exactly so many', async (code) => {
    const { figure, definition } = card(await overview(), code);
    expect((await list(code, '&part=denominator')).total).toBe(figure.denominator);
    expect((await list(code, '&part=numerator')).total).toBe(figure.numerator);
    expect((await list(code, '&part=rest')).total).toBe(figure.denominator - figure.numerator);
    expect((await list(code, '&part=open')).total).toBe(figure.open);
    for (const by of definition.by) {
      const { groups } = await detail(code, `&by=${by}`);
      for (const group of groups) {
        const of = `&by=${by}${group.key === null ? '' : `&key=${group.key}`}`;
        const { total, cases } = await list(code, of);
        expect({ by, key: group.key, total, shown: cases.length }).toEqual({ by, key: group.key, total: group.figure.denominator, shown: group.figure.denominator });
        expect((await list(code, `${of}&part=numerator`)).total).toBe(group.figure.numerator);
      }
    }
  });

  it('a week\'s number opens that week', async () => {
    const { weeks } = await detail('on_time_sign');
    for (const { first, last, figure } of weeks) {
      const { total } = await get<KpiTickets>(`/api/staff/kpi/on_time_sign/tickets?period=custom&first=${first}&last=${last}`);
      expect(total).toBe(figure.denominator);
    }
    expect(weeks).toHaveLength(12);
  });

  it('few cases are in no band', async () => {
    const { groups } = await detail('on_time_finish', '&by=unit');
    expect(groups.map(({ band }) => band)).toEqual([null, null]);
  });

  it('a list names no caller', async () => {
    const text = JSON.stringify(await list('on_time_sign'));
    for (const name of names) expect(text).not.toContain(name);
    expect(text).not.toContain('00012345678');
  });

  it('without calls the figures of calls are of none', async () => {
    expect(card(await overview(), 'connect').figure).toEqual({ numerator: 0, denominator: 0, open: 0 });
  });

  it('a dispatcher is offered no split by person', async () => {
    const seen = await get<KpiOverview>(`/api/staff/kpi?${period}`, dispatcher);
    expect(seen.cards.flatMap(({ definition }) => definition.by)).not.toContain('person');
  });

  it('of days turned round is refused', async () => {
    expect((await supervisor.get('/api/staff/kpi?period=custom&first=2026-09-30&last=2026-09-01')).status).toBe(400);
  });
});

describe('the dispatches of the last 90 days', () => {
  const table = (who = supervisor) => get<DispatchStatistics>('/api/staff/dispatch-statistics', who);

  it('have the topic and unit of every share, and all of them add up to the figure of the same days', async () => {
    const { first, last, rows } = await table();
    expect([first, last]).toEqual(['2026-07-16', '2026-10-13']);
    const whole = await get<KpiOverview>(`/api/staff/kpi?period=custom&first=${first}&last=${last}`);
    const sum = (of: (row: DispatchStatistics['rows'][number]) => number) => rows.reduce((total, row) => total + of(row), 0);
    expect([sum(({ returns }) => returns.denominator), sum(({ returns }) => returns.numerator)]).toEqual([card(whole, 'return').figure.denominator, card(whole, 'return').figure.numerator]);
    expect(rows.map(({ topicName, unitName, returns }) => [topicName.zh, unitName.zh, returns.denominator])).toEqual([
      ['住房保障', '区住房建设委', 6],
      ['住房保障', 'water', 5],
    ]);
  });

  it('open a list of exactly so many, of that topic at that unit', async () => {
    const { first, last, rows } = await table(dispatcher);
    for (const { topic, unitId, returns, finish } of rows) {
      const total = async (code: KpiCode, part: string) =>
        (await get<KpiTickets>(`/api/staff/kpi/${code}/tickets?period=custom&first=${first}&last=${last}&by=unit&key=${unitId}&topic=${topic ?? 'none'}&part=${part}`, dispatcher)).total;
      expect(await Promise.all([total('return', 'denominator'), total('return', 'numerator'), total('on_time_finish', 'denominator'), total('on_time_finish', 'rest')])).toEqual([
        returns.denominator,
        returns.numerator,
        finish.denominator,
        finish.denominator - finish.numerator,
      ]);
    }
  });

  it('name the topic and unit above their list, and know no other topic', async () => {
    const { group, total } = await get<KpiTickets>(`/api/staff/kpi/return/tickets?${period}&by=unit&key=housing&topic=none`);
    expect([group?.zh, total]).toEqual(['未分类 · 区住房建设委', 0]);
  });

  it('are closed to units', async () => {
    expect((await (await staffBrowser(desk, 'housing-1')).get('/api/staff/dispatch-statistics')).status).toBe(403);
  });
});

describe('the day before on the morning board', () => {
  it('has the very figures of that day', async () => {
    const { yesterday } = await get<Board>('/api/staff/board');
    const day = await get<KpiOverview>(`/api/staff/kpi?period=custom&first=${yesterday.date}&last=${yesterday.date}`);
    expect(yesterday.date).toBe('2026-10-12');
    expect(yesterday.figures.map(({ definition, figure }) => [definition.code, figure])).toEqual((['connect', 'on_time_finish', 'satisfaction'] as const).map((code) => [code, card(day, code).figure]));
    expect(yesterday.figures[1]?.figure.denominator).toBe(1);
  });
});

describe('a bulletin', () => {
  const dates = { first: '2026-09-01', last: '2026-09-30' };
  const begin = async () => (await supervisor.post('/api/staff/bulletins', dates)).body as unknown as Bulletin;
  const move = async ({ id, version }: Bulletin, act: string) => supervisor.post(`/api/staff/bulletins/${id}/moves`, { version, act });
  const rewrite = async ({ id, version, texts: { zh: text } }: Bulletin, change: Partial<Bulletin['texts']['zh']>) => {
    const { status, body } = await supervisor.ask('PUT', `/api/staff/bulletins/${id}`, { body: { version, text: { ...text, ...change } } });
    return { status, body: body as unknown as Bulletin };
  };

  it('has the same numbers as the figures page', async () => {
    const { figures } = await begin();
    const { cards } = await overview();
    expect(figures.map(({ definition, figure }) => [definition.code, figure])).toEqual(cards.map(({ definition, figure }) => [definition.code, figure]));
  });

  it('begins in both languages; a typed title is the same in both', async () => {
    const draft = await begin();
    expect(draft.title).toEqual({ zh: '2026.09.01–2026.09.30 便民服务办理情况通报', en: 'Service bulletin 2026.09.01–2026.09.30' });
    expect(draft.texts.en.sections.overview).toMatch(/^Finished on time \{on_time_finish\}/);
    const { body } = await rewrite(draft, { title: '九月通报' });
    expect([body.title, body.texts.en.sections.red]).toEqual([{ zh: '九月通报', en: '九月通报' }, draft.texts.en.sections.red]);
  });

  it('lists what was late, by ticket and unit, and nobody\'s name', async () => {
    const { late } = await begin();
    expect(late.map(({ no, doneAt }) => [Number(no.slice(4)), doneAt === null])).toEqual([[3, false], [6, true], [14, false]]);
  });

  it('keeps frozen numbers while the desk goes on', async () => {
    const frozen = (await move(await begin(), 'freeze')).body as unknown as Bulletin;
    desk.ports.clock.advance(60_000);
    expect(await get<Bulletin>(`/api/staff/bulletins/${frozen.id}`)).toMatchObject({ frozen: true, asOf: frozen.asOf, version: 2 });
    const thawed = (await move(frozen, 'thaw')).body as unknown as Bulletin;
    expect(thawed.asOf).toBe(frozen.asOf + 60_000);
  });

  it('is not handed in while something stands against it, and is once it does not', async () => {
    const draft = await begin();
    const bad = await rewrite(draft, { sections: { ...draft.texts.zh.sections, typical: `市民${names[0] ?? ''}反映满意率 98%。` }, listed: [{ unitId: 'housing', list: 'black', kpi: 'on_time_finish', reason: '' }] });
    expect(new Set(bad.body.guards.map(({ code }) => code))).toEqual(new Set(['not_frozen', 'percent_without_n', 'unmasked_name', 'small_ranked', 'empty_reason']));
    const refused = await move(bad.body, 'submit');
    expect(refused).toMatchObject({ status: 400, body: { error: { code: 'invalid', facts: { field: 'guards' } } } });
    const good = await rewrite(bad.body, { sections: draft.texts.zh.sections, listed: [] });
    const frozen = (await move(good.body, 'freeze')).body as unknown as Bulletin;
    const submitted = (await move(frozen, 'submit')).body as unknown as Bulletin;
    expect(submitted).toMatchObject({ state: 'submitted', guards: [] });
    expect((await rewrite(submitted, { title: '改一个字' })).status).toBe(409);
  });

  it('is not overwritten by who read an older version', async () => {
    const draft = await begin();
    expect((await rewrite(draft, { title: '第一稿改过' })).status).toBe(200);
    expect((await rewrite(draft, { title: '旧稿再改' })).status).toBe(409);
  });

  it('remembers who did what to which version', async () => {
    const draft = await begin();
    const { body } = await rewrite(draft, { title: '九月通报' });
    expect(body.revisions.map(({ version, act }) => [version, act])).toEqual([[1, 'created'], [2, 'edited']]);
  });

  it('goes out as a workbook with nobody\'s name in it', async () => {
    const { id } = await begin();
    const reply = await supervisor.get(`/api/staff/bulletins/${id}/figures.xlsx`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-disposition']).toContain('2026-09-01-2026-09-30-v1.xlsx');
    expect(reply.text.startsWith('PK')).toBe(true);
  });

  it.each(['GET', 'PUT'] as const)('is closed to dispatchers (%s)', async (method) => {
    const { id, version, texts: { zh: text } } = await begin();
    const body = method === 'PUT' ? { version, text } : undefined;
    expect((await dispatcher.ask(method, `/api/staff/bulletins/${id}`, { body })).status).toBe(403);
    expect((await dispatcher.get(`/api/staff/bulletins/${id}/figures.xlsx`)).status).toBe(403);
  });
});
