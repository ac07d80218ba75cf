import { describe, expect, it } from 'vitest';
import { check } from '../../../agent-console/src/features/ticket/actions/check.js';
import { differences } from '../../../agent-console/src/features/ticket/actions/differences.js';
import { arrange, isAllowed } from '../../../agent-console/src/features/ticket/actions/offered.js';
import type { FormAction } from '../../../agent-console/src/features/ticket/actions/action-spec.js';
import { specs } from '../../../agent-console/src/features/ticket/actions/specs.js';
import { initialValues, readValues, shownFields, type Values } from '../../../agent-console/src/features/ticket/actions/values.js';
import type { TicketDetail } from '../../../server/contract/ticket-detail.js';
import { ticketAction, type TicketAction, type TicketState } from '../../../server/contract/ticket.js';
import { assignment, row, ticket } from '../support/builders.js';

interface Asking {
  on?: Partial<TicketDetail>;
  unitId?: string | null;
}

function ask(action: FormAction, values: Values, { on = {}, unitId = null }: Asking = {}) {
  const ground = { ticket: ticket(on), unitId };
  const fields = specs[action].fields(ground);
  const all = { ...initialValues(fields), ...values };
  return { ...check(specs[action].command(all, ground), fields, all), shown: shownFields(fields, all).map(({ name }) => name), fields, all, ground };
}
const faults = (action: FormAction, values: Values, asking: Asking = {}) => Object.keys(ask(action, values, asking).faults).sort();
const two = { assignments: [assignment({ id: 'a1' }), assignment({ id: 'a2', role: 'co', unit: { id: 'u2', name: '新河街道' } })] };
const caller = (change: Partial<TicketDetail['caller']>) => ({ caller: { ...ticket().caller, ...change } });

describe('what a form asks of the desk', () => {
  it.each<[FormAction, Values, Asking?]>([
    ['accept', {}],
    ['accept', { urgency: 'urgent' }],
    ['amend', { place: '幸福里 3 号楼' }],
    ['change_type', { to: 'complaint', note: '说的是收费' }],
    ['answer', { reply: '下周一起恢复供水。' }],
    ['reject', { reason: '属法院受理范围', legalChannel: '区人民法院立案庭' }],
    ['merge', { intoNo: '260930091204000007', note: '同一处井盖' }],
    ['withdraw', { reason: '已经自己修好' }],
    ['restore', { note: '撤错了' }],
    ['dispatch', { leadUnitId: 'u1', coUnitIds: 'u2,u3', advice: '核实后答复' }],
    ['designate', { leadUnitId: 'u1', advice: '限期办结' }],
    ['reassign', { toUnitId: 'u2', advice: '改由街道办' }, { on: { assignments: [assignment()] } }],
    ['recall', { note: '派错了单位' }, { on: { assignments: [assignment()] } }],
    ['approve_return', { note: '确属街道' }, { on: { assignments: [assignment({ state: 'return_pending' })] } }],
    ['deny_return', { note: '就在辖区内' }, { on: { assignments: [assignment({ state: 'return_pending' })] } }],
    ['sign', {}],
    ['request_return', { reason: 'area', basis: '望海路由街道管理' }],
    ['sub_dispatch', { toUnitId: 'u4', days: '3', advice: '先看现场' }],
    ['contact', { reached: 'no', note: '占线' }],
    ['interim_report', { text: '配件已订，周四到货' }],
    ['request_extension', { days: '5', reason: '要等配件到货' }],
    ['approve_extension', {}],
    ['deny_extension', { note: '可以按期办' }],
    ['approve', {}],
    ['send_back', { reason: 'off_topic', note: '没有回答收费依据' }],
    ['exempt_callback', { reason: '表扬件，不需回访' }],
    ['rehandle', { reason: '井盖又松了' }],
    ['appraise', { via: 'phone', solved: 'yes', satisfaction: '5' }],
    ['urge', {}],
    ['supplement', { text: '夜里又响了' }],
    ['instruct', { leader: '周主任', text: '本周内办结' }],
    ['escalate', { urgency: 'critical', note: '家有老人' }],
    ['suspend', { cause: 'third_party', days: '5', note: '等检测报告' }],
    ['resume', {}],
    ['transfer', { toStaffId: 's2', note: '请接着办' }],
    ['take_over', {}],
    ['decline_handover', { note: '不熟悉这一片' }],
    ['note', { text: '下午再联系' }],
  ])('%s is complete with %j', (action, values, asking) => {
    expect(ask(action, values, asking)).toMatchObject({ command: { action }, faults: {} });
  });

  it.each<[FormAction, Values, string[], Asking?]>([
    ['reject', {}, ['legalChannel', 'reason']],
    ['merge', { note: '同一处' }, ['intoNo']],
    ['reassign', { advice: '改派' }, ['assignmentId', 'toUnitId'], { on: two }],
    ['request_return', {}, ['basis', 'reason']],
    ['sub_dispatch', { advice: '先看' }, ['toUnitId']],
    ['contact', {}, ['reached']],
    ['feedback', {}, ['contacted', 'handling', 'publicReply', 'solved']],
    ['appraise', {}, ['solved', 'via']],
    ['suspend', {}, ['cause', 'note']],
    ['instruct', {}, ['leader', 'text']],
    ['transfer', { note: '请接着办' }, ['toStaffId']],
    ['amend', {}, ['title']],
  ])('%s with %j is not sent and names %j', (...[action, values, missing, asking]) => {
    expect(ask(action, values, asking).command).toBeNull();
    expect(faults(action, values, asking)).toEqual(missing);
  });

  it('says how many characters are missing', () => {
    expect(ask('answer', { reply: '好' }).faults['reply']).toMatchObject({ facts: { n: 2 } });
  });
  it('joint and supporting units travel as lists; no joint unit, no list', () => {
    expect(ask('dispatch', { leadUnitId: 'u1', jointUnitIds: 'u4', coUnitIds: 'u2,u3', advice: '核实' }).command).toMatchObject({ jointUnitIds: ['u4'], coUnitIds: ['u2', 'u3'] });
    expect(ask('dispatch', { leadUnitId: 'u1', advice: '核实' }).command).not.toHaveProperty('jointUnitIds');
  });
  it('an amendment sends only what was changed', () => {
    expect(ask('amend', { title: '井盖松动', place: '望海路' }).command).toEqual({ action: 'amend', place: '望海路' });
  });
});

describe('how pressing it is', () => {
  const urgent = { on: { row: row('1', { urgency: 'urgent' }) } };
  it('an acceptance that presses it less has to say why', () => {
    expect(faults('accept', { urgency: 'normal' }, urgent)).toEqual(['loweredNote']);
    expect(ask('accept', { urgency: 'normal', loweredNote: '井盖已围起来' }, urgent).command).toEqual({ action: 'accept', urgency: 'normal', note: '井盖已围起来' });
    expect(faults('accept', { urgency: 'critical' }, urgent)).toEqual([]);
  });
  it('an escalation offers no lower urgency', () => {
    expect(ask('escalate', {}, urgent).fields[0]?.choices?.map(({ value }) => value)).toEqual(['urgent', 'critical']);
  });
  it('a type is never changed into itself or into a booking', () => {
    expect(ask('change_type', {}).fields[0]?.choices?.map(({ value }) => value)).toEqual(['consultation', 'complaint', 'report', 'suggestion', 'praise']);
  });
});

describe('whose share an act is about', () => {
  it('is no question when only one can be meant', () => {
    const one = { on: { assignments: [assignment(), assignment({ id: 'a2', state: 'in_progress' })] } };
    expect(ask('recall', {}, one).shown).toEqual(['note']);
    expect(ask('recall', { note: '派错了' }, one).command).toMatchObject({ assignmentId: 'a1' });
  });
  it('is asked by role and unit when several can', () => {
    const asked = ask('recall', {}, { on: two });
    expect(asked.fields[0]?.choices?.map(({ label, told }) => `${label.zh} ${told ?? ''}`)).toEqual(['主办 水务局', '协办 新河街道']);
    expect(faults('recall', { note: '派错了' }, { on: two })).toEqual(['assignmentId']);
  });
});

describe("a unit's feedback", () => {
  const filled = { handling: '现场更换井盖', publicReply: '井盖已更换，可以放心通行。', contacted: 'yes', contactedAt: '2026-10-13T15:30', solved: 'yes' };
  it('tells the time of contact in Shanghai, wherever the phone is', () => {
    expect(ask('feedback', filled).command).toMatchObject({ contactedAt: Date.parse('2026-10-13T07:30:00Z') });
  });
  it('takes the number on the ticket without anybody typing it, and names another one', () => {
    expect(ask('feedback', filled).command).not.toHaveProperty('contactedOn');
    expect(faults('feedback', { ...filled, contactedNumber: 'other' })).toEqual(['contactedOn']);
    expect(ask('feedback', { ...filled, contactedNumber: 'other', contactedOn: '022-0000-1234' }).command).toMatchObject({ contactedOn: '022-0000-1234' });
  });
  it('asks for no number when the citizen does not want to be called', () => {
    const asked = ask('feedback', filled, { on: caller({ way: 'text_only' }) });
    expect(asked.shown).toContain('textOnly');
    expect(asked.shown).not.toContain('contactedNumber');
    expect(asked.command).not.toHaveProperty('contactedOn');
  });
  it('drops time and number when nobody was contacted', () => {
    const { command } = ask('feedback', { ...filled, contacted: 'no' });
    expect(command).not.toHaveProperty('contactedAt');
    expect(command).not.toHaveProperty('contactedOn');
  });
  it('has to say when, and why when it is not solved', () => {
    expect(faults('feedback', { ...filled, contactedAt: '' })).toEqual(['contactedAt']);
    expect(faults('feedback', { ...filled, solved: 'no' })).toEqual(['unsolvedReason']);
    expect(ask('feedback', { ...filled, solved: 'no', unsolvedReason: '等配件' }).command).toMatchObject({ unsolvedReason: '等配件' });
  });
});

describe('a call-back', () => {
  it('asks the questions one after the other, and whose doing it is only of who is not satisfied', () => {
    expect(ask('record_callback', {}).shown).toEqual(['reached', 'note']);
    expect(ask('record_callback', { reached: 'yes', solved: 'yes', satisfaction: '3' }).shown).toEqual(['reached', 'truthful', 'solved', 'satisfaction', 'note']);
    expect(ask('record_callback', { reached: 'yes', solved: 'no' }).shown).toContain('fault');
    expect(ask('record_callback', { reached: 'yes', solved: 'yes', satisfaction: '2' }).shown).toContain('fault');
  });
  it('asks about the result only when somebody answered', () => {
    expect(faults('record_callback', { reached: 'yes' })).toEqual(['solved']);
    expect(faults('record_callback', { reached: 'yes', solved: 'no' })).toEqual(['fault']);
    expect(ask('record_callback', { reached: 'no', satisfaction: '5' }).command).toEqual({ action: 'record_callback', reached: false });
    expect(ask('record_callback', { reached: 'yes', truthful: 'yes', solved: 'yes', satisfaction: '4' }).command).toEqual({ action: 'record_callback', reached: true, truthful: true, solved: true, satisfaction: 4 });
  });
  it.each<[string, Values, number, RegExp]>([
    ['nothing is said yet', {}, 3, /按回答/],
    ['nobody answered and tries are left', { reached: 'no' }, 3, /还要再试/],
    ['nobody answered at the last try', { reached: 'no' }, 1, /联系不上/],
    ['satisfied', { reached: 'yes', solved: 'yes' }, 3, /工单办结/],
    ["not satisfied through the unit's own doing", { reached: 'yes', solved: 'no', fault: 'unit' }, 3, /重新办理/],
    ['not satisfied with the policy itself', { reached: 'yes', solved: 'no', fault: 'policy' }, 3, /工单办结/],
  ])('tells what follows: %s', (...[, values, callbackTriesLeft, follows]) => {
    const { ground, all } = ask('record_callback', values, { on: { limits: { ...ticket().limits, callbackTriesLeft } } });
    const { consequence } = specs.record_callback;
    expect(typeof consequence === 'function' ? consequence(all, ground).zh : consequence.zh).toMatch(follows);
  });
});

describe('every action', () => {
  it.each(ticketAction.exclude(['give_notice']).options)('%s ends with its consequence in both languages', (action) => {
    const { ground, all } = ask(action, {});
    const { consequence } = specs[action];
    const said = typeof consequence === 'function' ? consequence(all, ground) : consequence;
    expect(said.zh).toMatch(/^提交后：.+。$/);
    expect(said.en).toMatch(/^After this: .+\.$/);
  });
});

describe('a draft', () => {
  it('comes back word for word', () => {
    expect(readValues(JSON.stringify({ reply: '写了一半' }))).toEqual({ reply: '写了一半' });
  });
  it.each(['', '{', '[]', 'null', '{"reply":3}'])('that cannot be read (%s) is an empty form', (kept) => {
    expect(readValues(kept)).toEqual({});
  });
});

describe('what somebody else changed under an open form', () => {
  it('is named field by field, in words', () => {
    const before = row('1');
    const after = row('1', { state: 'dispatched', leadUnit: { id: 'u1', name: '区水务局' } });
    expect(differences(before, after).map((each) => [each.field.zh, each.before.zh, each.after.zh])).toEqual([
      ['状态', '待受理', '待签收'],
      ['主办', '无', '区水务局'],
    ]);
  });
  it('is nothing when only a note was added', () => {
    expect(differences(row('1'), row('1', { version: 2 }))).toEqual([]);
  });
});

describe('the buttons of a ticket', () => {
  const reason = { zh: '先签收', en: 'Sign for it first' };
  const yes = (action: TicketAction, primary = false) => ({ action, allowed: true, primary });
  const no = (action: TicketAction) => ({ action, allowed: false, primary: false, reason });
  const at = (state: TicketState, ...actions: TicketDetail['actions']) => arrange(ticket({ row: row('1', { state }), actions }));
  const named = (offered: readonly { action: TicketAction }[]) => offered.map(({ action }) => action);

  it('are one primary and the rest behind 更多, refused ones apart', () => {
    const { primary, allowed, refused } = at('dispatched', no('feedback'), yes('sign', true), yes('note'));
    expect(primary?.action).toBe('sign');
    expect([named(allowed), named(refused)]).toEqual([['note'], ['feedback']]);
  });
  it('follow the order in which they are needed in each state', () => {
    expect(named(at('in_progress', yes('urge'), yes('note'), yes('contact'), yes('suspend'), yes('interim_report'), yes('request_extension')).allowed)).toEqual(['request_extension', 'interim_report', 'suspend', 'contact', 'note']);
    expect(named(at('pending_acceptance', yes('amend'), yes('merge'), yes('reject'), yes('answer')).allowed)).toEqual(['answer', 'reject', 'merge', 'amend']);
  });
  it('lead with 催办 for those who wait for the unit', () => {
    expect(at('dispatched', yes('urge'), yes('note')).primary?.action).toBe('urge');
    expect(at('in_progress', yes('feedback', true), yes('urge')).primary?.action).toBe('feedback');
    expect(at('pending_review', yes('urge')).primary).toBeNull();
    expect(at('resolved', yes('rehandle'), yes('note')).primary?.action).toBe('note');
    expect(at('archived', yes('note')).primary?.action).toBe('note');
  });
  it('leave to a band what the band asks', () => {
    const { primary, allowed } = at('suspended', yes('resume', true), yes('suspend'), yes('approve_extension'));
    expect([primary, named(allowed)]).toEqual([null, ['suspend']]);
  });
  it('answer to their letters only when allowed', () => {
    const offered = [no('feedback'), yes('sign', true)];
    expect([isAllowed(offered, 'sign'), isAllowed(offered, 'feedback')]).toEqual([true, false]);
  });
});
