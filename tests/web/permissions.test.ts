import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../server/contract/routes.js';
import type { Role } from '../../server/contract/staff.js';
import { callDraftOf } from '../../server/desk/calls/call-draft.js';
import { usualCallPolicy } from '../../server/desk/calls/policy.js';
import { policies } from '../../server/desk/deadlines/policy.js';
import { sampleCalendar } from '../../server/sample-data/calendar-2026.js';
import { fakeStaff } from '../support/desk-fakes.js';
import { complaint, file, intake } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

const everyone: Role[] = ['operator', 'dispatcher', 'unit_contact', 'reviewer', 'callback', 'supervisor', 'appointment_clerk', 'kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor'];
const queueReaders = everyone.filter((role) => !['kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor'].includes(role));
const guideReaders = everyone.filter((role) => !['unit_contact', 'security_admin', 'auditor'].includes(role));
const serving: Role[] = ['operator', 'supervisor'];
const talkReaders: Role[] = ['operator', 'dispatcher', 'reviewer', 'supervisor'];
/** Nobody dispatched the ticket of this test, so its unit contacts do not see it. */
const ticketReaders = queueReaders.filter((role) => role !== 'unit_contact');

const { years, off, makeup, halfDays, periods } = sampleCalendar();
const calendarDraft = { years, off, makeup, halfDays, periods };
const { profile, rollReceipt, rows, rules } = policies['shandong-5wd'];
const policyDraft = { profile, rollReceipt, rows, rules };
const dutyDraft = { entries: [{ topic: 'housing', area: null, unitId: 'housing', coUnitIds: [], basis: '' }] };

interface Row {
  route: keyof typeof routes;
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  body?: object;
  query?: string;
  may: Role[];
  /** What the others get: tickets that are not theirs look like a wrong number. */
  otherwise?: 403 | 404;
}
const table: Row[] = [
  { route: 'me', method: 'GET', may: everyone },
  { route: 'presence', method: 'PUT', body: { state: 'busy' }, may: serving },
  { route: 'work', method: 'GET', may: serving },
  { route: 'conversation', method: 'GET', may: talkReaders },
  { route: 'conversationContext', method: 'GET', may: talkReaders },
  { route: 'conversationAccept', method: 'POST', body: { offerId: 'none' }, may: serving },
  { route: 'conversationDecline', method: 'POST', body: { offerId: 'none' }, may: serving },
  { route: 'conversationMessages', method: 'POST', body: { id: 'message-1', text: '您好' }, may: serving },
  { route: 'conversationNotes', method: 'POST', body: { id: 'note-of-test', text: '内部' }, may: serving },
  { route: 'conversationNotices', method: 'POST', body: { id: 'notice-of-test', itemCode: 'id-card-renewal' }, may: serving },
  { route: 'conversationReceipt', method: 'POST', body: { delivered: 0, read: 0 }, may: talkReaders },
  { route: 'conversationTransfer', method: 'POST', body: { note: '请接手' }, may: serving },
  { route: 'conversationClose', method: 'POST', body: {}, may: serving },
  { route: 'phone', method: 'GET', may: serving },
  { route: 'phonePass', method: 'POST', may: serving },
  { route: 'calls', method: 'GET', query: 'list=live', may: ['operator', 'reviewer', 'supervisor'] },
  { route: 'notices', method: 'GET', may: everyone },
  { route: 'noticesRead', method: 'POST', body: { until: 0 }, may: everyone },
  { route: 'queue', method: 'GET', may: queueReaders },
  { route: 'queueCounts', method: 'GET', may: queueReaders },
  { route: 'queueViews', method: 'GET', may: queueReaders },
  { route: 'queueViews', method: 'PUT', body: [], may: queueReaders },
  { route: 'queueRows', method: 'GET', query: 'nos=123456789012345678', may: queueReaders },
  { route: 'tickets', method: 'POST', body: intake(), may: ['operator', 'dispatcher', 'supervisor', 'appointment_clerk'] },
  { route: 'similar', method: 'POST', body: { text: '路灯不亮', place: '望海路' }, may: queueReaders },
  { route: 'ticket', method: 'GET', may: ticketReaders, otherwise: 404 },
  { route: 'ticketRecordings', method: 'GET', may: ticketReaders, otherwise: 404 },
  { route: 'ticketCommands', method: 'POST', body: { version: 1, command: { action: 'note', text: '记一下' } }, may: ticketReaders, otherwise: 404 },
  { route: 'identityCheck', method: 'POST', body: { action: 'dispatch' }, may: ['dispatcher', 'supervisor'] },
  { route: 'photosClean', method: 'POST', may: ['dispatcher', 'supervisor'] },
  { route: 'unmask', method: 'POST', body: { field: 'phone', purpose: 'contact', reason: '要回电话' }, may: ['operator', 'dispatcher', 'callback', 'supervisor', 'appointment_clerk'] },
  { route: 'board', method: 'GET', may: ['supervisor'] },
  { route: 'supervisions', method: 'GET', may: ['supervisor', 'unit_contact'] },
  { route: 'colleagues', method: 'GET', may: everyone },
  { route: 'units', method: 'GET', may: everyone },
  { route: 'appointments', method: 'GET', query: 'from=0&to=1', may: ['operator', 'dispatcher', 'supervisor', 'appointment_clerk'] },
  { route: 'kpis', method: 'GET', may: ['dispatcher', 'supervisor'] },
  { route: 'kpi', method: 'GET', may: ['dispatcher', 'supervisor'] },
  { route: 'kpi', method: 'GET', query: 'by=person', may: ['supervisor'] },
  { route: 'kpiTickets', method: 'GET', may: ['dispatcher', 'supervisor'] },
  { route: 'kpiTickets', method: 'GET', query: 'by=person&key=operator-1', may: ['supervisor'] },
  { route: 'dispatchStatistics', method: 'GET', may: ['dispatcher', 'supervisor'] },
  { route: 'templates', method: 'GET', may: ['supervisor', 'sys_admin'] },
  { route: 'templateKit', method: 'GET', query: 'use=note&lang=zh', may: queueReaders },
  { route: 'bulletins', method: 'GET', may: ['supervisor'] },
  { route: 'bulletins', method: 'POST', body: { first: '2026-10-01', last: '2026-10-31' }, may: ['supervisor'] },
  { route: 'status', method: 'GET', may: ['supervisor', 'sys_admin'] },
  { route: 'calendarVersions', method: 'GET', may: everyone },
  { route: 'calendarVersions', method: 'POST', body: { draft: calendarDraft, over: 1, reason: '补充半天班' }, may: ['sys_admin'] },
  { route: 'calendarVersion', method: 'GET', may: everyone },
  { route: 'calendarPreview', method: 'POST', body: calendarDraft, may: ['sys_admin'] },
  { route: 'policyVersions', method: 'GET', may: everyone },
  { route: 'policyVersions', method: 'POST', body: { draft: policyDraft, over: 1, reason: '换成五天' }, may: ['sys_admin'] },
  { route: 'policyVersion', method: 'GET', may: everyone },
  { route: 'policyPreview', method: 'POST', body: policyDraft, may: ['sys_admin'] },
  { route: 'callRuleVersions', method: 'GET', may: everyone },
  { route: 'callRuleVersions', method: 'POST', body: { draft: callDraftOf({ ...usualCallPolicy, answer: 'menu_first' }), over: 1, reason: '今天人手不够' }, may: ['supervisor', 'sys_admin'] },
  { route: 'callRuleVersions', method: 'POST', body: { draft: callDraftOf({ ...usualCallPolicy, record: false }), over: 1, reason: '停止录音试试' }, may: ['sys_admin'] },
  { route: 'callRuleVersion', method: 'GET', may: everyone },
  { route: 'callRulePreview', method: 'POST', body: callDraftOf(usualCallPolicy), may: ['supervisor', 'sys_admin'] },
  { route: 'directoryVersions', method: 'GET', may: everyone },
  { route: 'directoryVersions', method: 'POST', body: { draft: dutyDraft, over: 1, reason: '补充住房一行' }, may: ['sys_admin'] },
  { route: 'directoryVersion', method: 'GET', may: everyone },
  { route: 'directoryPreview', method: 'POST', body: dutyDraft, may: ['sys_admin'] },
  { route: 'directoryTrial', method: 'POST', body: { topic: null, text: '路灯不亮', place: '' }, may: everyone },
  { route: 'unitLines', method: 'GET', may: everyone },
  { route: 'staffGuides', method: 'GET', may: guideReaders },
  { route: 'staffGuides', method: 'POST', body: { itemCode: 'made-up-matter', category: 'housing', name: { zh: '虚构事项', en: 'Made up' }, why: '群众常问' }, may: ['kb_editor'] },
  { route: 'staffGuide', method: 'GET', may: guideReaders },
  { route: 'guideDraft', method: 'POST', body: { revision: 1, why: '窗口搬迁' }, may: ['kb_editor'] },
  { route: 'guideMoves', method: 'POST', body: { revision: 99, move: 'submit' }, may: ['kb_editor'] },
  { route: 'guideMoves', method: 'POST', body: { revision: 99, move: 'publish', reason: '窗口搬迁' }, may: ['kb_approver'] },
  { route: 'guideVersion', method: 'GET', may: guideReaders },
  { route: 'guideDiff', method: 'GET', query: 'from=3&to=3', may: guideReaders },
  { route: 'guideTasks', method: 'GET', may: ['unit_contact', 'supervisor', 'kb_editor', 'kb_approver'] },
  { route: 'guideTasks', method: 'POST', body: { itemCode: 'unemployment-registration', unitId: 'housing', ask: '请核对', days: 3 }, may: ['kb_editor'] },
  { route: 'guideExport', method: 'GET', may: guideReaders },
  { route: 'guideImport', method: 'POST', query: 'act=check', body: { guides: [] }, may: ['kb_editor'] },
  { route: 'access', method: 'GET', may: ['sys_admin', 'security_admin', 'auditor'] },
  { route: 'audit', method: 'GET', may: ['auditor'] },
  { route: 'auditCheck', method: 'POST', may: ['auditor'] },
  { route: 'auditSheet', method: 'GET', may: ['auditor'] },
];
/** These have their own tests: session.test.ts, tickets.test.ts, supervision.test.ts, bulletins.test.ts, directory.test.ts, templates.test.ts, learning.test.ts, booking.test.ts, assist.test.ts, calls.test.ts and hall.test.ts. */
const elsewhere = ['appointmentDay', 'appointmentCommands', 'planCentres', 'planWeek', 'planPreview', 'dayClosing', 'dayClosingPreview', 'utilisation', 'figureBookings', 'figureWaits', 'appointmentLookup', 'callerItems', 'callerCentres', 'callerDays', 'callerTimes', 'callerHolds', 'callerHoldRelease', 'callerWaits', 'supervision', 'supervisionCommands', 'supervisionDraft', 'staffSession', 'dispatchPreview', 'file', 'bulletin', 'bulletinMoves', 'bulletinSheet', 'unitLine', 'template', 'templateMoves', 'guideTask', 'guideTaskMoves', 'guideTaskDraft', 'questions', 'questionDecision', 'models', 'modelServe', 'conversationSuggestions', 'conversationSummary', 'halls', 'hall', 'hallCounter', 'hallCheckIns', 'hallWalkIns', 'hallCallNext', 'hallNoShows', 'visitMoves', 'call', 'callAnswer', 'callDecline', 'callCommands', 'callContext', 'callTake', 'callTicket', 'callSupervision', 'callRecordings', 'recording', 'recordingHold'];

let desk: WebDesk;
let ids: Record<string, string>;
const browsers = new Map<Role, Browser>();
const address = ({ route, query }: Row) => routes[route].replace(/:(\w+)/g, (_, name: string) => ids[name] ?? '') + (query === undefined ? '' : `?${query}`);

beforeAll(async () => {
  desk = await webDesk();
  const citizen = new Browser(desk.app);
  const { no } = await file(citizen, complaint());
  const talk = (await citizen.post('/api/chat/conversations', { lang: 'zh' })).body['conversation'] as { id: string };
  ids = { no, id: talk.id, label: 'current', code: 'on_time_finish', itemCode: 'unemployment-registration', version: '3', format: 'json' };
  for (const { id, roles } of fakeStaff) for (const role of roles) if (!browsers.has(role)) browsers.set(role, await staffBrowser(desk, id));
});
afterAll(() => desk.close());

describe.each(table)('$method $route', (row) => {
  it('is closed to who is not signed in', async () => {
    const { status, body } = await new Browser(desk.app).ask(row.method, address(row), { body: row.body });
    expect(status).toBe(401);
    expect(body).toMatchObject({ error: { code: 'not_signed_in' } });
  });

  it.each(everyone.map((role) => ({ role, open: row.may.includes(role) })))('$role: open is $open', async ({ role, open }) => {
    const { status } = (await browsers.get(role)?.ask(row.method, address(row), { body: row.body })) ?? { status: 0 };
    if (open) expect([200, 201, 409]).toContain(status);
    else expect([row.otherwise ?? 403, 404]).toContain(status);
  });
});

it('leaves no staff address without a row', () => {
  const named = Object.entries(routes).filter(([, at]) => at.startsWith('/api/staff/'));
  const covered = new Set<string>([...table.map(({ route }) => route), ...elsewhere]);
  expect(named.filter(([name]) => !covered.has(name))).toEqual([]);
});
