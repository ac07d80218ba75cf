import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dutyEffect, dutyTrialResult, dutyVersion, dutyVersionLines, unitLines } from '../../server/contract/directory.js';
import { units } from '../../server/contract/staff.js';
import { mondayTen } from '../support/desk-fakes.js';
import { staffBrowser, webDesk, type Browser, type WebDesk } from './support/web-desk.js';

const at = '/api/staff/directory';
const reason = '住房类写进派单目录';
const housing = { topic: 'housing', area: null, unitId: 'housing', coUnitIds: ['city-management'], basis: '区政办〔2026〕3 号' };
const community = { topic: 'community', area: 'dayan-road', unitId: 'dayan-road', coUnitIds: [], basis: '' };
let desk: WebDesk;
let admin: Browser;

beforeEach(async () => {
  desk = await webDesk();
  admin = await staffBrowser(desk, 'admin-1');
});
afterEach(() => desk.close());

const list = async () => dutyVersionLines.parse(JSON.parse((await admin.get(`${at}/versions`)).text));

describe('the directory of duties over the web', () => {
  it('in force is read line by line, with what nobody answers for', async () => {
    const read = dutyVersion.parse((await admin.get(`${at}/versions/current`)).body);
    expect(read).toMatchObject({ version: 1, label: 'v3', newest: true, reason: null, content: { entries: [community] }, faults: [] });
    expect(read.gaps).toContainEqual({ topic: 'housing', areas: null });
    expect(read.gaps).not.toContainEqual(expect.objectContaining({ topic: 'community' }));
  });

  it('is previewed, saved with its reason, and listed with what it changed', async () => {
    expect(dutyEffect.parse((await admin.post(`${at}/preview`, { entries: [community, housing] })).body)).toMatchObject({ total: 0, rows: [] });
    const saved = await admin.post(`${at}/versions`, { draft: { entries: [community, housing] }, over: 1, reason });
    expect([saved.status, saved.body]).toMatchObject([201, { version: 2, label: 'v2', by: '陈实', savedAt: mondayTen }]);
    expect((await list())[0]).toMatchObject({ version: 2, reason, changes: [{ before: null, after: housing }] });
  });

  it('saved over somebody else’s version is refused, and that version stays', async () => {
    await admin.post(`${at}/versions`, { draft: { entries: [community, housing] }, over: 1, reason });
    const late = await admin.post(`${at}/versions`, { draft: { entries: [housing] }, over: 1, reason });
    expect([late.status, late.body]).toMatchObject([409, { error: { code: 'stale', facts: { version: 2, name: '陈实' } } }]);
    expect(await list()).toHaveLength(2);
  });

  it('with a line twice is refused and told which', async () => {
    const { status, body } = await admin.post(`${at}/preview`, { entries: [housing, { ...housing, unitId: 'dayan-road' }] });
    expect([status, body]).toMatchObject([400, { error: { code: 'invalid', facts: { field: 'entries', row: 1, fault: 'line_twice' } } }]);
  });

  it('is not saved without a reason', async () => {
    expect((await admin.post(`${at}/versions`, { draft: { entries: [] }, over: 1, reason: '改' })).status).toBe(400);
  });

  it('tells anybody of staff who would get a matter, and leaves out whom nothing speaks for', async () => {
    const contact = await staffBrowser(desk, 'housing-1');
    const result = dutyTrialResult.parse((await contact.post(`${at}/trial`, { topic: 'community', text: '', place: '幸福里 3 号楼' })).body);
    expect(result).toMatchObject({ topic: 'community', area: 'dayan-road', candidates: [{ unitId: 'dayan-road', suggested: true }] });
    expect(result.candidates).toHaveLength(1);
  });
});

describe('units over the web', () => {
  const rename = { name: { zh: '区住建局', en: 'Housing Bureau' }, closed: false, over: 0, reason: '机构改革方案' };

  it('are read with their people and work, renamed and closed', async () => {
    expect((await admin.ask('PUT', `${at}/units/housing`, { body: { ...rename, closed: true } })).body).toEqual({ id: 'housing', revision: 1 });
    const [first] = unitLines.parse(JSON.parse((await admin.get(`${at}/units`)).text));
    expect(first).toMatchObject({ id: 'housing', name: rename.name, closedAt: mondayTen, revision: 1, people: [{ name: '褚明', roles: ['unit_contact'] }], openTickets: 0 });
    expect(units.parse(JSON.parse((await admin.get('/api/staff/units')).text))[0]).toMatchObject({ id: 'housing', closed: true });
  });

  it('changed by somebody else meanwhile are not overwritten', async () => {
    await admin.ask('PUT', `${at}/units/housing`, { body: rename });
    expect((await admin.ask('PUT', `${at}/units/housing`, { body: rename })).body).toMatchObject({ error: { code: 'stale' } });
  });

  it('are changed by the administrator only', async () => {
    for (const who of ['dispatcher-1', 'supervisor-1', 'security-1', 'auditor-1']) expect((await (await staffBrowser(desk, who)).ask('PUT', `${at}/units/housing`, { body: rename })).status).toBe(403);
  });

  it('need a name in both languages', async () => {
    expect((await admin.ask('PUT', `${at}/units/housing`, { body: { ...rename, name: { zh: '区住建局', en: ' ' } } })).status).toBe(400);
  });
});
