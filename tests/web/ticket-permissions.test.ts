import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Role } from '../../server/contract/staff.js';
import type { TicketAction, TicketCommand } from '../../server/contract/ticket.js';
import { ticketAction } from '../../server/contract/ticket.js';
import { fakeStaff } from '../support/desk-fakes.js';
import { command, complaint, file, report } from './support/samples.js';
import { Browser, staffBrowser, webDesk, type WebDesk } from './support/web-desk.js';

type Asked = Exclude<TicketAction, 'archive'>;
const letters: Record<string, Role> = { O: 'operator', D: 'dispatcher', U: 'unit_contact', R: 'reviewer', C: 'callback', S: 'supervisor', A: 'appointment_clerk', E: 'kb_editor', P: 'kb_approver', X: 'sys_admin', Y: 'security_admin', Z: 'auditor' };
const everyone = Object.values(letters);

const toHousing = { leadUnitId: 'housing', advice: '请核实处理' };
const because = '情况已经核实';

// Written out by hand: one well-formed command of every action, and who gets past permission with it.
const table: Record<Asked, readonly [who: string, command: TicketCommand]> = {
  accept: ['ODS', { action: 'accept' }],
  amend: ['ODS', { action: 'amend', place: '幸福里五号楼' }],
  change_type: ['ODSR', { action: 'change_type', to: 'assistance', note: because }],
  answer: ['ODS', { action: 'answer', reply: '可以在线办理。' }],
  reject: ['DS', { action: 'reject', reason: '已进入诉讼程序', legalChannel: '区人民法院' }],
  merge: ['DS', { action: 'merge', intoNo: '261123100000999999', note: because }],
  dispatch: ['DS', { action: 'dispatch', ...toHousing, coUnitIds: [] }],
  designate: ['S', { action: 'designate', ...toHousing }],
  reassign: ['DS', { action: 'reassign', assignmentId: 'none', toUnitId: 'housing', advice: because }],
  recall: ['DS', { action: 'recall', assignmentId: 'none', note: because }],
  approve_return: ['DS', { action: 'approve_return', assignmentId: 'none', note: because }],
  deny_return: ['DS', { action: 'deny_return', assignmentId: 'none', note: because }],
  sign: ['U', { action: 'sign' }],
  request_return: ['U', { action: 'request_return', reason: 'function', basis: because }],
  sub_dispatch: ['U', { action: 'sub_dispatch', toUnitId: 'city-management', days: 2, advice: because }],
  contact: ['ODSUC', { action: 'contact', reached: true }],
  interim_report: ['U', { action: 'interim_report', text: '材料已订' }],
  feedback: ['U', { action: 'feedback', handling: '已更换主板', publicReply: '电梯已修好', contacted: true, solved: true }],
  request_extension: ['U', { action: 'request_extension', days: 3, reason: '等待配件' }],
  approve_extension: ['S', { action: 'approve_extension' }],
  deny_extension: ['S', { action: 'deny_extension', note: because }],
  approve: ['RS', { action: 'approve' }],
  send_back: ['RS', { action: 'send_back', reason: 'off_topic', note: because }],
  record_callback: ['CRS', { action: 'record_callback', reached: false }],
  exempt_callback: ['RS', { action: 'exempt_callback', reason: '没有留联系方式' }],
  rehandle: ['CRS', { action: 'rehandle', reason: '还没有修好' }],
  appraise: ['OCSA', { action: 'appraise', satisfaction: 4, via: 'counter' }],
  urge: ['ODSRC', { action: 'urge' }],
  supplement: ['ODSC', { action: 'supplement', text: '今天又坏了' }],
  instruct: ['S', { action: 'instruct', leader: '分管副区长', text: '请抓紧' }],
  escalate: ['ODS', { action: 'escalate', urgency: 'urgent', note: because }],
  suspend: ['S', { action: 'suspend', cause: 'third_party', days: 2, note: because }],
  resume: ['DS', { action: 'resume' }],
  withdraw: ['ODS', { action: 'withdraw', reason: because }],
  restore: ['S', { action: 'restore', note: because }],
  transfer: ['ODS', { action: 'transfer', toStaffId: 'operator-2', note: because }],
  take_over: ['ODS', { action: 'take_over' }],
  decline_handover: ['ODS', { action: 'decline_handover', note: because }],
  give_notice: ['ODSUCA', { action: 'give_notice', itemCode: 'unemployment-registration', how: 'print' }],
  note: ['ODURCSA', { action: 'note', text: '记一下' }],
};
const actions = Object.keys(table) as Asked[];

/** What the ticket is to the unit contact of housing. */
const subjects = {
  'its unit has a share': { form: complaint({ key: 'key-of-own-share' }), unit: 'housing', unitSees: true },
  'another unit has it': { form: complaint({ key: 'key-of-foreign' }), unit: 'city-management', unitSees: false },
  'its unit is complained about': { form: complaint({ key: 'key-of-blocked', whom: '区住房建设委' }), unit: 'city-management', unitSees: false },
  'it is a confidential report': { form: report({ key: 'key-of-confidential' }), unit: 'housing', unitSees: true },
} as const;
type Subject = keyof typeof subjects;

let desk: WebDesk;
const browsers = new Map<Role, Browser>();
const numbers = new Map<Subject, string>();

beforeAll(async () => {
  desk = await webDesk();
  const citizen = new Browser(desk.app);
  for (const { id, roles } of fakeStaff) for (const role of roles) if (!browsers.has(role) && id !== 'city-1') browsers.set(role, await staffBrowser(desk, id));
  const dispatcher = browserOf('dispatcher');
  for (const [name, { form, unit }] of Object.entries(subjects) as [Subject, (typeof subjects)[Subject]][]) {
    const { no } = await file(citizen, form);
    await command(dispatcher, no, { action: 'accept' });
    await command(dispatcher, no, { action: 'dispatch', leadUnitId: unit, coUnitIds: [], advice: '请核实处理' });
    numbers.set(name, no);
  }
});
afterAll(() => desk.close());

function browserOf(role: Role): Browser {
  const browser = browsers.get(role);
  if (!browser) throw new Error(`nobody is ${role}`);
  return browser;
}
const numberOf = (subject: Subject): string => numbers.get(subject) ?? '';
/** Everybody of the desk sees a ticket but who runs the machine, and a unit only its own. */
const sees = (role: Role, subject: Subject): boolean => !['kb_editor', 'kb_approver', 'sys_admin', 'security_admin', 'auditor'].includes(role) && (role !== 'unit_contact' || subjects[subject].unitSees);

const cells = (Object.keys(subjects) as Subject[]).flatMap((subject) => everyone.flatMap((role) => actions.map((action) => ({ subject, role, action }))));

describe('every role with every action, whatever the ticket is to its unit', () => {
  it('is a cell of the table, none forgotten', () => {
    expect(actions.sort()).toEqual(ticketAction.options.filter((action) => action !== 'archive').sort());
    expect(cells).toHaveLength(4 * 12 * 40);
  });

  // A version nobody has stops whoever gets past permission, so that no cell changes the ticket of the next.
  it.each(cells)('$subject: $role, $action', async ({ subject, role, action }) => {
    const [who, asked] = table[action];
    const { status, body } = await browserOf(role).post(`/api/staff/tickets/${numberOf(subject)}/commands`, { version: 999, command: asked });
    const code = (body['error'] as { code?: string } | undefined)?.code;
    const may = Array.from(who, (letter) => letters[letter]).includes(role);
    if (!sees(role, subject)) expect([status, code]).toEqual([404, 'not_found']);
    else expect([status, code]).toEqual(may ? [409, 'stale'] : [403, 'not_allowed']);
  });
});

describe('every role with the caller behind the mask', () => {
  const openers: Record<'ordinary' | 'sealed', string> = { ordinary: 'ODUCSA', sealed: 'S' };
  const looks = (Object.keys(subjects) as Subject[]).flatMap((subject) => everyone.map((role) => ({ subject, role })));

  it.each(looks)('$subject: $role', async ({ subject, role }) => {
    const { status } = await browserOf(role).post(`/api/staff/tickets/${numberOf(subject)}/unmask`, { field: 'phone', purpose: 'contact', reason: '要回电话核实' });
    const who = openers[subject === 'it is a confidential report' ? 'sealed' : 'ordinary'];
    const may = Array.from(who, (letter) => letters[letter]).includes(role);
    expect(status).toBe(!sees(role, subject) ? 404 : may ? 200 : 403);
  });

  it.each(looks)('$subject: $role reads it', async ({ subject, role }) => {
    const { status } = await browserOf(role).get(`/api/staff/tickets/${numberOf(subject)}`);
    expect(status).toBe(sees(role, subject) ? 200 : 404);
  });
});
