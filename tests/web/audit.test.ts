import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { accessLines } from '../../server/contract/access.js';
import { auditCheck, auditedAct, auditPage } from '../../server/contract/audit.js';
import { auditAbout } from '../../server/contract/words/audit-words.js';
import { auditSheet } from '../../server/adapters/web/present/audit-sheet.js';
import { auditedActs } from '../../server/ports/audit-log.js';
import { mondayTen } from '../support/desk-fakes.js';
import { complaint, file } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

const at = '/api/staff/audit';
let desk: WebDesk;
let auditor: Browser;
let no: string;

beforeEach(async () => {
  desk = await webDesk();
  auditor = await staffBrowser(desk, 'auditor-1');
  ({ no } = await file(new Browser(desk.app), complaint()));
  const operator = await staffBrowser(desk, 'operator-1');
  await operator.post(`/api/staff/tickets/${no}/unmask`, { field: 'phone', purpose: 'contact', reason: '要回电话' });
});
afterEach(() => desk.close());

const read = async (query = '') => auditPage.parse((await auditor.get(at + query)).body);

describe('the audit log over the web', () => {
  it('tells who looked at what and why, and is asked by person, act, ticket and day', async () => {
    expect((await read()).entries).toMatchObject([{ place: 1, at: mondayTen, actorName: '李晓', what: 'identity_viewed', about: no, field: 'phone', purpose: 'contact', reason: '要回电话' }]);
    expect((await read(`?actorId=operator-1&what=identity_viewed&about=${no}&day=2026-11-23`)).total).toBe(1);
    expect((await read('?day=2026-11-22')).total).toBe(0);
  });

  it('refuses an act or a day that is none', async () => {
    expect((await auditor.get(`${at}?what=nothing`)).status).toBe(400);
    expect((await auditor.get(`${at}?day=yesterday`)).status).toBe(400);
  });

  it('is checked on demand', async () => {
    expect(auditCheck.parse((await auditor.post(`${at}/check`, {})).body)).toEqual({ entries: 1, firstBroken: null, at: mondayTen });
  });

  it('is taken away as a workbook, which is itself in the log', async () => {
    const { status, headers } = await auditor.get(`${at}/log.xlsx?what=identity_viewed`);
    expect([status, headers['content-type']]).toEqual([200, 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet']);
    expect((await read()).entries[0]).toMatchObject({ what: 'audit_exported', about: 'what=identity_viewed', actorName: '沈核' });
  });

  it('names the same acts inside and outside', () => {
    expect(auditedAct.options).toEqual([...auditedActs]);
  });
});

describe('the audit log as a sheet', () => {
  it('says in words what was done, to what, and why', () => {
    const entry = { place: 7, at: mondayTen, actorId: 'supervisor-1', actorName: '周敏', what: 'identity_unsealed', about: '261123100000000001', field: 'name', purpose: 'verify', reason: '公安机关书面要求' } as const;
    expect(auditSheet([entry]).rows).toEqual([[7, '2026-11-23 10:00', '周敏', '解封举报人信息', '261123100000000001', '姓名', '核对身份', '公安机关书面要求']]);
  });

  it.each([
    ['rule_saved', 'duties@2', '派单目录第 2 版', 'Directory of duties, version 2'],
    ['audit_verified', '1-40', '第 1 至 40 条，完整', 'Entries 1 to 40, whole'],
    ['audit_verified', '!7', '从第 7 条起断开', 'Broken from entry 7 on'],
    ['audit_read', '', '全部', 'Everything'],
    ['audit_read', 'what=identity_viewed day=2026-11-23', '动作：查看诉求人信息，日期：2026-11-23', 'act: Looked at a caller’s details, day: 2026-11-23'],
    ['unit_closed', 'housing', 'housing', 'housing'],
  ] as const)('%s %s is about “%s”', (...[what, about, zh, en]) => {
    expect(auditAbout({ what, about })).toEqual({ zh, en });
  });
});

describe('who holds which roles, over the web', () => {
  it('comes with everybody’s roles and no password', async () => {
    const { text } = await auditor.get('/api/staff/access');
    expect(accessLines.parse(JSON.parse(text)).find(({ id }) => id === 'housing-1')).toEqual({ id: 'housing-1', username: 'housing-1', name: '褚明', roles: ['unit_contact'], unitId: 'housing', conflicts: [] });
    expect(text).not.toContain('password');
  });
});
