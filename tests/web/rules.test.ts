import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../server/actions/events/sweep.js';
import { callEffect, callRuleVersion } from '../../server/contract/call-rules.js';
import { calendarVersion, policyVersion, ruleEffect, ruleLines } from '../../server/contract/rules.js';
import { endOf, MINUTE } from '../../server/desk/calendar/shanghai.js';
import { mondayTen } from '../support/desk-fakes.js';
import { complaintDays, daysOff } from '../support/rules.js';
import { complaint, file } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

const at = '/api/staff/rules';
const reason = '区政府通知停工两天';
let desk: WebDesk;
let admin: Browser;

beforeEach(async () => {
  desk = await webDesk();
  admin = await staffBrowser(desk, 'admin-1');
});
afterEach(() => desk.close());

describe('the calendar over the web', () => {
  it('in force is read with its days and hours, and where its dates come from', async () => {
    const { body } = await admin.get(`${at}/calendar/versions/current`);
    const read = calendarVersion.parse(body);
    expect(read).toMatchObject({ version: 1, label: '2026-v1', newest: true, reason: null, by: null });
    expect(read.content.makeup.map(({ date }) => date)).toContain('2026-10-10');
  });

  it('shows an admin the effect, saves it with the reason, and lists who did it', async () => {
    const { no } = await file(new Browser(desk.app), complaint({ type: 'complaint' }));
    const draft = daysOff('2026-11-30', 2);
    const effect = ruleEffect.parse((await admin.post(`${at}/calendar/preview`, draft)).body);
    expect(effect).toMatchObject({ total: 1, later: 1, earlier: 0, kept: 0, rows: [{ no, change: 'later', before: endOf('2026-12-14'), after: endOf('2026-12-16') }] });
    const saved = await admin.post(`${at}/calendar/versions`, { draft, over: 1, reason });
    expect([saved.status, saved.body]).toMatchObject([201, { version: 2, label: '2026-v2', appliedAt: null }]);
    await sweep(desk.ports);
    desk.ports.clock.advance(MINUTE);
    await sweep(desk.ports);
    const lines = ruleLines.parse(JSON.parse((await admin.get(`${at}/calendar/versions`)).text));
    expect(lines).toMatchObject([{ version: 2, reason, by: '陈实', savedAt: mondayTen, appliedAt: mondayTen + MINUTE, moved: 1 }, { version: 1 }]);
  });

  it('saved over a version somebody replaced is refused, and nothing is lost', async () => {
    await admin.post(`${at}/calendar/versions`, { draft: daysOff('2026-11-30', 2), over: 1, reason });
    const late = await admin.post(`${at}/calendar/versions`, { draft: daysOff('2026-11-30', 1), over: 1, reason });
    expect([late.status, late.body]).toMatchObject([409, { error: { code: 'stale' } }]);
    expect(ruleLines.parse(JSON.parse((await admin.get(`${at}/calendar/versions`)).text))).toHaveLength(2);
  });

  it.each([
    ['a make-up day in the middle of the week', { makeup: [{ date: '2026-12-02', name: { zh: '补班', en: 'Make-up' } }] }, { field: 'makeup', date: '2026-12-02', fault: 'not_a_weekend' }],
    ['overlapping hours', { periods: [{ from: '08:30', to: '12:00' }, { from: '11:30', to: '17:30' }] }, { field: 'periods', fault: 'overlap' }],
    ['a year without holidays', { years: [2025, 2026, 2027] }, { field: 'years', date: '2027', fault: 'no_holidays' }],
    ['hours of no length', { periods: [{ from: '08:30', to: '08:30' }] }, { field: 'periods', fault: 'zero_length' }],
  ])('with %s is refused with the field and what is wrong', async (_, change, facts) => {
    const { status, body } = await admin.post(`${at}/calendar/preview`, daysOff('2026-11-30', 2, change));
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid', facts } }]);
  });

  it.each([
    ['without a reason', { reason: '' }],
    ['with times that are none', { draft: { ...daysOff('2026-11-30', 1), periods: [{ from: '25:00', to: '26:00' }] } }],
  ])('is not saved %s', async (_, change) => {
    const { status } = await admin.post(`${at}/calendar/versions`, { draft: daysOff('2026-11-30', 1), over: 1, reason, ...change });
    expect(status).toBe(400);
  });
});

describe('the policy over the web', () => {
  it('comes with the profiles one can choose', async () => {
    const read = policyVersion.parse((await admin.get(`${at}/policy/versions/current`)).body);
    expect(read).toMatchObject({ label: 'cn-default-v1', newest: true, content: { profile: 'cn-default' } });
    expect(read.profiles.map(({ profile }) => profile)).toEqual(['cn-default', 'shandong-5wd']);
  });

  it('as it was stays readable by whoever opens a date it made', async () => {
    await admin.post(`${at}/policy/versions`, { draft: complaintDays(10), over: 1, reason: '投诉改为十日' });
    const contact = await staffBrowser(desk, 'housing-1');
    expect((await contact.get(`${at}/policy/versions/cn-default-v1`)).body).toMatchObject({ version: 1, newest: false });
    expect((await contact.get(`${at}/policy/versions/current`)).body).toMatchObject({ version: 2, newest: true, label: 'cn-default-v2' });
    expect((await contact.get(`${at}/policy/versions/cn-default-v9`)).status).toBe(404);
  });

  it('can be sent back as it was read', async () => {
    const { content, profiles } = policyVersion.parse((await admin.get(`${at}/policy/versions/current`)).body);
    for (const draft of [content, ...profiles]) expect((await admin.post(`${at}/policy/preview`, draft)).status).toBe(200);
  });

  it('tells which row is wrong', async () => {
    const draft = complaintDays(10);
    const row = draft.rows.findIndex(({ step }) => step === 'sign');
    const rows = draft.rows.map((one, index) => (index === row ? { ...one, limit: null } : one));
    expect((await admin.post(`${at}/policy/preview`, { ...draft, rows })).body).toMatchObject({ error: { code: 'invalid', facts: { field: 'rows', row, fault: 'clock_removed' } } });
  });
});

describe('the rule of calls over the web', () => {
  const calls = `${at}/calls`;

  it('is read, tried and saved, and the next call asks the new one', async () => {
    const supervisor = await staffBrowser(desk, 'supervisor-1');
    const read = callRuleVersion.parse((await supervisor.get(`${calls}/versions/current`)).body);
    expect(read).toMatchObject({ label: 'calls-v1', newest: true, content: { answer: 'human_first', ringSeconds: 15 }, ranges: { ringSeconds: { least: 5, most: 60 } } });
    const draft = { ...read.content, answer: 'menu_first' };
    expect(callEffect.parse((await supervisor.post(`${calls}/preview`, draft)).body)).toEqual({ now: { by: 'line', why: 'nobody' }, then: { by: 'line', why: 'menu_first' } });
    expect((await supervisor.post(`${calls}/versions`, { draft, over: 1, reason })).body).toMatchObject({ version: 2, label: 'calls-v2', by: '周敏' });
    expect((await desk.ports.callRules.current()).answer).toBe('menu_first');
    expect(ruleLines.parse(JSON.parse((await supervisor.get(`${calls}/versions`)).text)).map(({ label }) => label)).toEqual(['calls-v2', 'calls-v1']);
  });

  it('tells which number is out of its range', async () => {
    const { content } = callRuleVersion.parse((await admin.get(`${calls}/versions/current`)).body);
    expect((await admin.post(`${calls}/preview`, { ...content, keepRecordingDays: 10 })).body).toMatchObject({ error: { code: 'invalid', facts: { fault: 'call_range', rule: 'keepRecordingDays', least: 90, most: 3650 } } });
  });
});
