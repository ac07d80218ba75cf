import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Template, TemplateKit, TemplateText } from '../../server/contract/templates.js';
import { salutation } from '../../server/adapters/web/present/salutation.js';
import { firstTemplate } from '../../server/desk/templates/template.js';
import { mondayTen } from '../support/desk-fakes.js';
import { command, complaint, file, intake, report } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

let desk: WebDesk;
let operator: Browser;
let supervisor: Browser;
let housing: Browser;
let dispatcher: Browser;
const body = '{诉求人称呼}|{事项}|{地点}|{承办单位}|{答复期限}|{热线号码}|{我的姓名}|{我的单位}';
const text: TemplateText = { name: { zh: '进度', en: 'Progress' }, uses: ['feedback', 'note'], body: { zh: body, en: 'Dear {Caller}' } };

const kit = async (who: Browser, query: string) => (await who.get(`/api/staff/templates/kit?${query}`)).body as unknown as TemplateKit;
const toHousing = async (no: string) => {
  await command(dispatcher, no, { action: 'accept' });
  await command(dispatcher, no, { action: 'dispatch', leadUnitId: 'housing', coUnitIds: [], advice: '请核实处理' });
  return no;
};

beforeAll(async () => {
  desk = await webDesk();
  [operator, supervisor, housing, dispatcher] = await Promise.all([staffBrowser(desk, 'operator-1'), staffBrowser(desk, 'supervisor-1'), staffBrowser(desk, 'housing-1'), staffBrowser(desk, 'dispatcher-1')]);
  await desk.ports.templates.insert(firstTemplate({ id: 'a', text }, mondayTen));
});
afterAll(() => desk.close());

describe('what a composer is given', () => {
  it('fills from the ticket: surname, unit, promised day, who writes', async () => {
    const no = await toHousing((await file(new Browser(desk.app), complaint({ key: 'key-for-the-kit' }))).no);
    const { lang, facts, templates } = await kit(housing, `use=feedback&lang=zh&ticketNo=${no}`);
    expect([lang, templates]).toEqual(['zh', [{ id: 'a', name: text.name, body }]]);
    expect(facts).toMatchObject({ caller: '李先生/女士', ticket_no: no, place: '幸福里三号楼', unit: '区住房建设委', hotline: '022-0000-0000', my_name: '褚明', my_unit: '区住房建设委' });
    expect(facts.answer_by).toMatch(/前$/);
    expect(JSON.stringify(facts)).not.toContain('李小明');
  });

  it('gives a text that leaves nothing of a confidential report', async () => {
    const no = await toHousing((await file(new Browser(desk.app), report({ key: 'key-of-kit-report', where: '幸福里地下室' }))).no);
    const outside = (await kit(housing, `use=feedback&lang=zh&ticketNo=${no}`)).facts;
    expect(outside).toMatchObject({ caller: '市民朋友', matter: '您反映的事' });
    expect(outside.place).toBeUndefined();
    const inside = JSON.stringify((await kit(housing, `use=note&lang=zh&ticketNo=${no}`)).facts);
    expect(inside).not.toMatch(/李|00012345678/);
  });

  it('writes in the language of the citizen, and inside in the reader’s', async () => {
    const { no } = await file(new Browser(desk.app), complaint({ key: 'key-of-english', lang: 'en' }));
    expect(await kit(operator, `use=feedback&lang=zh&ticketNo=${no}`)).toMatchObject({ lang: 'en', facts: { caller: 'Mr/Ms 李' }, templates: [{ body: 'Dear {Caller}' }] });
    expect(await kit(operator, `use=note&lang=zh&ticketNo=${no}`)).toMatchObject({ lang: 'zh', templates: [{ body }] });
  });

  it('leaves what there is no matter for unsaid', async () => {
    const { facts } = await kit(operator, 'use=note&lang=zh');
    expect(Object.keys(facts).sort()).toEqual(['hotline', 'my_name', 'my_unit', 'today']);
    const { body: made } = await operator.post('/api/staff/tickets', intake({ key: 'staff-key-no-unit', place: '' }));
    const unplaced = (await kit(operator, `use=answer&lang=zh&ticketNo=${String(made['no'])}`)).facts;
    expect([unplaced.unit, unplaced.place]).toEqual([undefined, undefined]);
  });

  it('tells nobody of a ticket they may not see', async () => {
    const { body: made } = await operator.post('/api/staff/tickets', intake({ key: 'staff-key-hidden' }));
    expect((await housing.get(`/api/staff/templates/kit?use=note&lang=zh&ticketNo=${String(made['no'])}`)).status).toBe(404);
  });
});

describe('looking after templates', () => {
  it('is for supervisors and administrators', async () => {
    expect((await operator.get('/api/staff/templates')).status).toBe(403);
    expect((await operator.post('/api/staff/templates', text)).status).toBe(403);
    expect((await (await staffBrowser(desk, 'admin-1')).get('/api/staff/templates')).status).toBe(200);
  });

  it('adds, rewrites, deletes and takes the deletion back, every version with its hand', async () => {
    const made = (await supervisor.post('/api/staff/templates', { ...text, uses: ['advice'] })).body as unknown as Template;
    const edited = (await supervisor.ask('PUT', `/api/staff/templates/${made.id}`, { body: { version: 1, text: { ...text, uses: ['advice'], body: { zh: '换了话', en: null } } } })).body as unknown as Template;
    expect(edited).toMatchObject({ version: 2, text: { body: { zh: '换了话' } } });
    const move = (version: number, act: string) => supervisor.post(`/api/staff/templates/${made.id}/moves`, { version, act });
    expect((await move(2, 'delete')).body).toMatchObject({ version: 3, deleted: true });
    expect((await kit(dispatcher, 'use=advice&lang=zh')).templates).toEqual([]);
    const back = (await move(3, 'restore')).body as unknown as Template;
    expect(back.revisions.map(({ version, act, by }) => `${version} ${act} ${by ?? ''}`)).toEqual(['4 restored 周敏', '3 deleted 周敏', '2 edited 周敏', '1 created 周敏']);
    expect((await kit(dispatcher, 'use=advice&lang=zh')).templates).toMatchObject([{ body: '换了话' }]);
  });

  it('refuses a second hand on the same version, and a field nobody knows', async () => {
    const put = (version: number, zh: string) => supervisor.ask('PUT', '/api/staff/templates/a', { body: { version, text: { ...text, body: { zh, en: null } } } });
    expect((await put(7, '你好')).body['error']).toMatchObject({ code: 'stale' });
    expect((await put(1, '你好，{姓名}')).status).toBe(400);
    expect((await supervisor.ask('PUT', '/api/staff/templates/nobody', { body: { version: 1, text } })).status).toBe(404);
  });
});

describe('a text with a place still to fill', () => {
  it('is not taken by the desk', async () => {
    const { body: made } = await operator.post('/api/staff/tickets', intake({ key: 'staff-key-marks' }));
    const answer = (reply: string) => command(operator, String(made['no']), { action: 'answer', reply });
    expect((await answer('灯已修好，[[时间]]。')).status).toBe(400);
    expect((await answer('灯已修好，今天下午。')).status).toBe(200);
  });
});

describe('how a caller is addressed', () => {
  const called = (name: string | null, more: { anonymous?: boolean; confidential?: boolean } = {}) => salutation({ confidential: more.confidential ?? false, caller: { contactId: null, name, phone: null, anonymous: more.anonymous ?? false, way: 'none' } }, 'zh');
  it('is by surname, as far as the mask shows it', () => {
    expect([called('李小明'), called('欧阳娜'), called('赵女士')]).toEqual(['李先生/女士', '欧阳先生/女士', '赵女士']);
  });
  it('is by no name where there is none to say', () => {
    expect([called(null), called('John Smith'), called('李小明', { anonymous: true }), called('李小明', { confidential: true })]).toEqual(Array(4).fill('市民朋友'));
  });
});
